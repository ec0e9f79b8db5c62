package duizhao.domain.progress;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.Prints;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Gates;
import duizhao.domain.verdict.Tolerances;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/// Evaluates the targets of a five-year plan (`VERDICTS.md`, "Progress of a five-year target"). Pure: the same record,
/// plan and day give the same progress.
public final class Evaluator {
    private final Tolerances tolerances;
    private final LocalDate today;

    /// @param today decides which years are over
    public Evaluator(Tolerances tolerances, LocalDate today) {
        this.tolerances = tolerances;
        this.today = today;
    }

    /// @param data      all figures of the districts from the year before the plan to its end
    /// @param districts codes, in the order wanted
    /// @param plan      a span of years
    public PlanProgress evaluate(DataSet data, List<String> districts, Period plan) {
        if (!plan.isSpan()) {
            throw new IllegalArgumentException("no span: " + plan);
        }
        var ground = new Ground(data, new Prints(data), plan, tolerances, today);
        Comparator<Series.Row> order = order(data.catalogue());
        List<Progress> targets = targets(ground).stream().filter(f -> districts.contains(f.district()))
                .sorted(Comparator.comparingInt((Figure f) -> districts.indexOf(f.district()))
                        .thenComparing(f -> f.series().row(), order))
                .map(target -> evaluate(ground, target)).toList();
        List<Retrospect> retrospects = new Retrospects(ground).of(districts).stream()
                .sorted(Comparator.comparingInt((Retrospect r) -> districts.indexOf(r.district()))
                        .thenComparing(Retrospect::row, order)).toList();
        return new PlanProgress(plan, targets, retrospects, data.catalogue(), data.decisions());
    }

    /// What is planned for the span; and what a five-year plan, not an annual one, plans for its last year.
    private static List<Figure> targets(Ground ground) {
        Period last = Period.year(ground.plan().last());
        return ground.prints().groups().stream().filter(prints -> prints.getFirst().isPlan()).map(ground::standing)
                .flatMap(f -> f.period().equals(ground.plan()) ? List.of(f).stream()
                        : f.period().equals(last) ? ground.chosenFirst(ground.prints().plans(f.district(), f.series().row(), last)).stream()
                        .filter(p -> ground.catalogue().source(p.source()).kind() == SourceKind.FIVE_YEAR_PLAN).limit(1)
                        : List.<Figure>of().stream())
                .toList();
    }

    private static Progress evaluate(Ground general, Figure target) {
        Ground ground = general.of(target);
        TargetKind kind = ground.isTyped(target) ? Kinds.ofTyped(target) : Kinds.of(target);
        return switch (kind) {
            case END -> new EndTargets(ground).evaluate(target);
            case AVERAGE_GROWTH -> new AverageTargets(ground).evaluate(target);
            case CUMULATIVE -> new CumulativeTargets(ground).evaluate(target);
            case EACH_YEAR -> new YearlyTargets(ground).evaluate(target);
            case ONE_OFF -> oneOff(ground, target);
            case UNSTATED -> Progress.notComputed(target, kind, why(target));
        };
    }

    /// Not due before the plan is over; then only a person can tell from the words whether it is there.
    private static Progress oneOff(Ground ground, Figure target) {
        if (ground.today().getYear() <= ground.plan().last()) {
            return new Progress(target, TargetKind.ONE_OFF, null, List.of(), Pace.NOT_DUE, null, null, null,
                    EnumSet.noneOf(Remark.class), null, List.of(), List.of(), List.of());
        }
        boolean told = !ground.prints().outcomes(target.district(), target.series().row(),
                Period.year(ground.plan().last())).isEmpty();
        return Progress.notComputed(target, TargetKind.ONE_OFF, told ? Obstacle.QUALITATIVE : Obstacle.NO_OUTCOME);
    }

    private static Obstacle why(Figure target) {
        Qualifier qualifier = target.quantity().qualifier();
        return Gates.isLeftToOthers(target.quantity()) ? Obstacle.LEFT_TO_OTHERS
                : qualifier == Qualifier.RELATIVE ? Obstacle.RELATIVE
                : qualifier == Qualifier.QUALITATIVE ? Obstacle.QUALITATIVE : Obstacle.UNSTATED;
    }

    /// Headline indicators by their place, then the others by group and in the catalogue's order; the whole before parts.
    private static Comparator<Series.Row> order(Catalogue catalogue) {
        List<String> listed = catalogue.indicators().stream().map(Indicator::key).toList();
        Function<Series.Row, Indicator> indicator = row -> catalogue.indicator(row.indicator());
        return Comparator.comparingInt((Series.Row r) -> indicator.apply(r).headline().orElse(Integer.MAX_VALUE))
                .thenComparing(r -> indicator.apply(r).group())
                .thenComparingInt(r -> listed.indexOf(r.indicator()))
                .thenComparing(Series.Row::slice).thenComparing(Series.Row::measure);
    }
}
