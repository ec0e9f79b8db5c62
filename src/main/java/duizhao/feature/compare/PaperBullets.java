package duizhao.feature.compare;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartSpace;
import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRow;
import duizhao.ui.plot.BulletRowPainter;
import duizhao.ui.plot.PlotTheme;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Bullet rows on paper: the drawing of the screen with the paper's inks, cut between rows where a page ends.
final class PaperBullets {

    private PaperBullets() {
    }

    static Chart chart(List<BulletRow> rows, Messages messages) {
        return Chart.ofRows(rows.size(), space -> draw(rows, space, messages));
    }

    private static Region draw(List<BulletRow> rows, ChartSpace space, Messages messages) {
        String family = space.fonts().font(TypeStyle.BODY).getFamily();
        var theme = space.ink().isColour() ? PlotTheme.paperColour(family) : PlotTheme.paperMono(family);
        // All rows give the scales and columns, so that the pieces on two pages stand in line.
        var painter = new BulletRowPainter(rows, space.width(), theme, messages);
        var pieces = new VBox();
        pieces.setMinWidth(space.width());
        rows.subList(space.from(), space.to()).forEach(row -> pieces.getChildren().add(painter.row(row)));
        pieces.getChildren().addAll(painter.axes());
        pieces.getChildren().add(painter.key());
        return pieces;
    }
}
