package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Unit;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.verdict.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A scope that shrank: what a person found as the answer to a target of the same period is told of something else, and is
/// less than was planned.
final class ScopeRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.SCOPE;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        Map<String, Figure> figures = evidence.prints().all().stream()
                .collect(Collectors.toMap(Figure::key, Function.identity()));
        return evidence.data().pairings().stream().flatMap(pairing -> {
            Figure plan = figures.get(pairing.plan());
            Figure outcome = figures.get(pairing.outcome());
            return plan == null || outcome == null ? Optional.<Finding>empty().stream()
                    : find(evidence, pairing, plan, outcome).stream();
        }).toList();
    }

    private Optional<Finding> find(Evidence evidence, Pairing pairing, Figure plan, Figure outcome) {
        if (pairing.kind() == PairingKind.COMPLETION || !plan.period().equals(outcome.period())
                || plan.series().equals(outcome.series()) || plan.series().measure() != outcome.series().measure()
                || !Printed.isNumber(plan) || !Printed.isNumber(outcome) || !Evidence.sameUnit(plan, outcome)) {
            return Optional.empty();
        }
        Unit unit = plan.quantity().unit();
        Interval planned = evidence.printed().range(plan, unit);
        Interval told = evidence.printed().range(outcome, unit);
        if (told.high().compareTo(planned.low()) >= 0) {
            return Optional.empty();
        }
        boolean answers = pairing.kind() == PairingKind.ANSWER;
        return Optional.of(Finding.of(kind(), answers ? Severity.WARNING : Severity.INFO,
                Words.of("check.scope", plan.series(), plan, outcome.series(), outcome),
                new Size(Printed.value(outcome, unit).subtract(Printed.value(plan)), unit), LikelyCause.TOLD_IN_PART,
                outcome, plan));
    }
}
