package duizhao.paper.setup;

/// How a page is set up.
///
/// Upright A4 has the type area of GB/T 9704: 156 x 225 mm, 37 mm from the top and 28 mm from the left. The other
/// kinds keep its margins (37 above, 35 below, 28 and 26 beside); a page that lies on its side has them turned with
/// it, the two long ones evened out, so that A4 landscape has 225 x 156 mm.
///
/// Lengths are points (1/72 inch) unless they say millimetres: JavaFX, printers and PDF all count a page in them.
public record PageSetup(PaperSize size, Orientation orientation, InkMode ink) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private static final double ABOVE = 37;
    private static final double BELOW = 35;
    private static final double LEFT = 28;
    private static final double RIGHT = 26;

    /// Upright A4 in black and white.
    public static PageSetup standard() {
        return new PageSetup(PaperSize.A4, Orientation.PORTRAIT, InkMode.MONO);
    }

    /// Millimetres as points.
    public static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    public PageSetup withSize(PaperSize other) {
        return new PageSetup(other, orientation, ink);
    }

    public PageSetup withOrientation(Orientation other) {
        return new PageSetup(size, other, ink);
    }

    public PageSetup withInk(InkMode other) {
        return new PageSetup(size, orientation, other);
    }

    public boolean isLandscape() {
        return orientation == Orientation.LANDSCAPE;
    }

    /// The page's width.
    public double width() {
        return points(isLandscape() ? size.height() : size.width());
    }

    /// The page's height.
    public double height() {
        return points(isLandscape() ? size.width() : size.height());
    }

    /// Where text, tables and charts stand. Header and footer stand in the margins.
    public Frame typeArea() {
        double side = (ABOVE + BELOW) / 2;
        double left = points(isLandscape() ? side : LEFT);
        double right = points(isLandscape() ? side : RIGHT);
        double above = points(isLandscape() ? LEFT : ABOVE);
        double below = points(isLandscape() ? RIGHT : BELOW);
        return new Frame(left, above, width() - left - right, height() - above - below);
    }
}
