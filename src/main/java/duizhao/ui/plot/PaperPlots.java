package duizhao.ui.plot;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartSetting;
import duizhao.paper.sheet.ChartSpace;
import duizhao.platform.Messages;
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
        if (!fit.isDrawn() || rows == 0) {
            return Chart.whole(space -> new Frame(space.width(), theme(space)).note(fit.reason(messages)));
        }
        return new Chart() {
            @Override
            public int rows() {
                return rows;
            }

            @Override
            public Region draw(ChartSpace space) {
                return setting(space).draw(space.from(), space.to());
            }

            @Override
            public ChartSetting setting(ChartSpace space) {
                return new RowSetting<>(space.width(), painter.apply(space.width(), theme(space)));
            }
        };
    }
}
