package duizhao.ui.plot.time;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.platform.Messages;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Drawing;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.KeyLine;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.LinearScale;
import duizhao.ui.plot.PlotMark;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Font;

/// Draws a slope: a line for each district between two moments, its name and number at both ends.
public final class SlopePainter implements Figure {

    /// The lines keep this share of the width; longer labels are cut.
    private static final double LEAST_LINES = 0.28;

    private final Slope slope;
    private final List<SlopeLine> lines;
    private final List<SeriesLook> looks;
    private final PlotTheme theme;
    private final Messages messages;
    private final TrendMarks marks;
    private final double em;

    public SlopePainter(Slope slope, PlotTheme theme, Messages messages) {
        this.slope = slope;
        this.lines = slope.drawn();
        this.theme = theme;
        this.messages = messages;
        this.marks = new TrendMarks(theme);
        this.em = theme.em();
        boolean alone = lines.stream().noneMatch(SlopeLine::own);
        this.looks = IntStream.range(0, lines.size())
                .mapToObj(i -> SeriesLook.of(i, lines.get(i).own(), alone, theme)).toList();
    }

    @Override
    public double height(double width) {
        return Math.max(leastHeight(width), Math.min(width * 0.6, em * 28));
    }

    @Override
    public double leastHeight(double width) {
        return em * 4 + Math.max(em * 8, lines.size() * lineHeight()) + key(width, true).height();
    }

    private double lineHeight() {
        return Lettering.lineHeight(theme.type().body()) * 1.05;
    }

    @Override
    public Drawing draw(double width, double height) {
        double side = Math.min(width * (1 - LEAST_LINES) / 2, sideRoom());
        double left = side;
        double right = Math.max(left + 1, width - side);
        double top = em * 2.4;
        double bottom = height - key(width, true).height() - em * 0.8;
        var scale = scale(top + em * 0.5, bottom);
        var nodes = new ArrayList<Node>();
        head(nodes, slope.from(), left, top, bottom);
        head(nodes, slope.to(), right, top, bottom);
        var starts = lines.stream().map(line -> scale.x(slope.start(line).at())).toList();
        var ends = lines.stream().map(line -> scale.x(slope.end(line).at())).toList();
        var startLabels = Spread.apart(starts, lineHeight(), top, bottom);
        var endLabels = Spread.apart(ends, lineHeight(), top, bottom);
        var spots = new ArrayList<PlotMark>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            nodes.add(looks.get(i).line(new MoveTo(left, starts.get(i)), new LineTo(right, ends.get(i))));
            end(nodes, line.from(), slope.start(line), looks.get(i), left, scale);
            end(nodes, line.to(), slope.end(line), looks.get(i), right, scale);
            label(nodes, i, line.from(), left, starts.get(i), startLabels.get(i), side, true);
            label(nodes, i, line.to(), right, ends.get(i), endLabels.get(i), side, false);
            // The label at the right is where a person points; lines run too close to each other.
            spots.add(new PlotMark(line.id(), lane(endLabels, i), new Rectangle2D(right - em * 0.6,
                    endLabels.get(i) - lineHeight() / 2, width - right + em * 0.6, lineHeight()), line.accessible(),
                    line.tooltip()));
        }
        return Drawing.of(width, height, nodes, key(width, scale.holdsZero()).region(), spots);
    }

    /// The keyboard goes down the labels.
    private static int lane(List<Double> places, int i) {
        return (int) places.stream().filter(place -> place < places.get(i)).count();
    }

    /// Without zero: what counts is which line rises more, and the numbers stand at both ends.
    private LinearScale scale(double top, double bottom) {
        var extents = lines.stream().flatMap(l -> List.of(slope.start(l), slope.end(l)).stream()).toList();
        double low = extents.stream().mapToDouble(Extent::low).min().orElse(0);
        double high = extents.stream().mapToDouble(Extent::high).max().orElse(1);
        double room = high > low ? (high - low) * 0.05 : Math.max(1, Math.abs(high)) * 0.05;
        return new LinearScale(low - room, high + room, bottom - em, top, List.of());
    }

    private double sideRoom() {
        double most = em * 4;
        for (int i = 0; i < lines.size(); i++) {
            for (Quantity quantity : List.of(lines.get(i).from(), lines.get(i).to())) {
                most = Math.max(most, Lettering.width(lines.get(i).name() + "  " + quantity.token(), font(i)));
            }
        }
        return most + em * 2.4;
    }

    private Font font(int i) {
        return lines.get(i).own() ? theme.type().strong() : theme.type().body();
    }

    private void head(List<Node> nodes, String words, double x, double top, double bottom) {
        var strong = theme.type().strong();
        nodes.add(Draw.named("plot-axis", Draw.line(theme.paints().muted(), theme.strokes().thin(), x, top, x, bottom)));
        nodes.add(Draw.named("plot-year", Lettering.at(words, strong, theme.paints().ink(),
                x - Lettering.width(words, strong) / 2, em * 0.4)));
    }

    private void end(List<Node> nodes, Quantity quantity, Extent extent, SeriesLook look, double x, LinearScale scale) {
        nodes.addAll(marks.reach(quantity.qualifier(), x, scale.x(extent.at()), scale.x(extent.low()),
                scale.x(extent.high()), look.ink()));
        nodes.add(look.marker(x, scale.x(extent.at()), quantity.estimated()));
    }

    /// Name and number; a name that is too long is cut, its number never.
    private void label(List<Node> nodes, int i, Quantity quantity, double x, double at, double middle, double side,
                       boolean leftward) {
        var font = font(i);
        var ink = looks.get(i).ink();
        double gap = em * 1.5;
        double near = leftward ? x - em * 0.6 : x + em * 0.6;
        double far = leftward ? x - gap + em * 0.2 : x + gap - em * 0.2;
        nodes.add(Draw.named("plot-leader", Draw.line(theme.paints().muted(), theme.strokes().thin(), near, at, far,
                middle)));
        double number = Lettering.width(quantity.token(), font);
        double room = side - gap - number - em * 0.6;
        double top = middle - Lettering.lineHeight(font) / 2;
        String name = Lettering.cut(lines.get(i).name(), font, room);
        double wide = Lettering.width(name, font);
        double tokenX = leftward ? x - gap - number : x + gap;
        double nameX = leftward ? tokenX - em * 0.5 - wide : tokenX + number + em * 0.5;
        nodes.add(Draw.named("plot-outcome-token", Lettering.at(quantity.token(), font, ink, tokenX, top)));
        nodes.add(Draw.named("plot-series-label", Lettering.cutAt(lines.get(i).name(), font, ink, nameX, top, room)));
    }

    private KeyLine key(double width, boolean fromZero) {
        var key = new KeyLine(width, theme);
        if (lines.isEmpty()) {
            return key;
        }
        var look = looks.getFirst();
        if (any(Quantity::estimated)) {
            key.entry(messages.text("plot.key.estimated"), em, (x, y) -> List.of(look.marker(x + em / 2, y, true)));
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.BARE && any(quantity -> quantity.qualifier() == qualifier)) {
                key.entry(messages.text("plot.key.word." + qualifier.key()), em, (x, y) -> {
                    var nodes = new ArrayList<>(marks.reach(qualifier, x + em / 2, y, qualifier == Qualifier.RANGE ? y
                            : y + em * 0.55, qualifier == Qualifier.NEARLY ? y : y - em * 0.55, look.ink()));
                    nodes.add(look.marker(x + em / 2, y, em * 0.5, false));
                    return nodes;
                });
            }
        }
        // Always of one height, whether the scale holds zero or not.
        key.note(messages.text(fromZero ? "plot.slope.unit" : "plot.slope.unit.not-from-zero", slope.unit().printed()));
        return key;
    }

    private boolean any(Function<Quantity, Boolean> test) {
        return lines.stream().anyMatch(line -> test.apply(line.from()) || test.apply(line.to()));
    }
}
