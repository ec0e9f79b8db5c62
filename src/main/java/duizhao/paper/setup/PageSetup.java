package duizhao.paper.setup;

/// How a page is set up.
///
/// Lengths are points (1/72 inch) unless they say millimetres: JavaFX, printers and PDF all count a page in them.
public record PageSetup(PaperSize size, Orientation orientation, InkMode ink, Margins margins, ChartColumns columns,
                        WideTables tables) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /// Header and footer reach so far out of the type area, in points: a rule and three lines of small type.
    private static final double FURNITURE = 48;

    /// With the margins of the standard, charts across the page, and wide tables in parts.
    public PageSetup(PaperSize size, Orientation orientation, InkMode ink) {
        this(size, orientation, ink, Margins.STANDARD, ChartColumns.ONE, WideTables.PARTS);
    }

    /// Upright A4 in black and white.
    public static PageSetup standard() {
        return new PageSetup(PaperSize.A4, Orientation.PORTRAIT, InkMode.MONO);
    }

    /// Millimetres as points.
    public static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    public PageSetup withSize(PaperSize other) {
        return new PageSetup(other, orientation, ink, margins, columns, tables);
    }

    public PageSetup withOrientation(Orientation other) {
        return new PageSetup(size, other, ink, margins, columns, tables);
    }

    public PageSetup withInk(InkMode other) {
        return new PageSetup(size, orientation, other, margins, columns, tables);
    }

    public PageSetup withMargins(Margins other) {
        return new PageSetup(size, orientation, ink, other, columns, tables);
    }

    public PageSetup withColumns(ChartColumns other) {
        return new PageSetup(size, orientation, ink, margins, other, tables);
    }

    public PageSetup withTables(WideTables other) {
        return new PageSetup(size, orientation, ink, margins, columns, other);
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
        return margins.within(width(), height(), isLandscape());
    }

    /// Where there can be ink: the type area, header and footer.
    public Frame inked() {
        Frame type = typeArea();
        return new Frame(type.x(), type.y() - FURNITURE, type.width(), type.height() + 2 * FURNITURE);
    }
}
