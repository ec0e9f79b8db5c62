package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Distance;
import duizhao.domain.overview.Line;
import duizhao.domain.overview.Missing;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.PeriodText;
import duizhao.feature.overview.ListLine.Entry;
import duizhao.feature.overview.ListLine.Heading;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lists beside the matrix, of one answer: only of the indicators that are meant, whatever verdicts are shown.
final class Lists {

    private final Messages messages;
    private final VerdictText verdicts;
    private final Overview overview;
    // By identity: the overview hands out its own lines and rows, and to hash one is to hash all that is in it.
    private final Map<Line, MatrixLine> meant = new IdentityHashMap<>();
    private final Map<ComparisonRow, Spot> spots = new IdentityHashMap<>();

    private record Spot(Line line, Column column) {
    }

    Lists(Answer answer, Wanted wanted, Messages messages) {
        this.messages = messages;
        this.verdicts = new VerdictText(messages);
        this.overview = answer.overview();
        answer.lines().stream().filter(wanted::isMeant).forEach(line -> {
            meant.put(line.line(), line);
            line.line().cells().forEach((column, row) -> spots.put(row, new Spot(line.line(), column)));
        });
    }

    Map<ListKind, List<ListLine>> all() {
        var all = new EnumMap<ListKind, List<ListLine>>(ListKind.class);
        for (ListKind kind : ListKind.values()) {
            all.put(kind, of(kind));
        }
        return all;
    }

    private List<ListLine> of(ListKind kind) {
        return switch (kind) {
            case UNANSWERED -> overview.unanswered().stream().filter(spots::containsKey)
                    .<ListLine>map(row -> entry(row, "")).toList();
            case MISSES -> ranked(overview.misses());
            case OVERSHOOTS -> ranked(overview.overshoots());
            case MISSING -> overview.missing().stream().filter(missing -> meant.containsKey(missing.line()))
                    .<ListLine>map(this::entry).toList();
        };
    }

    private List<ListLine> ranked(List<Distance> distances) {
        var lines = new ArrayList<ListLine>();
        Set<Boolean> headed = new HashSet<>();
        for (Distance distance : distances) {
            if (spots.containsKey(distance.row())) {
                if (headed.add(distance.rate())) {
                    lines.add(new Heading(messages.text(distance.rate() ? "overview.gap-rates" : "overview.gap-levels")));
                }
                lines.add(entry(distance.row(), size(distance)));
            }
        }
        return lines;
    }

    private Entry entry(ComparisonRow row, String size) {
        Spot spot = spots.get(row);
        return new Entry(CellTexts.id(spot.line(), spot.column()), meant.get(spot.line()).label(), where(spot.column()),
                words(row), size, null);
    }

    private Entry entry(Missing missing) {
        ComparisonRow row = missing.line().cells().get(missing.column());
        String role = messages.text(missing.role() == Role.PLAN ? "overview.missing.plan" : "overview.missing.outcome");
        Figure plan = row == null ? null : row.plan();
        return new Entry(CellTexts.id(missing.line(), missing.column()), meant.get(missing.line()).label(),
                where(missing.column()), plan == null ? role : messages.text("overview.and", role, side("term.plan", plan)),
                "", missing.role());
    }

    private String words(ComparisonRow row) {
        String plan = side("term.plan", row.plan());
        return row.outcome() == null ? plan : messages.text("overview.and", plan, side("term.outcome", row.outcome()));
    }

    private String side(String key, @Nullable Figure figure) {
        return figure == null ? "" : messages.text(key) + " " + figure.quantity().words();
    }

    /// In points, or for levels the gap as printed and in % of the target.
    private String size(Distance distance) {
        String gap = distance.row().verdict().gap() == null ? "" : verdicts.gap(distance.row().verdict().gap());
        return distance.rate() ? gap : messages.text("overview.gap.percent", gap,
                distance.size().stripTrailingZeros().toPlainString());
    }

    private String where(Column column) {
        return messages.either(column.district().shortName(), column.district().english()) + " "
                + PeriodText.of(column.period(), messages);
    }
}
