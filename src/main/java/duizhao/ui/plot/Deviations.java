package duizhao.ui.plot;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import java.util.List;

/// Deviation bars: how far above or below its plan each outcome is, from zero, sorted.
public final class Deviations extends RowChart<BulletRow> {

    public Deviations(Messages messages) {
        super(messages, "plot.deviation");
    }

    @Override
    public Fit fit() {
        return fit(rows());
    }

    public static Fit fit(List<BulletRow> rows) {
        return GapRows.of(rows).fit();
    }

    @Override
    public DeviationPainter painter(double width, PlotTheme painted) {
        return new DeviationPainter(rows(), width, painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(List.copyOf(rows()), messages());
    }

    /// The same on paper, cut between rows where a page ends.
    public static Chart paper(List<BulletRow> rows, Messages messages) {
        return PaperPlots.rows(fit(rows), GapRows.of(rows).drawn().size(),
                (width, theme) -> new DeviationPainter(rows, width, theme, messages), messages);
    }
}
