package duizhao.ui.plot;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import java.util.List;

/// Dumbbells: how far each outcome is from its plan, sorted by the gap.
public final class Dumbbells extends RowChart<BulletRow> {

    public Dumbbells(Messages messages) {
        super(messages, "plot.dumbbell");
    }

    @Override
    public Fit fit() {
        return fit(rows());
    }

    public static Fit fit(List<BulletRow> rows) {
        return GapRows.of(rows).fit();
    }

    @Override
    public DumbbellPainter painter(double width, PlotTheme painted) {
        return new DumbbellPainter(rows(), width, painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(List.copyOf(rows()), messages());
    }

    /// The same on paper, cut between rows where a page ends.
    public static Chart paper(List<BulletRow> rows, Messages messages) {
        return PaperPlots.rows(fit(rows), GapRows.of(rows).drawn().size(),
                (width, theme) -> new DumbbellPainter(rows, width, theme, messages), messages);
    }
}
