package duizhao.paper.page;

/// Something on a page that a reader looks for.
///
/// @param level how deep it stands: 1 for a part, 2 for a section; tables and figures stand below the heading they
///              follow, whatever its level, and have 3
/// @param text  as printed, with the number of a table or figure
/// @param top   points from the page's upper edge
public record Landmark(int level, String text, double top) {

    static final int BELOW_HEADINGS = 3;
}
