package duizhao.feature.compare;

import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The picture that a lens shows, as it is at the moment of printing.
///
/// @param title the finding
/// @param note  sources and rules; may be blank
record PaperPicture(String title, String note, Chart chart) {

    /// What stands on a sheet for a picture, or for none.
    static List<Block> blocks(@Nullable PaperPicture picture) {
        return picture == null ? List.of() : List.of(picture.block());
    }

    ChartBlock block() {
        return new ChartBlock(title, chart);
    }
}
