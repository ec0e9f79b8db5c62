package duizhao.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of a worksheet, one after the other, those left out that a person has hidden.
final class SheetCells {

    private static final int MOST_COLUMNS = 16_384;

    private final XmlPart xml;
    private final CellText text;
    private final boolean stale;
    private final Merges merges;
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet unseenColumns = new BitSet();
    /// Cells of which one alone names the formula of all.
    private final List<CellRange> formulas = new ArrayList<>();
    private long unseenRows;
    private long number;
    private boolean inHiddenRow;

    /// @param xml    at its beginning
    /// @param stale  whether the results of formulas are not to be relied on
    /// @param merges of the sheet
    SheetCells(XmlPart xml, CellText text, boolean stale, Merges merges) throws IOException {
        this.xml = xml;
        this.text = text;
        this.stale = stale;
        this.merges = merges;
        while (xml.next() && !xml.starts("sheetData")) {
            if (xml.starts("col") && xml.is("hidden")) {
                int last = Math.clamp(XmlPart.integer(xml.attribute("max")), 0, MOST_COLUMNS);
                hiddenColumns.set(Math.clamp(XmlPart.integer(xml.attribute("min")) - 1L, 0, last), last);
            }
        }
    }

    /// The next row that is not hidden; null where there is none.
    ///
    /// @throws LongCell where a cell holds more than any cell does
    /// @throws IOException where the sheet is damaged
    @Nullable SheetRow next() throws IOException, LongCell {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                String at = xml.attribute("r");
                number = at.isEmpty() ? number + 1 : XmlPart.integer(at);
                inHiddenRow = xml.is("hidden");
                var row = row();
                if (!inHiddenRow) {
                    return row;
                }
                unseenRows += row.isEmpty() ? 0 : 1;
            }
        }
        return null;
    }

    /// What has been left out until now.
    Unseen unseen(String sheet) {
        return new Unseen(sheet, unseenRows, unseenColumns.cardinality());
    }

    private SheetRow row() throws IOException, LongCell {
        var cells = new ArrayList<String>();
        var troubles = new HashMap<Integer, String>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String at = xml.attribute("r");
                column = at.isEmpty() ? column + 1 : CellRange.column(at);
                cell(column, cells, troubles);
            }
        }
        return new SheetRow(number, cells, troubles, merges.over(number, cells));
    }

    private void cell(int column, List<String> cells, Map<Integer, String> troubles) throws IOException, LongCell {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String stored = "";
        boolean stated = false;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                stored = xml.text();
                stated = true;
            } else if (xml.starts("is")) {
                stored = RichText.read(xml, "is");
                stated = true;
            } else if (xml.starts("f")) {
                formula = true;
                if (!xml.attribute("ref").isEmpty() && !xml.attribute("t").equals("shared")) {
                    formulas.add(CellRange.of(xml.attribute("ref")));
                }
                xml.text();
            }
        }
        formula |= formulas.stream().anyMatch(range -> range.has(column, number));
        // A formula may well result in no text; it then says that the result is one.
        boolean worked = !formula || !stale && stated && (!stored.isBlank() || type.equals("str"));
        Optional<String> shown = worked ? text.shown(type, style, stored).map(Blanks::stripped) : Optional.empty();
        if (shown.isPresent() && shown.get().length() > Limits.CHARACTERS) {
            throw new LongCell(number);
        }
        // Nothing that is shown stands further to the right, whatever the file says.
        if (column >= Limits.COLUMNS) {
            return;
        }
        if (hiddenColumns.get(column) && !inHiddenRow) {
            if (!shown.orElse("?").isEmpty()) {
                unseenColumns.set(column);
            }
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown.orElse(""));
        if (shown.isEmpty()) {
            troubles.put(column, worked ? "import.cell.format" : "import.cell.formula");
        }
    }

    /// A cell that holds more than any cell of a spreadsheet does.
    static final class LongCell extends Exception {

        private static final long serialVersionUID = 1L;

        private final long row;

        LongCell(long row) {
            this.row = row;
        }

        long row() {
            return row;
        }
    }
}
