package duizhao.feature.overview;

import duizhao.domain.overview.Line;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.overview.Standing;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.plot.matrix.MatrixCell;
import java.util.List;

/// A line with all that the matrix shows of it, made once for every filter and order.
///
/// @param label what it is called
/// @param cells one for each column of the overview; one without a record has the verdict NO_DATA and no words
record MatrixLine(Line line, String label, Standing standing, List<MatrixCell> cells) {

    MatrixLine {
        cells = List.copyOf(cells);
    }

    /// The key of the head it stands under.
    String fold(LineOrder order) {
        return Folds.key(line.indicator(), standing, order);
    }

    boolean isAt(ComparedCell cell) {
        return line.series().equals(cell.series()) && line.nth() == cell.nth();
    }
}
