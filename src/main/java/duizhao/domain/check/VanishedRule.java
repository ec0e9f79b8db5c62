package duizhao.domain.check;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A target that vanished from the next report: an annual report of the target's year exists, and no figure of it speaks of
/// the target.
final class VanishedRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.VANISHED;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        Set<Period> planned = evidence.catalogue().annualReports().planned();
        return evidence.prints().all().stream().filter(Figure::isPlan).map(Figure::period).distinct()
                .filter(planned::contains)
                .flatMap(period -> evidence.comparison(period).rows().stream())
                .filter(row -> row.verdict().unanswered())
                .flatMap(row -> Stream.ofNullable(row.plan()).map(plan -> finding(evidence, row, plan))).toList();
    }

    private Finding finding(Evidence evidence, ComparisonRow row, Figure plan) {
        boolean weighty = evidence.indicator(plan).isHeadline() || plan.quantity().firmness() == Firmness.FIRM;
        List<Source> silent = evidence.catalogue().annualReports().later(plan.district(), row.period(), evidence.date(plan));
        List<Object> titles = silent.stream().map(s -> (Object) Words.of("check.title", s.title())).toList();
        Words also = toldOfAnotherPart(evidence, plan, silent)
                .map(other -> Words.of("check.vanished.other-part", other.series(), other)).orElse(Words.NONE);
        return Finding.of(kind(), weighty ? Severity.WARNING : Severity.INFO,
                Words.of("check.vanished", plan, titles, also), null,
                also.equals(Words.NONE) ? LikelyCause.PASSED_OVER : LikelyCause.TOLD_IN_PART, plan);
    }

    /// What the report says of the same indicator all the same, in another part of it: that is no answer, but a reader
    /// will look there first.
    private static Optional<Figure> toldOfAnotherPart(Evidence evidence, Figure plan, List<Source> reports) {
        return evidence.prints().all().stream()
                .filter(f -> !f.isPlan() && f.period().whole().equals(plan.period())
                        && reports.stream().anyMatch(s -> s.key().equals(f.source()))
                        && f.series().indicator().equals(plan.series().indicator())
                        && !f.series().slice().equals(plan.series().slice()))
                .findFirst();
    }
}
