package duizhao.exchange.frictionless;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;

/// Makes lines of what the CSV reader finds. A cell that says what the one above it says is the same string: in a table of
/// figures most do, and such a cell need be neither made nor hashed nor checked again.
final class LineHandler extends AbstractBaseCsvCallbackHandler<LineHandler.Line> {

    /// Cells of a line that are kept; further ones are only counted.
    private static final int MOST = 10_000;

    private String[] above = {};
    private String[] cells;

    /// A line as it stands in the file.
    ///
    /// @param number of its first line in the file, the header's being 1
    /// @param count  how many cells it has
    /// @param cells  all of them, up to some thousands
    record Line(long number, int count, List<String> cells) {
    }

    /// @param columns how many cells a line should have
    LineHandler(int columns) {
        this.cells = new String[columns];
    }

    @Override
    protected void handleField(int at, char[] text, int offset, int length, boolean isQuoted) {
        if (at >= MOST) {
            return;
        }
        if (at >= cells.length) {
            cells = Arrays.copyOf(cells, 2 * at + 1);
        }
        cells[at] = at < above.length && says(above[at], text, offset, length) ? above[at]
                : new String(text, offset, length);
    }

    @Override
    protected Line buildRecord() {
        int count = getFieldCount();
        above = count == cells.length ? cells : Arrays.copyOf(cells, Math.min(count, MOST));
        cells = new String[above.length];
        return new Line(getStartingLineNumber(), count, Arrays.asList(above));
    }

    /// From the end: the keys of neighbours begin alike.
    private static boolean says(String known, char[] text, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (known.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
