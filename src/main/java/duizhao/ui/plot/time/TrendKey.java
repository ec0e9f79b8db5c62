package duizhao.ui.plot.time;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.platform.Messages;
import duizhao.ui.plot.KeyLine;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import org.jspecify.annotations.Nullable;

/// What the marks of a trend mean; only of marks that occur. Below it the notes of breaks.
final class TrendKey {

    private static final int CIRCLED = 20;

    private final Trend trend;
    private final List<SeriesLook> looks;
    private final PlotTheme theme;
    private final Messages messages;
    private final TrendMarks marks;
    private final double em;
    private List<TrendPoint> points = List.of();

    TrendKey(Trend trend, List<SeriesLook> looks, PlotTheme theme, Messages messages) {
        this.trend = trend;
        this.looks = looks;
        this.theme = theme;
        this.messages = messages;
        this.marks = new TrendMarks(theme);
        this.em = theme.em();
    }

    /// ①, ②, ..., and (21) where there is no such sign.
    static String number(int note) {
        return note <= CIRCLED ? String.valueOf((char) ('①' + note - 1)) : "(" + note + ")";
    }

    /// @param fromZero whether the axis holds zero
    KeyLine line(double width, boolean fromZero) {
        return line(width, trend.series().stream().flatMap(series -> series.points().stream()).toList(), fromZero);
    }

    /// @param shown of which the marks are explained
    KeyLine line(double width, List<TrendPoint> shown, boolean fromZero) {
        var key = new KeyLine(width, theme);
        points = shown;
        if (looks.isEmpty()) {
            return key;
        }
        var look = looks.getFirst();
        double line = em * 2.4;
        key.entry(messages.text("plot.key.outcome"), line, (x, y) -> List.of(
                look.line(new MoveTo(x, y), new LineTo(x + line, y)), look.marker(x + line / 2, y, false)));
        if (points().anyMatch(p -> p.target() != null && p.target().hasValue())) {
            key.entry(messages.text("plot.key.step"), em * 1.4, (x, y) -> step(Qualifier.BARE, x, y));
        }
        targets(key);
        outcomes(key);
        if (points().anyMatch(p -> p.breakNote() > 0)) {
            key.entry(messages.text("plot.key.break"), em, (x, y) -> List.of(marks.broken(x + em / 2, y, look.ink())));
        }
        if (!fromZero) {
            key.note(messages.text("plot.not-from-zero"));
        }
        if (trend.series().size() > Trend.MOST_SERIES) {
            key.note(messages.text("plot.trend.own-plan"));
        }
        for (int i = 0; i < trend.breaks().size(); i++) {
            key.note(number(i + 1) + " " + trend.breaks().get(i));
        }
        return key;
    }

    private void targets(KeyLine key) {
        for (Qualifier qualifier : List.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.AT_MOST,
                Qualifier.LESS_THAN, Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.RANGE)) {
            if (has(TrendPoint::target, qualifier)) {
                key.entry(messages.text("plot.key.target." + qualifier.key()), em * 1.4, (x, y) -> step(qualifier, x, y));
            }
        }
    }

    private void outcomes(KeyLine key) {
        var look = looks.getFirst();
        if (points().anyMatch(p -> p.outcome() != null && p.outcome().estimated())) {
            key.entry(messages.text("plot.key.estimated"), em, (x, y) -> List.of(look.marker(x + em / 2, y, true)));
        }
        if (points().anyMatch(TrendPoint::derived)) {
            key.entry(messages.text("plot.key.derived"), em, (x, y) -> List.of(look.marker(x + em / 2, y, true)));
        }
        for (Qualifier qualifier : List.of(Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.AT_LEAST,
                Qualifier.MORE_THAN, Qualifier.AT_MOST, Qualifier.LESS_THAN, Qualifier.RANGE)) {
            if (has(TrendPoint::outcome, qualifier)) {
                key.entry(messages.text("plot.key.outcome." + qualifier.key()), em, (x, y) -> reach(qualifier, x, y));
            }
        }
    }

    private List<Node> step(Qualifier qualifier, double x, double y) {
        boolean box = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY || qualifier == Qualifier.RANGE;
        double low = y + (box ? em * 0.35 : 0);
        double high = qualifier == Qualifier.NEARLY || !box ? y : y - em * 0.35;
        return marks.step(qualifier, x + em * 0.7, em * 0.7, qualifier == Qualifier.RANGE ? low : y, low, high,
                looks.getFirst().ink());
    }

    private List<Node> reach(Qualifier qualifier, double x, double y) {
        var look = looks.getFirst();
        boolean up = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        boolean down = qualifier == Qualifier.AT_MOST || qualifier == Qualifier.LESS_THAN;
        double middle = y + (up ? em * 0.35 : down ? -em * 0.35 : 0);
        double reach = em * 0.55;
        var nodes = new ArrayList<>(marks.reach(qualifier, x + em / 2, middle,
                qualifier == Qualifier.RANGE ? middle : middle + reach,
                qualifier == Qualifier.NEARLY ? middle : middle - reach, look.ink()));
        nodes.add(look.marker(x + em / 2, middle, em * 0.55, false));
        return nodes;
    }

    private Stream<TrendPoint> points() {
        return points.stream();
    }

    private boolean has(Function<TrendPoint, @Nullable Quantity> side, Qualifier qualifier) {
        return points().map(side).anyMatch(q -> q != null && q.hasValue() && q.qualifier() == qualifier);
    }
}
