package duizhao.exchange.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which cells of a worksheet are merged. It says so after its rows, so that it is read once more for this.
final class Merges {

    /// By the column and the row where they begin.
    private final Map<Integer, TreeMap<Long, CellRange>> ranges = new HashMap<>();
    private final Map<CellRange, String> texts = new HashMap<>();

    private Merges() {
    }

    /// @param xml the sheet at its beginning; it is read to its end
    /// @throws IOException where the sheet is damaged
    static Merges read(XmlPart xml) throws IOException {
        var merges = new Merges();
        while (xml.next()) {
            if (xml.starts("mergeCell")) {
                var range = CellRange.of(xml.attribute("ref"));
                if (range.right() < Limits.COLUMNS) {
                    merges.ranges.computeIfAbsent(range.left(), _ -> new TreeMap<>()).put(range.top(), range);
                }
            }
        }
        return merges;
    }

    /// The merged cells that a row is in, by the column where they begin. Rows are asked for in their order: a merged cell
    /// shows what its first one holds.
    ///
    /// @param number of the row, the first being 1
    /// @param cells  what the row itself shows
    Map<Integer, MergedCell> over(long number, List<String> cells) {
        var found = new HashMap<Integer, MergedCell>();
        ranges.forEach((column, tops) -> {
            var below = tops.floorEntry(number);
            if (below != null && below.getValue().has(column, number)) {
                var range = below.getValue();
                String text = range.top() == number && column < cells.size() ? cells.get(column)
                        : texts.getOrDefault(range, "");
                texts.put(range, text);
                found.put(column, new MergedCell(range.top(), range.bottom(), range.right(), text));
            }
        });
        return found;
    }
}
