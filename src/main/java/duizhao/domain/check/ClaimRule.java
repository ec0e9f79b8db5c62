package duizhao.domain.check;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.source.Claim;
import duizhao.domain.verdict.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a document says of its own results against the verdicts.
///
/// Only claims about targets at large can be held against a tally: all were met, most were met, some growth targets were
/// missed. The judged headline targets are counted where there are any, since that is what such sentences speak of.
final class ClaimRule implements CheckRule {
    private static final String ALL_MET = "all-targets-met";
    private static final String MOSTLY_MET = "mostly-met";
    private static final String SOME_GROWTH_MISSED = "some-growth-targets-missed";

    @Override
    public RuleKind kind() {
        return RuleKind.CLAIM;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.data().claims().stream().flatMap(claim -> find(evidence, claim).stream()).toList();
    }

    private Optional<Finding> find(Evidence evidence, Claim claim) {
        List<ComparisonRow> judged = judged(evidence, claim);
        List<ComparisonRow> missed = judged.stream().filter(r -> r.verdict().kind() == VerdictKind.MISSED).toList();
        boolean against = !judged.isEmpty() && switch (claim.code()) {
            case ALL_MET -> !missed.isEmpty();
            case MOSTLY_MET -> missed.size() * 2 > judged.size();
            case SOME_GROWTH_MISSED -> judged.stream().anyMatch(ClaimRule::isGrowth)
                    && missed.stream().noneMatch(ClaimRule::isGrowth);
            default -> false;
        };
        if (!against) {
            return Optional.empty();
        }
        List<ComparisonRow> told = missed.isEmpty() ? judged : missed;
        var figures = new ArrayList<Figure>();
        told.forEach(row -> figures.addAll(row.figures()));
        List<Object> names = told.stream().map(row -> (Object) row.series()).toList();
        Words words = missed.isEmpty()
                ? Words.of("check.claim.none-missed", claim.token(), judged.size())
                : Words.of("check.claim.missed", claim.token(), judged.size(), missed.size(), names);
        return Optional.of(new Finding(kind(), Severity.WARNING, figures, words, null, LikelyCause.CLAIM_AT_LARGE,
                kind().key() + ":" + claim.key()));
    }

    private static List<ComparisonRow> judged(Evidence evidence, Claim claim) {
        List<ComparisonRow> all = evidence.comparison(claim.period()).rowsOf(claim.district()).stream()
                .filter(r -> r.verdict().kind().isJudged()).toList();
        List<ComparisonRow> headline = all.stream()
                .filter(r -> evidence.catalogue().indicator(r.series().indicator()).isHeadline()).toList();
        return headline.isEmpty() ? all : headline;
    }

    private static boolean isGrowth(ComparisonRow row) {
        return row.series().measure() == Measure.GROWTH;
    }
}
