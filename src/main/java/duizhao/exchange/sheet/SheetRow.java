package duizhao.exchange.sheet;

import java.util.List;
import java.util.Map;

/// A row of a table as a person sees it.
///
/// @param number   of the row, or of the line in a text file, the first being 1
/// @param cells    shown texts, without blanks around them; blank where a cell is empty
/// @param troubles why a cell could not be read, as a message key by the number of the column (the first being 0)
/// @param merged   the merged cells that the row is in, by the column where they begin; only in the first of their rows is
///                 their text among `cells`
public record SheetRow(long number, List<String> cells, Map<Integer, String> troubles,
                       Map<Integer, MergedCell> merged) {

    public SheetRow {
        cells = List.copyOf(cells);
        troubles = Map.copyOf(troubles);
        merged = Map.copyOf(merged);
    }

    public SheetRow(long number, List<String> cells) {
        this(number, cells, Map.of(), Map.of());
    }

    /// The text in a column, blank where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// The text that stands in a column for this row: its own, or that of the merged cell over it.
    public String over(int column) {
        String own = cell(column);
        var cell = own.isEmpty() ? merged.get(column) : null;
        return cell == null ? own : cell.text();
    }

    /// Whether there is nothing in the row itself.
    public boolean isEmpty() {
        return troubles.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
