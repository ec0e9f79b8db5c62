package duizhao.ui.plot.time;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.FigureChart;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import duizhao.ui.plot.PlotTheme;

/// A trend with steps: what came of it year by year as a line, what was planned as a step in each year.
public final class TrendChart extends FigureChart<Trend> {

    public TrendChart(Messages messages) {
        super(messages, "plot.trend", Trend.NOTHING);
    }

    @Override
    public Fit fit() {
        return getData().fit();
    }

    @Override
    public Figure figure(PlotTheme painted) {
        return new TrendPainter(getData(), painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(getData(), messages());
    }

    /// The same on paper.
    public static Chart paper(Trend trend, Messages messages) {
        return PaperPlots.figure(trend.fit(), theme -> new TrendPainter(trend, theme, messages), messages);
    }
}
