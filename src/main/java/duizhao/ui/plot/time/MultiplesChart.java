package duizhao.ui.plot.time;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.FigureChart;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import duizhao.ui.plot.PlotTheme;

/// Small multiples: indicators by districts, a little trend in each panel.
public final class MultiplesChart extends FigureChart<Multiples> {

    public MultiplesChart(Messages messages) {
        super(messages, "plot.multiples", Multiples.NOTHING);
    }

    @Override
    public Fit fit() {
        return getData().fit();
    }

    @Override
    public Figure figure(PlotTheme painted) {
        return new MultiplesPainter(getData(), painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(getData(), messages());
    }

    /// The same on paper.
    public static Chart paper(Multiples multiples, Messages messages) {
        return PaperPlots.figure(multiples.fit(), theme -> new MultiplesPainter(multiples, theme, messages), messages);
    }
}
