package duizhao.ui.plot.time;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.FigureChart;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import duizhao.ui.plot.PlotTheme;

/// A slope: a few districts at two moments.
public final class SlopeChart extends FigureChart<Slope> {

    public SlopeChart(Messages messages) {
        super(messages, "plot.slope", Slope.NOTHING);
    }

    @Override
    public Fit fit() {
        return getData().fit();
    }

    @Override
    public Figure figure(PlotTheme painted) {
        return new SlopePainter(getData(), painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(getData(), messages());
    }

    /// The same on paper.
    public static Chart paper(Slope slope, Messages messages) {
        return PaperPlots.figure(slope.fit(), theme -> new SlopePainter(slope, theme, messages), messages);
    }
}
