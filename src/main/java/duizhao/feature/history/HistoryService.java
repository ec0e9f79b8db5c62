package duizhao.feature.history;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.domain.figure.Figure;
import duizhao.platform.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plain work behind the place 历史; knows no window.
final class HistoryService {

    static final String RESTORE = "restore-figure";

    /// Changes of one change set that have a line of their own.
    static final int LINES = 5;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final PastRecords records;
    private final Messages messages;
    private final ZoneId zone;

    HistoryService(PastRecords records, Messages messages, ZoneId zone) {
        this.records = records;
        this.messages = messages;
        this.zone = zone;
    }

    /// @param words what was typed to filter, parted by blanks
    HistoryFilter filter(HistoryModel model, String words) {
        String kind = model.kindProperty().get();
        LocalDate from = model.fromProperty().get();
        LocalDate until = model.untilProperty().get();
        return new HistoryFilter(Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList(),
                model.whoProperty().get(), kind.isEmpty() ? Set.of() : Set.of(kind),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(), model.ofProperty().get().subjects());
    }

    /// Slow: not for the JavaFX thread.
    Page page(HistoryFilter filter, long before, int limit) {
        var sets = records.page(filter, before, limit + 1);
        var shown = sets.size() > limit ? sets.subList(0, limit) : sets;
        var texts = records.texts(shown);
        return new Page(shown.stream().flatMap(recorded -> lines(recorded, texts).stream()).toList(),
                sets.size() > limit);
    }

    /// The act that gives the figure its state `wanted` again; empty where it has it. Slow: not for the JavaFX thread.
    Optional<Act> restore(Figure wanted) {
        var now = records.figure(wanted.key());
        return now.equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(new Act(RESTORE,
                wanted.quantity().words(), "", List.of(new FigureChange(now.orElse(null), wanted))));
    }

    /// The earlier states of a figure that `change` knows: what it was before, and what it was made.
    static List<Figure> states(@Nullable Change change) {
        return change instanceof FigureChange(Figure before, Figure after)
                ? Stream.of(before, after).filter(figure -> figure != null).toList() : List.of();
    }

    /// Cells parted by tabs, under one line of headings; each line whole in itself.
    String cells(List<HistoryLine> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var heads = Stream.of("when", "who", "act", "thing", "before", "after", "why", "state")
                .map(column -> messages.text("history.column." + column)).collect(Collectors.joining("\t"));
        return heads + "\n" + lines.stream().map(line -> Stream.of(line.when(), line.who(), line.act(), line.thing(),
                line.before(), line.after(), line.why(), state(line.recorded()))
                .map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// Whether it was taken back, by whom and when; blank where it stands.
    String state(Recorded recorded) {
        var back = recorded.takenBackBy();
        return back == null ? "" : messages.text("history.state.back", back.who(), when(back.at().atZone(zone)));
    }

    private List<HistoryLine> lines(Recorded recorded, ChangeTexts texts) {
        var lines = new ArrayList<HistoryLine>();
        var set = recorded.set();
        for (Change change : set.changes()) {
            if (lines.size() == LINES && recorded.count() > LINES + 1) {
                lines.add(line(recorded, null, lines.size(), texts,
                        messages.text("history.more", recorded.count() - LINES), "", ""));
                break;
            }
            lines.add(line(recorded, change, lines.size(), texts, texts.thing(change), texts.before(change),
                    texts.after(change)));
        }
        return lines;
    }

    private HistoryLine line(Recorded recorded, @Nullable Change change, int nth, ChangeTexts texts, String thing,
                             String before, String after) {
        var set = recorded.set();
        return new HistoryLine(recorded, texts, change, nth, when(set.at().atZone(zone)), set.who(), texts.act(recorded), thing,
                before, after, set.why());
    }

    private static String when(java.time.ZonedDateTime at) {
        return MINUTE.format(at);
    }

    /// @param older whether there are more
    record Page(List<HistoryLine> lines, boolean older) {
    }
}
