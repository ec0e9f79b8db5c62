package duizhao.domain.comparison;

/// What is shown of a comparison: filters narrow the rows, never the tally, whose denominator is all targets.
///
/// @param whole everything the districts say of the period
/// @param part  the rows that are shown
public record Shown(Comparison whole, Comparison part) {

    public static Shown all(Comparison comparison) {
        return new Shown(comparison, comparison);
    }

    public boolean isNarrowed() {
        return part.rows().size() < whole.rows().size();
    }
}
