package duizhao.paper.sheet;

import java.util.Arrays;
import java.util.List;

/// A row of a table.
public sealed interface TableRow {

    /// A row of cells, one for each column.
    record Cells(List<Cell> cells) implements TableRow {

        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /// A row that names the rows below it; it never stands last on a page.
    record Group(String text) implements TableRow {
    }

    static TableRow of(Cell... cells) {
        return new Cells(Arrays.asList(cells));
    }

    static TableRow group(String text) {
        return new Group(text);
    }
}
