package duizhao.ui.plot.time;

import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Marker;
import duizhao.ui.plot.PlotTheme;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;

/// How a series is told from the others: by the shape of its markers, their fill, and the dashes of its line; never by
/// colour alone.
///
/// @param index which of the shapes
/// @param ink   of line, steps and edges
/// @param fill  of the markers
/// @param thick of the line
/// @param dash  of the line, in units of the theme; empty for an unbroken one
record SeriesLook(int index, Paint ink, Paint fill, double thick, List<Double> dash, PlotTheme theme) {

    private static final double[][] DASHES = {{}, {0.55, 0.25}, {0.15, 0.2}, {0.7, 0.2, 0.15, 0.2}};

    /// @param own   whether it stands out
    /// @param alone whether any series stands out; without one all are in full ink
    static SeriesLook of(int index, boolean own, boolean alone, PlotTheme theme) {
        var paints = theme.paints();
        boolean strong = own || alone;
        Paint ink = strong ? paints.ink() : paints.muted();
        // Every second marker is of the mid grey inside, so that neighbours differ in fill as well as in shape.
        Paint fill = index % 2 == 1 && !own ? paints.neutral() : ink;
        double[] dash = own ? DASHES[0] : DASHES[index % DASHES.length];
        return new SeriesLook(index, ink, fill, own || index == 0 ? theme.strokes().heavy() : theme.strokes().medium(),
                Arrays.stream(dash).map(part -> part * theme.em()).boxed().toList(), theme);
    }

    static List<SeriesLook> all(List<TrendSeries> series, PlotTheme theme) {
        boolean alone = series.stream().noneMatch(TrendSeries::own);
        return IntStream.range(0, series.size())
                .mapToObj(i -> of(i, series.get(i).own(), alone, theme)).toList();
    }

    Path line(PathElement... elements) {
        var line = Draw.butt(Draw.stroked(ink, thick, elements));
        line.getStrokeDashArray().setAll(dash);
        return Draw.named("plot-line", line);
    }

    /// @param hollow whether it rests on an estimate
    Shape marker(double x, double y, boolean hollow) {
        return marker(x, y, theme.em() * 0.62, hollow);
    }

    Shape marker(double x, double y, double size, boolean hollow) {
        var marker = Marker.of(index, x, y, size, hollow ? theme.paints().ground() : fill, ink,
                Math.min(theme.strokes().medium(), size * 0.2));
        return Draw.named(hollow ? "plot-marker-hollow" : "plot-marker", Draw.named("plot-point", marker));
    }
}
