package duizhao.feature.compare;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRow;
import duizhao.ui.plot.BulletRowPainter;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import java.util.List;

/// Bullet rows on paper: the drawing of the screen with the paper's inks, cut between rows where a page ends.
final class PaperBullets {

    private PaperBullets() {
    }

    static Chart chart(List<BulletRow> rows, Messages messages) {
        return PaperPlots.rows(Fit.GOOD, rows.size(),
                (width, theme) -> new BulletRowPainter(rows, width, theme, messages), messages);
    }
}
