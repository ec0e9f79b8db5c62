package duizhao.paper.draw;

import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;

/// The glyph ✕ (U+2715) of the verdict "missed", drawn, because Noto Sans SC has every verdict's glyph but this one.
public final class CrossMark extends Polygon {

    public static final char CHARACTER = '✕';

    /// How far the pen moves on, in em; as wide as the other verdict glyphs.
    static final double ADVANCE = 1;

    private static final double REACH = 0.35;
    private static final double ARM = 0.065;
    /// The middle above the baseline, in em: that of the typeface's ●.
    private static final double MIDDLE = 0.38;

    private final double x;
    private final double baseline;
    private final double size;

    /// @param size     points of the text it stands in
    /// @param baseline of that text
    public CrossMark(double x, double baseline, double size, Paint fill) {
        this.x = x;
        this.baseline = baseline;
        this.size = size;
        double reach = REACH * size;
        double arm = ARM * size;
        double cx = x + ADVANCE / 2 * size;
        double cy = baseline - MIDDLE * size;
        double[] corners = {0, -arm, reach - arm, -reach, reach, -reach + arm, arm, 0, reach, reach - arm,
            reach - arm, reach, 0, arm, -reach + arm, reach, -reach, reach - arm, -arm, 0, -reach, -reach + arm,
            -reach + arm, -reach};
        for (int i = 0; i < corners.length; i += 2) {
            getPoints().add(cx + corners[i]);
            getPoints().add(cy + corners[i + 1]);
        }
        setFill(fill);
        setAccessibleText(String.valueOf(CHARACTER));
    }

    /// Where the pen stood before it.
    public double x() {
        return x;
    }

    public double baseline() {
        return baseline;
    }

    /// Points of the text it stands in.
    public double size() {
        return size;
    }
}
