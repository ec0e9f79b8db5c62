package duizhao.paper.page;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Gives columns of words the room with which a table takes the fewest lines: an equal share for all may leave every
/// one of them a character too narrow.
///
/// @param words   for each column how wide its rows' words are on one line, in points; nothing for one that never wraps
/// @param padding of a cell at both sides together
record LinesSaved(List<double[]> words, double padding) {

    /// Room is tried in steps of so many points.
    private static final double STEP = 3;
    /// Of a long table so many rows stand for all.
    private static final int SAMPLE = 200;
    /// What a line less in one cell is worth beside a row that becomes lower.
    private static final double IN_ONE_CELL = 0.2;

    /// Widens columns as long as that saves lines and `total` is not reached, the best use of a point first.
    void grow(double[] widths, double total) {
        double left = total - DoubleStream.of(widths).sum();
        while (left > 0) {
            int best = -1;
            double most = 0;
            double by = 0;
            double now = cost(widths);
            for (int i = 0; i < widths.length; i++) {
                double before = widths[i];
                for (double more = Math.min(STEP, left); words.get(i).length > 0; more = Math.min(more + STEP, left)) {
                    widths[i] = before + more;
                    double saved = (now - cost(widths)) / more;
                    if (saved > most) {
                        most = saved;
                        best = i;
                        by = more;
                    }
                    if (more == left) {
                        break;
                    }
                }
                widths[i] = before;
            }
            if (best < 0) {
                return;
            }
            widths[best] += by;
            left -= by;
        }
    }

    /// The lines that the rows take, and with less weight those of their cells.
    private double cost(double[] widths) {
        int rows = words.stream().mapToInt(column -> column.length).max().orElse(0);
        int step = Math.max(1, rows / SAMPLE);
        return IntStream.range(0, (rows + step - 1) / step).mapToDouble(r -> cost(widths, r * step)).sum();
    }

    private double cost(double[] widths, int row) {
        double highest = 1;
        double all = 0;
        for (int i = 0; i < widths.length; i++) {
            if (words.get(i).length > 0) {
                double lines = Math.max(1, Math.ceil((words.get(i)[row] - 0.01) / Math.max(1, widths[i] - padding)));
                highest = Math.max(highest, lines);
                all += lines;
            }
        }
        return highest + IN_ONE_CELL * all;
    }
}
