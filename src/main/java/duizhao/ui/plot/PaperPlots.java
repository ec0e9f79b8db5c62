package duizhao.ui.plot;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartSpace;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// Charts on paper: the drawing of the screen with the paper's inks, in points. Title and note are the page's.
public final class PaperPlots {

    private PaperPlots() {
    }

    /// The theme of a place on paper.
    public static PlotTheme theme(ChartSpace space) {
        String family = space.fonts().font(TypeStyle.BODY).getFamily();
        return space.ink().isColour() ? PlotTheme.paperColour(family) : PlotTheme.paperMono(family);
    }

    /// A chart that is not cut; where it must not be drawn, the sentence that says why.
    public static Chart figure(Fit fit, Function<PlotTheme, Figure> figure, Messages messages) {
        return Chart.whole(space -> {
            var theme = theme(space);
            if (!fit.isDrawn()) {
                return new Frame(space.width(), theme).note(fit.reason(messages));
            }
            var drawn = figure.apply(theme);
            double least = drawn.leastHeight(space.width());
            double height = Math.clamp(drawn.height(space.width()), least, Math.max(least, space.maxHeight()));
            return drawn.draw(space.width(), height).region();
        });
    }

    /// A chart that is cut between its rows where a page ends.
    ///
    /// @param rows how many rows it draws
    /// @param painter of all rows, which give scales and columns, so that the pieces on two pages stand in line
    public static <R extends PlotRow> Chart rows(Fit fit, int rows,
                                                 BiFunction<Double, PlotTheme, ? extends RowPainter<R>> painter,
                                                 Messages messages) {
        return Chart.ofRows(Math.max(1, rows), space -> {
            var theme = theme(space);
            if (!fit.isDrawn() || rows == 0) {
                return new Frame(space.width(), theme).note(fit.reason(messages));
            }
            var drawn = painter.apply(space.width(), theme);
            var pieces = new ArrayList<Region>(drawn.heads());
            List<RowPart<R>> parts = drawn.parts();
            int row = 0;
            RowPart<R> heading = null;
            for (RowPart<R> part : parts) {
                if (part instanceof RowPart.Heading<R>) {
                    heading = part;
                    continue;
                }
                if (row >= space.from() && row < space.to()) {
                    if (heading != null) {
                        pieces.add(drawn.draw(heading));
                    }
                    pieces.add(drawn.draw(part));
                }
                // A group that goes on where a page begins says its name again.
                heading = row + 1 == space.from() && heading == null ? headingOf(parts, part) : null;
                row++;
            }
            pieces.addAll(drawn.axes());
            pieces.add(drawn.key());
            return Sheet.stack(space.width(), 0, pieces);
        });
    }

    private static <R extends PlotRow> RowPart<R> headingOf(List<RowPart<R>> parts, RowPart<R> part) {
        RowPart<R> heading = null;
        for (RowPart<R> each : parts) {
            if (each instanceof RowPart.Heading<R>) {
                heading = each;
            }
            if (each == part) {
                return heading;
            }
        }
        return heading;
    }
}
