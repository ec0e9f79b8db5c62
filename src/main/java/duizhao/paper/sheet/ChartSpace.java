package duizhao.paper.sheet;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.draw.PaperInk;

/// The room a chart gets on a page.
///
/// @param from      its first row, from 0
/// @param to        the row after its last one
/// @param width     points across, to be filled
/// @param maxHeight points down at most; a chart that cannot be cut is scaled down where it needs more, and its text
///                  with it, so it should fit
/// @param fonts     the typeface to write in
/// @param ink       the inks to draw with
public record ChartSpace(int from, int to, double width, double maxHeight, PaperFonts fonts, PaperInk ink) {
}
