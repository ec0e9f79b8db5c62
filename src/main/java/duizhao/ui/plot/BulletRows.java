package duizhao.ui.plot;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import java.util.List;

/// Bullet rows: a bar for what came of each target, a tick for what was planned, the verdict at the row's end.
public final class BulletRows extends RowChart<BulletRow> {

    public BulletRows(Messages messages) {
        super(messages, "plot.rows");
        getStyleClass().add("bullet-rows");
    }

    @Override
    public Fit fit() {
        return rows().isEmpty() ? Fit.none("plot.empty") : Fit.GOOD;
    }

    @Override
    public BulletRowPainter painter(double width, PlotTheme painted) {
        return new BulletRowPainter(rows(), width, painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(List.copyOf(rows()), messages());
    }

    /// The same on paper, cut between rows where a page ends.
    public static Chart paper(List<BulletRow> rows, Messages messages) {
        return PaperPlots.rows(rows.isEmpty() ? Fit.none("plot.empty") : Fit.GOOD, rows.size(),
                (width, theme) -> new BulletRowPainter(rows, width, theme, messages), messages);
    }
}
