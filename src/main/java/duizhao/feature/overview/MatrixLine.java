package duizhao.feature.overview;

import duizhao.domain.overview.Line;
import duizhao.ui.plot.matrix.MatrixCell;
import java.util.List;

/// A line with all that the matrix shows of it, made once for every filter and order.
///
/// @param label what it is called
/// @param known its names in both languages, its key and its other names, in lower case
/// @param cells one for each column of the overview; one without a record has the verdict NO_DATA and no words
record MatrixLine(Line line, String label, String known, List<MatrixCell> cells) {

    MatrixLine {
        cells = List.copyOf(cells);
    }
}
