package duizhao.feature.compare;

import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;

/// The picture that a lens shows, as it is at the moment of printing.
///
/// @param title the finding
/// @param note  sources and rules; may be blank
record PaperPicture(String title, String note, Chart chart) {

    ChartBlock block() {
        return new ChartBlock(title, chart);
    }
}
