package duizhao.ui.plot.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A line of the matrix as it is shown: the head of a group, which folds, or an indicator.
sealed interface MatrixLine {

    /// @param count how many indicators it holds
    record Head(String group, int count, boolean folded) implements MatrixLine {
    }

    record Row(MatrixRow row) implements MatrixLine {
    }

    static List<MatrixLine> of(Matrix matrix, Set<String> folded) {
        var lines = new ArrayList<MatrixLine>();
        String group = "";
        for (MatrixRow row : matrix.rows()) {
            boolean closed = folded.contains(row.group());
            if (!row.group().equals(group) && !row.group().isBlank()) {
                long count = matrix.rows().stream().filter(r -> r.group().equals(row.group())).count();
                lines.add(new Head(row.group(), (int) count, closed));
            }
            group = row.group();
            if (!closed || row.group().isBlank()) {
                lines.add(new Row(row));
            }
        }
        return lines;
    }
}
