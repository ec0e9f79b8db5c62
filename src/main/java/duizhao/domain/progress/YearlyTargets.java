package duizhao.domain.progress;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import duizhao.domain.source.Pairing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Targets to be kept each year: every year is judged as if the target were that year's own.
final class YearlyTargets {
    private final Ground ground;

    YearlyTargets(Ground ground) {
        this.ground = ground;
    }

    Progress evaluate(Figure target) {
        List<YearVerdict> years = ground.years().mapToObj(year -> judged(target, year)).toList();
        List<YearVerdict> judged = years.stream().filter(y -> y.kind().isJudged()).toList();
        List<Figure> outcomes = years.stream().map(YearVerdict::outcome).filter(Objects::nonNull).toList();
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (outcomes.stream().anyMatch(f -> f.quantity().estimated())) {
            remarks.add(Remark.ESTIMATED);
        }
        Obstacle obstacle = !judged.isEmpty() ? null : outcomes.isEmpty() ? Obstacle.NO_OUTCOME
                : target.quantity().qualifier() == Qualifier.RELATIVE ? Obstacle.RELATIVE : Obstacle.NO_BASE;
        Pace pace = obstacle != null ? Pace.NOT_COMPUTED
                : judged.stream().anyMatch(y -> y.kind() == VerdictKind.MISSED) ? Pace.NOT_KEPT : Pace.KEPT;
        return new Progress(target, TargetKind.EACH_YEAR, null, outcomes, pace, obstacle, null, null, remarks, null,
                List.of(), List.of(), years);
    }

    private YearVerdict judged(Figure target, int year) {
        var plan = new Figure(target.key(), target.district(), target.series(), Period.year(year), Role.PLAN,
                number(target), target.source(), target.place(), target.note());
        List<Figure> figures = new ArrayList<>(Stream.concat(Stream.of(plan),
                ground.data().figures().stream().filter(f -> !f.isPlan())).toList());
        var data = new DataSet(ground.catalogue(), figures, List.of(),
                pairings(target, year), List.of(), ground.data().decisions());
        var selection = new Selection(List.of(target.district()), Period.year(year),
                Set.of(target.series().indicator()), false);
        ComparisonRow row = new Comparer(ground.tolerances(), ground.today()).compare(data, selection).rows().stream()
                .filter(r -> r.plan() != null).findFirst().orElseThrow();
        return new YearVerdict(year, row.verdict().kind(), row.outcome());
    }

    /// What a person paired with the target for that year; an outcome of another year answers nothing here.
    private List<Pairing> pairings(Figure target, int year) {
        return ground.data().pairings().stream().filter(p -> p.plan().equals(target.key())
                && ground.data().figures().stream().anyMatch(f -> f.key().equals(p.outcome())
                && f.period().last() == year)).toList();
    }

    /// 逐年增长 asks for growth above zero.
    private static Quantity number(Figure target) {
        Quantity words = target.quantity();
        return Kinds.risesEachYear(target) ? new Quantity(BigDecimal.ZERO, null, Wording.EXCEED, Unit.PERCENT,
                words.firmness(), false, words.token()) : words;
    }
}
