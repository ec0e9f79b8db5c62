package duizhao.feature.entry;

import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Initials;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds cells by what they say, and by what they are called.
final class Search {

    private static final int MOST = 40;

    private final Grid grid;
    private final Holdings holdings;
    private final Messages messages;
    private final SeriesNames names;

    Search(Grid grid, Holdings holdings, Messages messages) {
        this.grid = grid;
        this.holdings = holdings;
        this.messages = messages;
        this.names = new SeriesNames(holdings.catalogue(), messages);
    }

    /// 青云谱 2022年 地区生产总值 增速 计划.
    String name(EntryCell cell) {
        return String.join(" ", district(cell), PeriodText.of(cell.period(), messages), names.full(cell.series()),
                messages.text("term." + cell.role().key()));
    }

    private String district(EntryCell cell) {
        District district = holdings.catalogue().district(cell.district());
        return messages.either(district.shortName(), district.english());
    }

    /// The next cell after the current one, line by line and from the end on from the beginning, that says `text`, or is
    /// the first one of a line called so.
    ///
    /// @param step 1 for the next, -1 for the one before
    Optional<Block> next(String text, Block from, int step, Map<EntryCell, Unread> unread) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int columns = grid.columns().size();
        int size = grid.lines().size() * columns;
        if (wanted.isEmpty() || size == 0) {
            return Optional.empty();
        }
        int start = from.row() * columns + from.column();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(start + i * step, size);
            int row = at / columns;
            int column = at % columns;
            Optional<EntryCell> cell = grid.cell(row, column);
            if (cell.isPresent() && (says(cell.get(), unread).contains(wanted)
                    || column == 0 && title(row).contains(wanted))) {
                return Optional.of(Block.at(row, column));
            }
        }
        return Optional.empty();
    }

    private String says(EntryCell cell, Map<EntryCell, Unread> unread) {
        Unread typed = unread.get(cell);
        return (typed != null ? typed.words() : holdings.at(cell).words()).toLowerCase(Locale.ROOT);
    }

    private String title(int row) {
        return grid.lines().get(row) instanceof GridLine.Cells line
                ? (line.title() + " " + line.aside()).toLowerCase(Locale.ROOT) : "";
    }

    /// The cells whose name holds all words that are typed, or has them as its initials.
    List<EntryCell> called(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var found = new ArrayList<EntryCell>();
        for (int row = 0; row < grid.lines().size() && found.size() < MOST; row++) {
            for (int column = 0; column < grid.columns().size() && found.size() < MOST; column++) {
                grid.cell(row, column).filter(cell -> isCalled(cell, words)).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isCalled(EntryCell cell, List<String> words) {
        String name = name(cell).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> name.contains(word) || word.matches("[a-z0-9]+")
                && Stream.of(names.indicator(cell.series()), district(cell)).anyMatch(n -> Initials.contain(n, word)));
    }
}
