package duizhao.ui.plot;

import duizhao.platform.Messages;

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
}
