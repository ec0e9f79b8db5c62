package duizhao.paper.setup;

/// The sizes of paper that an office here has, upright, in millimetres (GB/T 148, ISO 216).
public enum PaperSize {
    A4(210, 297),
    A3(297, 420);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// Millimetres across, upright.
    public double width() {
        return width;
    }

    /// Millimetres down, upright.
    public double height() {
        return height;
    }
}
