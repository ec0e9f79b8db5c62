package duizhao.paper.sheet;

import java.util.List;

/// What is to be printed, before it is cut into pages.
///
/// @param title     the finding or the name of the report; above the first page's text
/// @param subtitle  one line below it: districts, year, documents; may be blank
/// @param furniture what stands on every page
public record Sheet(String title, String subtitle, List<Block> blocks, Furniture furniture) {

    public Sheet {
        blocks = List.copyOf(blocks);
    }
}
