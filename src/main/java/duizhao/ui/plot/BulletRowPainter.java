package duizhao.ui.plot;

import duizhao.platform.Messages;
import java.util.List;
import javafx.scene.layout.Region;

/// Draws bullet rows.
public final class BulletRowPainter extends RowPainter<BulletRow> {

    private final BulletColumns columns;
    private final BulletScales scales;

    /// @param width of every region, in the unit of the theme's fonts: pixels or points
    public BulletRowPainter(List<BulletRow> rows, double width, PlotTheme theme, Messages messages) {
        super(rows, width, theme, messages);
        this.columns = BulletColumns.of(rows(), width, theme, messages);
        this.scales = new BulletScales(rows(), columns, theme);
    }

    @Override
    public Region row(BulletRow row) {
        return new BulletRowDrawing(row, columns, scales.of(row), theme(), messages()).region();
    }

    /// The axes of the shared scales of rates, usually one.
    @Override
    public List<Region> axes() {
        return scales.axes().stream()
                .map(axis -> RowAxis.below(axis.scale(), axis.name(), columns.plotLeft(), width(), theme())).toList();
    }

    @Override
    public Region key() {
        return new BulletKey(rows(), scales, theme(), messages()).region(width());
    }
}
