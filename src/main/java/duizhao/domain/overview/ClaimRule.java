package duizhao.domain.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.Measure;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Which targets a coded claim speaks of, and what it says of them.
record ClaimRule(Predicate<ComparisonRow> scope, Assertion assertion) {

    /// Only claims about the meeting of targets: what is said of ranks or inspections has no verdict to stand beside.
    private static final Map<String, ClaimRule> RULES = Map.of(
            "all-targets-met", new ClaimRule(row -> true, Assertion.NONE_MISSED),
            "mostly-met", new ClaimRule(row -> true, Assertion.MOST_MET),
            "some-growth-targets-missed", new ClaimRule(ClaimRule::isGrowth, Assertion.SOME_MISSED),
            "tcm-standardization-all-completed", new ClaimRule(
                    row -> row.series().indicator().equals("tcm-standardized-institutions"), Assertion.NONE_MISSED));

    /// @param code of a claim; empty where no verdict can stand beside it
    static Optional<ClaimRule> of(String code) {
        return Optional.ofNullable(RULES.get(code));
    }

    private static boolean isGrowth(ComparisonRow row) {
        return row.series().measure() == Measure.GROWTH || row.series().measure() == Measure.AVERAGE_GROWTH;
    }
}
