package duizhao.ui.plot.time;

import duizhao.platform.ComputedNumber;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Draws small multiples: the panels of a row share their scale, all panels share their years.
public final class MultiplesPainter implements Figure {

    private static final double MOST_LABEL = 9;
    private static final int LABEL_LINES = 3;

    private final Multiples multiples;
    private final PlotTheme theme;
    private final Messages messages;
    private final double em;
    private final int first;
    private final int last;

    public MultiplesPainter(Multiples multiples, PlotTheme theme, Messages messages) {
        this.multiples = multiples;
        this.theme = theme;
        this.messages = messages;
        this.em = theme.em();
        var years = multiples.rows().stream().flatMap(multiples::trends).flatMap(MultiplesPainter::drawn)
                .mapToInt(TrendPoint::year).summaryStatistics();
        this.first = years.getMin();
        this.last = years.getMax();
    }

    private static Stream<TrendPoint> drawn(Trend trend) {
        return trend.series().getFirst().points().stream().filter(p -> extents(p, trend).findAny().isPresent());
    }

    private static Stream<Extent> extents(TrendPoint point, Trend trend) {
        return Stream.of(TrendMarks.target(point, trend.unit()), TrendMarks.outcome(point, trend.unit()))
                .flatMap(Optional::stream);
    }

    @Override
    public double height(double width) {
        return around(width) + multiples.rows().size() * Math.clamp(width * 0.14, em * 7.5, em * 11);
    }

    @Override
    public double leastHeight(double width) {
        return around(width) + multiples.rows().size() * em * 7;
    }

    /// Heads, years and key.
    private double around(double width) {
        return em * 4 + key(width).height();
    }

    @Override
    public Drawing draw(double width, double height) {
        double label = labelWidth();
        double numbers = multiples.rows().stream().mapToDouble(row -> TimeGrid.numberRoom(scale(row, 0, 100), "", theme))
                .max().orElse(0);
        double left = label + em * 0.8 + numbers;
        double gap = em * 1.1;
        double panel = (width - left) / multiples.districts().size() - gap;
        double rowHeight = (height - around(width)) / multiples.rows().size();
        var nodes = new ArrayList<Node>();
        var marks = new ArrayList<PlotMark>();
        for (int i = 0; i < multiples.districts().size(); i++) {
            nodes.add(Draw.named("plot-column", Lettering.cutAt(multiples.districts().get(i), theme.type().strong(),
                    theme.paints().ink(), left + i * (panel + gap), em * 0.4, panel)));
        }
        for (int r = 0; r < multiples.rows().size(); r++) {
            var row = multiples.rows().get(r);
            double top = em * 2.2 + r * rowHeight;
            double bottom = top + rowHeight - em * 0.9;
            name(nodes, row, top, label);
            var scale = scale(row, bottom, top + em * 1.7);
            for (int i = 0; i < multiples.districts().size(); i++) {
                double x = left + i * (panel + gap);
                var grid = new TimeGrid(first, last, x, x + Math.max(em, panel), top, bottom, scale, theme);
                frame(nodes, grid, i == 0, r == multiples.rows().size() - 1);
                var trend = row.trend(i);
                if (trend != null && !trend.series().isEmpty()) {
                    panel(nodes, marks, trend, grid, r);
                }
            }
        }
        return Drawing.of(width, height, nodes, key(width).region(), marks);
    }

    private double labelWidth() {
        return Math.min(MOST_LABEL * em, multiples.rows().stream().mapToDouble(row -> Math.max(
                Lettering.width(row.label(), theme.type().body()), Lettering.width(unit(row), theme.type().small()))).max()
                .orElse(0) + 1);
    }

    private String unit(MultiplesRow row) {
        return row.isIndexed() ? messages.text("plot.indexed.unit", row.baseYear()) : row.unit().printed();
    }

    /// The indicator, and below it the unit, or the base year of its index.
    private void name(List<Node> nodes, MultiplesRow row, double top, double width) {
        var body = theme.type().body();
        double y = top + em * 0.6;
        var lines = Lettering.wrap(row.label(), body, width, LABEL_LINES);
        boolean cut = Lettering.wrap(row.label(), body, width).size() > LABEL_LINES;
        for (String line : lines) {
            var text = Draw.named("plot-label", Lettering.at(line, body, theme.paints().ink(), 0, y));
            if (cut) {
                text.setAccessibleText(row.label());
            }
            nodes.add(text);
            y += Lettering.lineHeight(body);
        }
        nodes.add(Draw.named("plot-axis-name", Lettering.at(unit(row), theme.type().small(), theme.paints().muted(), 0, y)));
    }

    private LinearScale scale(MultiplesRow row, double bottom, double top) {
        var extents = multiples.trends(row).flatMap(trend -> drawn(trend).flatMap(p -> extents(p, trend))).toList();
        double low = extents.stream().mapToDouble(Extent::low).min().orElse(0);
        double high = extents.stream().mapToDouble(Extent::high).max().orElse(1);
        boolean rate = !row.isIndexed() && row.unit().isRate();
        double least = rate ? Math.min(0, low) : low;
        return LinearScale.around(least, rate ? Math.max(0, high) : high, bottom - (least < 0 ? em : 0), top, em * 1.9);
    }

    private void frame(List<Node> nodes, TimeGrid grid, boolean numbers, boolean years) {
        nodes.addAll(grid.lines());
        nodes.add(Draw.named("plot-axis", Draw.line(theme.paints().muted(), theme.strokes().thin(), grid.left(),
                grid.bottom(), grid.right(), grid.bottom())));
        var small = theme.type().small();
        if (numbers) {
            for (var tick : grid.scale().ticks()) {
                String words = ComputedNumber.of(tick);
                nodes.add(Draw.named("plot-axis-number", Lettering.at(words, small, theme.paints().muted(),
                        grid.left() - em * 0.5 - Lettering.width(words, small), grid.y(tick.doubleValue()) - em * 0.6)));
            }
        }
        if (years) {
            double top = grid.bottom() + em * 0.2;
            String from = String.valueOf(first);
            String to = String.valueOf(last);
            double wide = Lettering.width(to, small);
            boolean both = last > first && grid.right() - grid.left() > 2 * wide + em;
            if (both) {
                nodes.add(Draw.named("plot-year", Lettering.at(from, small, theme.paints().muted(), grid.left(), top)));
            }
            nodes.add(Draw.named("plot-year", Lettering.at(to, small, theme.paints().muted(), grid.right() - wide, top)));
        }
    }

    private void panel(List<Node> nodes, List<PlotMark> marks, Trend trend, TimeGrid grid, int lane) {
        var look = SeriesLook.of(0, true, true, theme);
        var line = new TrendLine(trend, 0, look, grid, theme);
        var front = line.front();
        nodes.addAll(line.back());
        newest(nodes, trend, grid);
        nodes.addAll(front);
        for (TrendPoint point : trend.series().getFirst().points()) {
            var area = line.area(point);
            if (area != null) {
                marks.add(new PlotMark(point.id(), lane, area, point.accessible(), point.tooltip()));
            }
        }
    }

    /// The newest outcome as printed, in the panel's upper right corner, which the scale leaves free.
    private void newest(List<Node> nodes, Trend trend, TimeGrid grid) {
        var point = trend.series().getFirst().points().stream()
                .filter(p -> TrendMarks.outcome(p, trend.unit()).isPresent()).reduce((x, y) -> y).orElse(null);
        if (point == null || point.outcome() == null) {
            return;
        }
        var font = theme.type().strong();
        String words = Lettering.cut(point.outcome().token(), font, grid.right() - grid.left());
        nodes.add(Draw.named("plot-outcome-token", Lettering.at(words, font, theme.paints().ink(),
                grid.right() - Lettering.width(words, font), grid.top() - em * 0.4)));
    }

    /// What occurs in any panel; a single scale may start at zero where another does not, so that is told of each.
    private KeyLine key(double width) {
        var points = multiples.rows().stream().flatMap(multiples::trends)
                .flatMap(trend -> trend.series().getFirst().points().stream()).toList();
        var all = new Trend(multiples.rows().isEmpty() ? Trend.NOTHING.unit() : multiples.rows().getFirst().unit(),
                List.of(), multiples.breaks());
        var key = new TrendKey(all, List.of(SeriesLook.of(0, true, true, theme)), theme, messages).line(width, points, true);
        var cut = multiples.rows().stream().filter(row -> !scale(row, 100, 0).holdsZero()).map(MultiplesRow::label).toList();
        if (!cut.isEmpty()) {
            key.note(messages.text("plot.multiples.not-from-zero", String.join(messages.text("plot.and"), cut.stream()
                    .map(label -> Lettering.cut(label, theme.type().small(), MOST_LABEL * em)).toList())));
        }
        return key;
    }
}
