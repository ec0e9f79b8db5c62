package duizhao.paper.sheet;

import java.util.List;

/// A table. Its caption stands above it with the unit at the upper right; it breaks between rows only, and says 续表
/// with its header on every page that goes on with it.
///
/// A table too wide for the page at the smallest type is cut between the headers that columns share: each part repeats
/// the columns before the first shared header, and all rows.
///
/// @param caption without a number, which is given when the sheet is set
/// @param unit    the unit of all numbers in it; blank where units differ
/// @param dense   whether it is so long that small type saves more than it costs
public record TableBlock(String caption, String unit, List<TableColumn> columns, List<TableRow> rows, boolean dense)
        implements Block {

    public TableBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column: " + caption);
        }
        for (TableRow row : rows) {
            if (row instanceof TableRow.Cells(var cells) && cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        caption + ": " + cells.size() + " cells for " + columns.size() + " columns: " + cells);
            }
        }
    }

    /// In the type that fits.
    public TableBlock(String caption, String unit, List<TableColumn> columns, List<TableRow> rows) {
        this(caption, unit, columns, rows, false);
    }
}
