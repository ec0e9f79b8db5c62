package duizhao.exchange.sheet;

import java.util.List;
import java.util.Map;

/// A row of a table as a person sees it.
///
/// @param number   of the row, or of the line in a text file, the first being 1
/// @param cells    shown texts, without blanks around them; blank where a cell is empty
/// @param troubles why a cell could not be read, as a message key by the number of the column (the first being 0)
public record SheetRow(long number, List<String> cells, Map<Integer, String> troubles) {

    public SheetRow {
        cells = List.copyOf(cells);
        troubles = Map.copyOf(troubles);
    }

    public SheetRow(long number, List<String> cells) {
        this(number, cells, Map.of());
    }

    /// The text in a column, blank where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return troubles.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
