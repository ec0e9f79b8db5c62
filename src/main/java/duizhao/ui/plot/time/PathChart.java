package duizhao.ui.plot.time;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.FigureChart;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import duizhao.ui.plot.PlotTheme;

/// A path band: whether a target of a five-year plan is on its way.
public final class PathChart extends FigureChart<PlanPath> {

    public PathChart(Messages messages) {
        super(messages, "plot.path", PlanPath.NOTHING);
    }

    @Override
    public Fit fit() {
        return getData().fit();
    }

    @Override
    public Figure figure(PlotTheme painted) {
        return new PathPainter(getData(), painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(getData(), messages());
    }

    /// The same on paper.
    public static Chart paper(PlanPath path, Messages messages) {
        return PaperPlots.figure(path.fit(), theme -> new PathPainter(path, theme, messages), messages);
    }
}
