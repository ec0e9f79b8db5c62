package duizhao.domain.limit;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// What is to be expected of the figure of one cell, by its measure and by what else is known of its series.
///
/// Only figures of the same kind of period are held against each other: a span adds years up, and a month is part of one.
public final class Limits {

    private final Figure figure;
    private final Indicator indicator;
    private final List<Figure> here;
    private final List<Figure> all;

    private Limits(Figure figure, Indicator indicator, List<Figure> here, List<Figure> all) {
        this.figure = figure;
        this.indicator = indicator;
        this.here = here;
        this.all = all;
    }

    /// @param figure    as it is typed
    /// @param indicator the one it is of
    /// @param known     figures of its series, of any district and period; other series among them, and what stands in the
    ///                  cell now, are passed over
    public static Limits of(Figure figure, Indicator indicator, Collection<Figure> known) {
        Series.Row row = figure.series().row();
        Period period = figure.period();
        List<Figure> all = known.stream().filter(f -> f.series().row().equals(row) && Printed.isNumber(f)
                && f.period().isSpan() == period.isSpan() && f.period().month() == period.month()
                && !isSameCell(f, figure) && mayBeOne(f, figure)
                && (!Printed.isNumber(figure) || f.quantity().unit().isConvertibleTo(figure.quantity().unit()))).toList();
        List<Figure> here = all.stream().filter(f -> f.district().equals(figure.district()))
                .sorted(Comparator.comparingInt((Figure f) -> Math.abs(f.period().last() - period.last()))
                        .thenComparing(f -> f.role() != figure.role()).thenComparing(Figure::key)).toList();
        return new Limits(figure, indicator, here, all);
    }

    private static boolean isSameCell(Figure one, Figure other) {
        return one.district().equals(other.district()) && one.period().equals(other.period())
                && one.role() == other.role();
    }

    /// Two named definitions count two different things.
    private static boolean mayBeOne(Figure one, Figure other) {
        String first = one.series().definition();
        String second = other.series().definition();
        return first.isBlank() || second.isBlank() || first.equals(second);
    }

    /// What is out of the ordinary; what cannot be by nature comes first. Empty for words without a number.
    public List<Breach> breaches() {
        if (!figure.quantity().hasValue()) {
            return List.of();
        }
        var found = new ArrayList<Breach>(Natures.of(figure, indicator));
        if (found.isEmpty() && Printed.isNumber(figure)) {
            switch (figure.series().measure()) {
                case LEVEL -> Amounts.of(figure, here, all).ifPresent(found::add);
                case GROWTH, AVERAGE_GROWTH, SHARE -> Rates.of(figure, Reach.of(all)).ifPresent(found::add);
                case RANK, CHANGE, MULTIPLE -> { }
            }
        }
        return found;
    }
}
