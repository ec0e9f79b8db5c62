package duizhao.domain.overview;

import java.util.Comparator;

/// The order in which lines stand. In a stable sort, lines that are equal keep the order they came in.
public enum LineOrder {
    /// As listed: by indicator.
    LISTED((a, b) -> 0),
    /// By the worst verdict: missed, roughly met, met, then what was not judged.
    VERDICT(Comparator.comparingInt(standing -> Standing.badness(standing.worst()))),
    /// By the gap: the farthest miss first, the farthest overshoot last; rates before levels, what was not judged behind.
    GAP(Comparator.comparing(Standing::farthest, Comparator.nullsLast(Comparator.comparing(Distance::rate).reversed()
            .thenComparing(Comparator.comparing(Distance::shortfall).reversed()))));

    private final Comparator<Standing> comparator;

    LineOrder(Comparator<Standing> comparator) {
        this.comparator = comparator;
    }

    public Comparator<Standing> comparator() {
        return comparator;
    }
}
