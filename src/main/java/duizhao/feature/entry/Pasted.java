package duizhao.feature.entry;

import duizhao.exchange.clipboard.HtmlTable;
import duizhao.exchange.clipboard.TabbedText;
import duizhao.ui.nav.EntryCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table from the clipboard, laid onto the grid.
///
/// @param typed   words by cell; what is blank in the clip stays as it is in the grid
/// @param outside how many of its cells that say something lie beyond the grid
record Pasted(Map<EntryCell, String> typed, int outside) {

    /// The table of a clipboard: the HTML one where there is one, for it leaves no doubt what a cell is.
    ///
    /// @param html null where there is none
    /// @param text null where there is none
    static List<List<String>> table(@Nullable String html, @Nullable String text) {
        List<List<String>> table = html == null ? List.of() : HtmlTable.read(html);
        return table.isEmpty() && text != null ? TabbedText.read(text) : table;
    }

    /// Lays `clip` onto the block, as often as it fits into it exactly, else once from its first cell; headings of the
    /// grid are passed over.
    static Pasted onto(Grid grid, Block block, List<List<String>> clip) {
        var lines = new ArrayList<Integer>();
        for (int row = block.top(); row < grid.lines().size(); row++) {
            if (grid.series(row).isPresent()) {
                lines.add(row);
            }
        }
        int chosen = (int) lines.stream().filter(row -> row <= block.bottom()).count();
        int high = clip.size();
        int wide = clip.stream().mapToInt(List::size).max().orElse(0);
        var typed = new LinkedHashMap<EntryCell, String>();
        if (high == 0 || wide == 0 || chosen == 0) {
            return new Pasted(typed, 0);
        }
        Block target = new Block(0, block.left(), chosen - 1, block.right()).target(high, wide);
        int outside = 0;
        for (int i = 0; i < target.height(); i++) {
            List<String> row = clip.get(i % high);
            for (int j = 0; j < target.width(); j++) {
                String words = j % wide < row.size() ? row.get(j % wide).replaceAll("\\s*\\R\\s*", " ").strip() : "";
                if (words.isEmpty()) {
                    continue;
                }
                var cell = i < lines.size() ? grid.cell(lines.get(i), target.left() + j)
                        : Optional.<EntryCell>empty();
                if (cell.isPresent()) {
                    typed.put(cell.get(), words);
                } else {
                    outside++;
                }
            }
        }
        return new Pasted(typed, outside);
    }
}
