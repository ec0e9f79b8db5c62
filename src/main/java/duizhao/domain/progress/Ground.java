package duizhao.domain.progress;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.decision.Chosen;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.Prints;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Agreement;
import duizhao.domain.verdict.Tolerances;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What all kinds of targets are evaluated from.
///
/// @param plan  the span of the five-year plan
/// @param today decides which years are over
record Ground(DataSet data, Prints prints, Period plan, Tolerances tolerances, LocalDate today) {

    Catalogue catalogue() {
        return data.catalogue();
    }

    Printed printed() {
        return new Printed(tolerances);
    }

    Indicator indicator(Figure figure) {
        return catalogue().indicator(figure.series().indicator());
    }

    /// The year before the plan.
    int baseYear() {
        return plan.first() - 1;
    }

    IntStream years() {
        return IntStream.rangeClosed(plan.first(), plan.last());
    }

    /// The same, with the tolerances that a person set for a target.
    Ground of(Figure target) {
        return data.decisions().tolerances(target.key()).map(own ->
                new Ground(data, prints, plan, own.over(tolerances), today)).orElse(this);
    }

    /// Of several prints of one thing the one that a person chose; else the first.
    Figure standing(List<Figure> prints) {
        return chosenFirst(prints).getFirst();
    }

    /// Prints of one thing in their order, the one that a person chose before the others.
    List<Figure> chosenFirst(List<Figure> prints) {
        return prints.stream().sorted(Comparator.comparing(f -> !isChosen(f))).toList();
    }

    private boolean isChosen(Figure figure) {
        return data.decisions().chosen(RowKey.of(figure)).map(figure.isPlan() ? Chosen::plan : Chosen::outcome)
                .filter(figure.key()::equals).isPresent();
    }

    boolean isTyped(Figure figure) {
        return kind(figure) == SourceKind.MANUAL;
    }

    /// Whether a person said that the outcome answers the target, whatever the wording.
    private boolean isPaired(Figure target, Figure outcome) {
        return data.pairings().stream().anyMatch(p -> p.kind() == PairingKind.ANSWER && p.plan().equals(target.key())
                && p.outcome().equals(outcome.key()));
    }

    /// Whether two definitions may be laid side by side; a person's pairing outdoes what they say.
    Agreement agreement(Figure target, Figure outcome) {
        return isPaired(target, outcome) ? Agreement.SAME : own(target, outcome);
    }

    private Agreement own(Figure target, Figure outcome) {
        return Agreement.of(target, definition(target), outcome, definition(outcome));
    }

    private @Nullable Definition definition(Figure figure) {
        return catalogue().definition(figure.series().indicator(), figure.series().definition()).orElse(null);
    }

    /// The outcome of a year that fits `target` best, in `measure`: the one a person paired with it or chose for the year;
    /// then of the whole year before one as of a month, of the target's definition before another, of the newest document.
    Optional<Figure> outcome(Figure target, Measure measure, int year) {
        return Stream.concat(paired(target, measure, year), prints(target, measure, year).stream()).min(Comparator
                .comparing((Figure f) -> !isPaired(target, f))
                .thenComparing(f -> !isChosen(f))
                .thenComparing(f -> f.period().month() != 0)
                .thenComparing(f -> f.period().month(), Comparator.reverseOrder())
                .thenComparing(f -> agreement(target, f)));
    }

    /// What a person paired with the target, of whatever indicator or part.
    private Stream<Figure> paired(Figure target, Measure measure, int year) {
        return data.pairings().isEmpty() ? Stream.empty() : data.figures().stream()
                .filter(f -> !f.isPlan() && f.series().measure() == measure && !f.period().isSpan()
                        && f.period().last() == year && Printed.isNumber(f) && isPaired(target, f));
    }

    /// All prints with a number of a year, whole years first, newest documents first.
    List<Figure> prints(Figure target, Measure measure, int year) {
        var row = new Series.Row(target.series().indicator(), measure, target.series().slice());
        return Stream.concat(Stream.of(0), IntStream.iterate(12, m -> m > 0, m -> m - 1).boxed())
                .flatMap(month -> prints.outcomes(target.district(), row, new Period(year, year, month)).stream())
                .filter(Printed::isNumber).toList();
    }

    /// Plans of a year for the target's indicator and part, in `measure`: what a person chose; then those of annual
    /// documents, the newest first; then those that were typed in.
    List<Figure> annualPlans(Figure target, Measure measure, int year) {
        var row = new Series.Row(target.series().indicator(), measure, target.series().slice());
        return prints.plans(target.district(), row, Period.year(year)).stream()
                .filter(f -> Printed.isNumber(f) && (kind(f).isAnnual() || isTyped(f)))
                .sorted(Comparator.comparing((Figure f) -> !isChosen(f))
                        .thenComparing(this::isTyped)).toList();
    }

    private SourceKind kind(Figure figure) {
        return catalogue().source(figure.source()).kind();
    }
}
