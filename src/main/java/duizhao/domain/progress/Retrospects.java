package duizhao.domain.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.check.Checker;
import duizhao.domain.check.Finding;
import duizhao.domain.check.RuleKind;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks back on a plan: every level and share that is held at both ends, and every stated average.
final class Retrospects {
    private record Thing(String district, Series.Row row) {
    }

    private final Ground ground;

    Retrospects(Ground ground) {
        this.ground = ground;
    }

    List<Retrospect> of(List<String> districts) {
        Map<String, Finding> findings = new Checker(ground.tolerances(), ground.today())
                .check(ground.data(), Set.copyOf(districts), Set.of(RuleKind.AVERAGE_GROWTH)).stream()
                .collect(Collectors.toMap(f -> f.figures().getFirst().key(), Function.identity()));
        var things = new LinkedHashSet<Thing>();
        for (Figure f : ground.prints().all()) {
            boolean end = f.period().equals(Period.year(ground.plan().last())) && (f.series().measure() == Measure.LEVEL
                    || f.series().measure() == Measure.SHARE);
            boolean average = f.period().equals(ground.plan()) && f.series().measure() == Measure.AVERAGE_GROWTH;
            if (!f.isPlan() && (end || average) && districts.contains(f.district())) {
                Measure measure = average ? Measure.LEVEL : f.series().measure();
                things.add(new Thing(f.district(), new Series.Row(f.series().indicator(), measure, f.series().slice())));
            }
        }
        return things.stream().map(thing -> of(thing, findings))
                .filter(r -> r.average() != null || r.start() != null && r.end() != null).toList();
    }

    private Retrospect of(Thing thing, Map<String, Finding> findings) {
        Figure end = first(thing, thing.row(), Period.year(ground.plan().last())).orElse(null);
        Figure start = prints(thing, thing.row(), Period.year(ground.baseYear())).stream()
                .filter(f -> end == null || f.series().equals(end.series())
                        && f.quantity().unit().isConvertibleTo(end.quantity().unit())).findFirst().orElse(null);
        Figure average = thing.row().measure() != Measure.LEVEL ? null : first(thing, new Series.Row(
                thing.row().indicator(), Measure.AVERAGE_GROWTH, thing.row().slice()), ground.plan()).orElse(null);
        boolean rate = end != null && start != null && thing.row().measure() == Measure.LEVEL
                && Printed.value(start).signum() > 0 && Printed.value(end).signum() > 0;
        Series.Row told = average != null && start == null && end == null ? average.series().row() : thing.row();
        return new Retrospect(thing.district(), told, start, end, average,
                start == null || end == null ? null : computed(start, end, rate), rate,
                average == null ? null : findings.get(average.key()));
    }

    private BigDecimal computed(Figure start, Figure end, boolean rate) {
        Unit unit = end.quantity().unit();
        int years = ground.plan().last() - ground.baseYear();
        BigDecimal from = Printed.value(start, unit);
        return rate ? Powers.rate(from, Printed.value(end), years)
                : Printed.value(end).subtract(from).divide(BigDecimal.valueOf(years), MathContext.DECIMAL128);
    }

    private Optional<Figure> first(Thing thing, Series.Row row, Period period) {
        return prints(thing, row, period).stream().findFirst();
    }

    private List<Figure> prints(Thing thing, Series.Row row, Period period) {
        return ground.prints().outcomes(thing.district(), row, period).stream().filter(Printed::isNumber).toList();
    }
}
