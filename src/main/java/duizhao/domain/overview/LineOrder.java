package duizhao.domain.overview;

import duizhao.domain.verdict.VerdictKind;
import java.util.Comparator;

/// The order in which lines stand. All orders are stable: lines that are equal keep the order they came in.
public enum LineOrder {
    /// As listed: by indicator.
    LISTED((a, b) -> 0),
    /// By the worst verdict: missed, roughly met, met, then what was not judged.
    VERDICT(Comparator.comparingInt((Line line) -> badness(line.worst()))),
    /// By the gap: the farthest miss first, the farthest overshoot last; rates before levels, what was not judged behind.
    GAP(Comparator.comparing((Line line) -> line.farthest().orElse(null),
            Comparator.nullsLast(Comparator.comparing(Distance::rate).reversed()
                    .thenComparing(Comparator.comparing(Distance::shortfall).reversed()))));

    private final Comparator<Line> comparator;

    LineOrder(Comparator<Line> comparator) {
        this.comparator = comparator;
    }

    public Comparator<Line> comparator() {
        return comparator;
    }

    /// From 0, the worst; every judged verdict before those that say why there is none.
    static int badness(VerdictKind kind) {
        return switch (kind) {
            case MISSED -> 0;
            case ROUGHLY_MET -> 1;
            case MET -> 2;
            case NOT_COMPARABLE, NO_DATA, NOT_DUE, NO_TARGET -> 3 + kind.ordinal();
        };
    }
}
