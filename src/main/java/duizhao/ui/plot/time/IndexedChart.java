package duizhao.ui.plot.time;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.FigureChart;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import duizhao.ui.plot.PlotTheme;

/// An indexed trend: what has no scale to share, from 100 in a base year.
public final class IndexedChart extends FigureChart<IndexedTrend> {

    public IndexedChart(Messages messages) {
        super(messages, "plot.indexed", IndexedTrend.NOTHING);
    }

    @Override
    public Fit fit() {
        return getData().fit();
    }

    @Override
    public Figure figure(PlotTheme painted) {
        return painter(getData(), painted, messages());
    }

    private static TrendPainter painter(IndexedTrend data, PlotTheme theme, Messages messages) {
        return new TrendPainter(data.trend(), theme, messages, messages.text("plot.indexed.unit", data.baseYear()),
                IndexedTrend.HUNDRED.doubleValue());
    }

    @Override
    public Chart paper() {
        return paper(getData(), messages());
    }

    /// The same on paper.
    public static Chart paper(IndexedTrend data, Messages messages) {
        return PaperPlots.figure(data.fit(), theme -> painter(data, theme, messages), messages);
    }
}
