package duizhao.ui.plot.time;

import duizhao.domain.quantity.Quantity;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Drawing;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.KeyLine;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.LinearScale;
import duizhao.ui.plot.PlotMark;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.VerdictGlyph;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Draws a trend: the line of outcomes, each year's target as a short level step, never joined.
public final class TrendPainter implements Figure {

    private final Trend trend;
    private final PlotTheme theme;
    private final Messages messages;
    private final String unit;
    private final double reference;
    private final double em;
    private final boolean single;
    private final List<SeriesLook> looks;

    public TrendPainter(Trend trend, PlotTheme theme, Messages messages) {
        this(trend, theme, messages, trend.unit().printed(), Double.NaN);
    }

    /// @param unit      written above the axis
    /// @param reference a value that gets a line of its own, as 100 of an index; NaN for none
    TrendPainter(Trend trend, PlotTheme theme, Messages messages, String unit, double reference) {
        this.trend = trend.drawn();
        this.theme = theme;
        this.messages = messages;
        this.unit = unit;
        this.reference = reference;
        this.em = theme.em();
        this.single = trend.series().size() == 1;
        this.looks = SeriesLook.all(this.trend.series(), theme);
    }

    @Override
    public double height(double width) {
        return Math.max(leastHeight(width), Math.min(width * 0.5, em * 30));
    }

    @Override
    public double leastHeight(double width) {
        double labels = single ? 0 : trend.series().size() * Lettering.lineHeight(theme.type().body());
        return Math.max(em * 13, em * 4 + labels) + below() + key(width).height();
    }

    /// Years, and the verdicts of a single series.
    private double below() {
        return em * (hasVerdicts() ? 3.2 : 1.7);
    }

    private boolean hasVerdicts() {
        return single && trend.series().getFirst().points().stream().anyMatch(point -> point.kind().isJudged());
    }

    private KeyLine key(double width) {
        // Whether the axis holds zero does not depend on its length.
        boolean fromZero = grid(width, em * 20, 0).scale().holdsZero();
        return new TrendKey(trend, looks, theme, messages).line(width, fromZero);
    }

    @Override
    public Drawing draw(double width, double height) {
        var key = key(width);
        var labels = new TrendLabels(trend, looks, theme, width);
        var grid = grid(width, height - below() - key.height(), labels.room());
        var nodes = new ArrayList<Node>(grid.axes(unit));
        if (!Double.isNaN(reference)) {
            nodes.add(Draw.named("plot-reference", Draw.line(theme.paints().muted(), theme.strokes().medium(),
                    grid.left(), grid.y(reference), grid.right(), grid.y(reference))));
        }
        var marks = new ArrayList<PlotMark>();
        var over = new ArrayList<Node>();
        for (int i = 0; i < trend.series().size(); i++) {
            var drawing = new TrendLine(trend, i, looks.get(i), grid, theme);
            nodes.addAll(drawing.back());
            over.addAll(drawing.front());
            for (TrendPoint point : trend.series().get(i).points()) {
                var area = drawing.area(point);
                if (area != null) {
                    marks.add(new PlotMark(point.id(), i, area, point.accessible(), point.tooltip()));
                }
            }
        }
        nodes.addAll(single ? labels.tokens(grid) : labels.names(grid));
        nodes.addAll(over);
        nodes.addAll(verdicts(grid));
        return Drawing.of(width, height, nodes, key.region(), marks);
    }

    private TimeGrid grid(double width, double bottom, double labels) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        double low = Double.NaN;
        double high = Double.NaN;
        for (TrendSeries series : trend.series()) {
            for (TrendPoint point : series.points()) {
                for (var extent : List.of(TrendMarks.target(point, trend.unit()), TrendMarks.outcome(point, trend.unit()))) {
                    if (extent.isPresent()) {
                        first = Math.min(first, point.year());
                        last = Math.max(last, point.year());
                        low = Double.isNaN(low) ? extent.get().low() : Math.min(low, extent.get().low());
                        high = Double.isNaN(high) ? extent.get().high() : Math.max(high, extent.get().high());
                    }
                }
            }
        }
        if (!Double.isNaN(reference)) {
            low = Math.min(low, reference);
            high = Math.max(high, reference);
        }
        double top = em * 2;
        var scale = scale(trend.unit().isRate(), low, high, bottom, top, theme);
        double left = TimeGrid.numberRoom(scale, unit, theme);
        return new TimeGrid(first, last, left, Math.max(left + em * 4, width - labels), top, bottom, scale, theme);
    }

    /// Rates keep zero, because a growth below it is another thing; levels may do without where they lie close together.
    static LinearScale scale(boolean rate, double low, double high, double bottom, double top, PlotTheme theme) {
        double em = theme.em();
        double least = rate ? Math.min(0, low) : low;
        double most = rate ? Math.max(0, high) : high;
        boolean fromZero = least == 0 || least > 0 && most - least >= most * 0.4;
        // Room for the printed numbers above the highest and below the lowest mark.
        return LinearScale.around(least, most, bottom - (fromZero ? 0 : em * 1.3), top + em * 1.2,
                TimeGrid.TICK_GAP * em);
    }

    /// Below the years, what became of each plan.
    private List<Node> verdicts(TimeGrid grid) {
        var nodes = new ArrayList<Node>();
        if (!hasVerdicts()) {
            return nodes;
        }
        var small = theme.type().small();
        double y = grid.bottom() + em * 2.3;
        for (TrendPoint point : trend.series().getFirst().points()) {
            if (point.year() < grid.first() || point.year() > grid.last()) {
                continue;
            }
            var paint = theme.verdictInk(point.kind());
            String word = point.kind().isJudged() ? messages.text("term.verdict." + point.kind().name()) : "";
            double room = em * 1.1 + Lettering.width(word, small);
            boolean words = room < grid.column() - em * 0.4;
            double x = grid.x(point.year()) - (words ? room / 2 - em * 0.4 : 0);
            nodes.addAll(VerdictGlyph.of(point.kind(), x, y, em * 0.78, paint));
            if (words) {
                nodes.add(Draw.named("plot-verdict", Lettering.at(word, small, theme.paints().ink(), x + em * 0.7,
                        y - em * 0.58)));
            }
        }
        return nodes;
    }

    /// A quantity's number without its words, for where there is no room for them; both ends of a range.
    static String number(Quantity quantity) {
        if (quantity.value() == null) {
            return quantity.token();
        }
        String number = ComputedNumber.of(quantity.value());
        return quantity.upper() == null ? number : number + "-" + ComputedNumber.of(quantity.upper());
    }
}
