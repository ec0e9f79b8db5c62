package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Distance;
import duizhao.domain.overview.Line;
import duizhao.feature.overview.ListLine.Entry;
import duizhao.feature.overview.ListLine.Heading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The lists beside the matrix, of one answer: only of the indicators that are meant, whatever verdicts are shown.
final class Lists {

    // By identity: the overview hands out its own lines and rows, and to hash one is to hash all that is in it.
    private final Map<Line, MatrixLine> meant = new IdentityHashMap<>();
    private final Map<ComparisonRow, Entry> entries = new IdentityHashMap<>();
    private final Answer answer;

    Lists(Answer answer, Wanted wanted) {
        this.answer = answer;
        answer.lines().stream().filter(wanted::isMeant).forEach(line -> {
            meant.put(line.line(), line);
            line.line().cells().forEach((column, row) -> entries.put(row, new Entry(line, column, null, null)));
        });
    }

    Map<ListKind, List<ListLine>> all() {
        var all = new EnumMap<ListKind, List<ListLine>>(ListKind.class);
        all.put(ListKind.UNANSWERED, answer.unanswered().stream().filter(entries::containsKey)
                .<ListLine>map(entries::get).toList());
        all.put(ListKind.MISSES, ranked(answer.misses()));
        all.put(ListKind.OVERSHOOTS, ranked(answer.overshoots()));
        all.put(ListKind.MISSING, answer.missing().stream().filter(missing -> meant.containsKey(missing.line()))
                .<ListLine>map(missing -> new Entry(meant.get(missing.line()), missing.column(), null, missing.role()))
                .toList());
        return all;
    }

    private List<ListLine> ranked(List<Distance> distances) {
        var lines = new ArrayList<ListLine>();
        Boolean rates = null;
        for (Distance distance : distances) {
            Entry entry = entries.get(distance.row());
            if (entry != null) {
                if (rates == null || rates != distance.rate()) {
                    rates = distance.rate();
                    lines.add(new Heading(rates));
                }
                lines.add(new Entry(entry.line(), entry.column(), distance, null));
            }
        }
        return lines;
    }
}
