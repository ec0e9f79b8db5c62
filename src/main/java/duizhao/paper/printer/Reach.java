package duizhao.paper.printer;

import duizhao.paper.setup.Frame;

/// How a page comes out of a printer.
///
/// @param scale     1 where it keeps its millimetres; less where all of it is made smaller, because some of it would lie
///                  beyond what the printer reaches
/// @param printable what the printer reaches of the page in its own size, in points from the page's upper left corner
/// @param samePaper whether the printer has paper of the page's size
public record Reach(double scale, Frame printable, boolean samePaper) {

    /// Whether the page comes out as it is.
    public boolean isWhole() {
        return scale == 1;
    }
}
