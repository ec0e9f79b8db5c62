package duizhao.paper.setup;

/// How much of a page stays free around its type area, in millimetres of an upright page.
public enum Margins {
    /// GB/T 9704: a type area of 156 x 225 mm on A4, 37 mm from the top and 28 mm from the left. A page on its side has
    /// them turned with it, the two long ones evened out.
    STANDARD(37, 35, 28, 26, true),
    /// For working papers: header and footer fit, punched holes do too. The same whichever way round the page lies.
    NARROW(22, 22, 18, 15, false);

    private final double above;
    private final double below;
    private final double left;
    private final double right;
    private final boolean turns;

    Margins(double above, double below, double left, double right, boolean turns) {
        this.above = above;
        this.below = below;
        this.left = left;
        this.right = right;
        this.turns = turns;
    }

    /// What they leave of a page, in points.
    Frame within(double width, double height, boolean landscape) {
        boolean turned = turns && landscape;
        double side = (above + below) / 2;
        double l = PageSetup.points(turned ? side : left);
        double r = PageSetup.points(turned ? side : right);
        double a = PageSetup.points(turned ? left : above);
        double b = PageSetup.points(turned ? right : below);
        return new Frame(l, a, width - l - r, height - a - b);
    }
}
