package duizhao.paper.printer;

import duizhao.paper.setup.Frame;
import duizhao.paper.setup.PageSetup;

/// Where a page goes on the paper of a printer: shifted, and made smaller only where it must be.
///
/// @param scale 1 where the page keeps its millimetres
/// @param x     of the page's left edge, in points from the left of what the printer can print
/// @param y     of the page's upper edge, likewise
record Placement(double scale, double x, double y) {

    /// @param paperWidth  width of the paper in the printer, the way round the page is printed
    /// @param printable   what the printer can reach of it
    static Placement of(PageSetup page, double paperWidth, double paperHeight, Frame printable) {
        if (isSame(page, paperWidth, paperHeight) && printable.holds(page.inked(), 0.5)) {
            return new Placement(1, -printable.x(), -printable.y());
        }
        double scale = Math.min(printable.width() / page.width(), printable.height() / page.height());
        return new Placement(scale, (printable.width() - scale * page.width()) / 2,
                (printable.height() - scale * page.height()) / 2);
    }

    /// The same said before printing.
    static Reach reach(PageSetup page, double paperWidth, double paperHeight, Frame printable) {
        return new Reach(of(page, paperWidth, paperHeight, printable).scale(), printable,
                isSame(page, paperWidth, paperHeight));
    }

    private static boolean isSame(PageSetup page, double paperWidth, double paperHeight) {
        return Math.abs(paperWidth - page.width()) < 3 && Math.abs(paperHeight - page.height()) < 3;
    }
}
