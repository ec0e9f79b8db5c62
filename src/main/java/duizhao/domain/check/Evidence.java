package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.Prints;
import duizhao.domain.verdict.Agreement;
import duizhao.domain.verdict.Tolerances;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the rules look at: a record with its figures in order, and the comparisons of its years, made when first asked for.
final class Evidence {
    private final DataSet data;
    private final Prints prints;
    private final Tolerances tolerances;
    private final LocalDate today;
    private final List<String> districts;
    private final Map<Period, Comparison> comparisons = new HashMap<>();
    private Comparer.@Nullable Ground ground;

    Evidence(DataSet data, Tolerances tolerances, LocalDate today) {
        this.data = data;
        this.prints = new Prints(data);
        this.tolerances = tolerances;
        this.today = today;
        this.districts = data.figures().stream().map(Figure::district).distinct().toList();
    }

    DataSet data() {
        return data;
    }

    Catalogue catalogue() {
        return data.catalogue();
    }

    Prints prints() {
        return prints;
    }

    Printed printed() {
        return new Printed(tolerances);
    }

    Tolerances tolerances() {
        return tolerances;
    }

    Indicator indicator(Figure figure) {
        return catalogue().indicator(figure.series().indicator());
    }

    @Nullable Definition definition(Figure figure) {
        return catalogue().definition(figure.series().indicator(), figure.series().definition()).orElse(null);
    }

    /// ISO date of the figure's document; blank where it has none.
    String date(Figure figure) {
        return catalogue().source(figure.source()).date();
    }

    /// Outcomes that have a single number.
    Stream<Figure> outcomes(Measure measure) {
        return prints.all().stream().filter(f -> !f.isPlan() && f.series().measure() == measure && Printed.isNumber(f));
    }

    /// Plans that have a single number.
    Stream<Figure> plans(Measure measure) {
        return prints.all().stream().filter(f -> f.isPlan() && f.series().measure() == measure && Printed.isNumber(f));
    }

    /// Outcomes with a number of the same district, indicator and slice in another measure and year, newest first.
    List<Figure> outcomes(Figure like, Measure measure, Period period) {
        return outcomes(like, measure, like.series().slice(), period);
    }

    List<Figure> outcomes(Figure like, Measure measure, String slice, Period period) {
        return prints.outcomes(like.district(), new Series.Row(like.series().indicator(), measure, slice), period)
                .stream().filter(Printed::isNumber).toList();
    }

    /// The comparison of all districts of the record in one period.
    Comparison comparison(Period period) {
        return comparisons.computeIfAbsent(period, p -> ground().compare(new Selection(districts, p, Set.of(), false)));
    }

    private Comparer.Ground ground() {
        var sorted = ground;
        if (sorted == null) {
            sorted = new Comparer(tolerances, today).over(data);
            ground = sorted;
        }
        return sorted;
    }

    /// Whether the definitions of two figures let them be laid side by side.
    boolean mayCompare(Figure one, Figure other) {
        return Agreement.of(one, definition(one), other, definition(other)) != Agreement.CONFLICT;
    }

    static boolean sameDefinition(Figure one, Figure other) {
        return one.series().definition().equals(other.series().definition());
    }

    static boolean sameUnit(Figure one, Figure other) {
        return one.quantity().unit().isConvertibleTo(other.quantity().unit());
    }
}
