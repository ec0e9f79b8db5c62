package duizhao.feature.compare;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.years.History;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import duizhao.ui.plot.time.PathPoint;
import duizhao.ui.plot.time.PlanPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The target of a five-year plan in a history as a path to draw, with what each remaining year needs.
final class PlanPaths {

    private final History history;
    private final Messages messages;
    private final RowWords words;

    PlanPaths(History history, Messages messages) {
        this.history = history;
        this.messages = messages;
        this.words = new RowWords(history.catalogue(), messages);
    }

    /// @param district code
    PlanPath of(String district) {
        Optional<Figure> target = history.rowsOf(district).stream()
                .flatMap(row -> Stream.concat(Stream.ofNullable(row.plan()), row.alternatives().stream()))
                .filter(figure -> figure.isPlan() && span(figure) != null)
                .filter(figure -> figure.period().last() == Objects.requireNonNull(span(figure)).last())
                .findFirst();
        Unit unit = Trends.unit(history);
        if (target.isEmpty()) {
            return PlanPath.NOTHING;
        }
        Period span = Objects.requireNonNull(span(target.get()));
        List<PathPoint> outcomes = history.rowsOf(district).stream().flatMap(row -> point(row).stream()).toList();
        PathPoint base = outcomes.stream().filter(point -> point.year() == span.first() - 1).findFirst().orElse(null);
        PathPoint end = history.row(district, Period.year(span.last())).map(row -> new PathPoint(row, span.last(),
                target.get().quantity(), words.inYear(row), words.tooltip(row))).orElse(null);
        Measure measure = history.series().measure();
        boolean compound = measure == Measure.LEVEL && unit.isMoney();
        List<PathPoint> within = outcomes.stream()
                .filter(point -> point.year() >= span.first() && point.year() <= span.last()).toList();
        return new PlanPath(unit, measure == Measure.AVERAGE_GROWTH ? PlanPath.Kind.AVERAGE_GROWTH
                : measure == Measure.GROWTH ? PlanPath.Kind.KEEP : PlanPath.Kind.END, compound, base, end, within,
                within.isEmpty() || end == null ? "" : needed(within.getLast(), end, unit, compound),
                history.tolerances());
    }

    /// What each year from the latest outcome to the end needs: growth where the path is compound, else an amount. Blank
    /// in the last year, and where the target has been reached.
    private String needed(PathPoint latest, PathPoint end, Unit unit, boolean compound) {
        int years = end.year() - latest.year();
        BigDecimal from = in(unit, latest.quantity());
        BigDecimal to = in(unit, end.quantity());
        if (years <= 0 || from == null || to == null || isReached(from, to)) {
            return "";
        }
        if (compound && from.signum() > 0 && to.signum() >= 0) {
            return messages.text("compare.path.rate", round(Powers.rate(from, to, years), 1));
        }
        BigDecimal amount = to.subtract(from).divide(BigDecimal.valueOf(years),
                Math.max(from.scale(), to.scale()) + 1, RoundingMode.HALF_UP);
        return messages.text("compare.path.amount", round(amount, Math.max(0, amount.scale())),
                unit.isRate() ? messages.text("term.points") : unit.printed());
    }

    private boolean isReached(BigDecimal from, BigDecimal to) {
        return history.indicator().direction() == Direction.DOWN ? from.compareTo(to) <= 0 : from.compareTo(to) >= 0;
    }

    private static @Nullable BigDecimal in(Unit unit, Quantity quantity) {
        return quantity.value() == null || !quantity.unit().isConvertibleTo(unit) ? null
                : quantity.unit().convert(quantity.value(), unit);
    }

    private static String round(BigDecimal value, int decimals) {
        return ComputedNumber.of(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private Optional<PathPoint> point(ComparisonRow row) {
        Quantity outcome = Trends.outcome(history, row);
        return outcome == null || !outcome.hasValue() ? Optional.empty() : Optional.of(new PathPoint(row,
                row.period().first(), outcome, words.inYear(row), words.tooltip(row)));
    }

    /// The years of the five-year plan that a figure is printed in; null where it is in no such plan.
    private @Nullable Period span(Figure figure) {
        Source source = history.catalogue().source(figure.source());
        return source.kind() == SourceKind.FIVE_YEAR_PLAN ? source.plans() : null;
    }
}
