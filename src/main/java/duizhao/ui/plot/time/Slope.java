package duizhao.ui.plot.time;

import duizhao.domain.quantity.Unit;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.Fit;
import java.util.List;

/// A few districts at two moments.
///
/// @param from what the left end is: a year
/// @param to   what the right end is
/// @param unit of both; lines of another base are not drawn
public record Slope(String from, String to, Unit unit, List<SlopeLine> lines) {

    public static final Slope NOTHING = new Slope("", "", Unit.PERCENT, List.of());

    /// More lines than this cannot be labelled at both ends.
    static final int MOST_LINES = 8;

    public Slope {
        lines = List.copyOf(lines);
    }

    List<SlopeLine> drawn() {
        return lines.stream().filter(line -> line.from().hasValue() && line.to().hasValue()
                && line.from().unit().isConvertibleTo(unit) && line.to().unit().isConvertibleTo(unit)).toList();
    }

    Extent start(SlopeLine line) {
        return Extent.in(unit, line.from(), line.from(), line.tolerances()).orElseThrow();
    }

    Extent end(SlopeLine line) {
        return Extent.in(unit, line.to(), line.to(), line.tolerances()).orElseThrow();
    }

    /// How many pairs of lines cross.
    int crossings() {
        int crossings = 0;
        var drawn = drawn();
        for (int i = 0; i < drawn.size(); i++) {
            for (int k = i + 1; k < drawn.size(); k++) {
                double before = start(drawn.get(i)).at() - start(drawn.get(k)).at();
                double after = end(drawn.get(i)).at() - end(drawn.get(k)).at();
                crossings += before * after < 0 ? 1 : 0;
            }
        }
        return crossings;
    }

    public Fit fit() {
        int count = drawn().size();
        if (count == 0) {
            return Fit.none("plot.slope.empty");
        }
        if (count > MOST_LINES) {
            return Fit.none("plot.slope.many", count, MOST_LINES);
        }
        return crossings() > 0 ? Fit.poor("plot.slope.crossings", crossings()) : Fit.GOOD;
    }
}
