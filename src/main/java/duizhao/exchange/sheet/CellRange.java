package duizhao.exchange.sheet;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cells from one corner to the other, counted from 0 to the right and from 1 down.
record CellRange(int left, long top, int right, long bottom) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    /// @param text `A1:B3`, or one cell
    /// @throws IOException where it is neither
    static CellRange of(String text) throws IOException {
        String[] corners = text.split(":", 2);
        String last = corners[corners.length - 1];
        return new CellRange(column(corners[0]), row(corners[0]), column(last), row(last));
    }

    /// The column of `C7` is 2.
    static int column(String cell) throws IOException {
        int column = 0;
        for (char letter : part(cell, 1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    boolean has(int column, long row) {
        return left <= column && column <= right && top <= row && row <= bottom;
    }

    private static long row(String cell) throws IOException {
        return Long.parseLong(part(cell, 2));
    }

    private static String part(String cell, int part) throws IOException {
        var found = CELL.matcher(cell);
        if (!found.matches()) {
            throw new IOException(cell);
        }
        return found.group(part);
    }
}
