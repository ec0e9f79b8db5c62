package duizhao.feature.compare;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two groups of controls at the ends of one line; the second goes to a line of its own where both do not fit.
final class TwoEnds extends Pane {

    private static final double GAP = 8;
    private static final double LINES = 4;

    private final Region left;
    private final Region right;

    TwoEnds(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width < 0 || left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }

    private double inner(double width) {
        return width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + left.prefWidth(-1) + GAP + right.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = fits(inner(width)) ? Math.max(left.prefHeight(-1), right.prefHeight(-1))
                : left.prefHeight(-1) + LINES + right.prefHeight(-1);
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = inner(getWidth());
        double above = left.prefHeight(-1);
        double other = right.prefHeight(-1);
        double leftWidth = Math.min(width, left.prefWidth(-1));
        double rightWidth = Math.min(width, right.prefWidth(-1));
        if (fits(width)) {
            double height = Math.max(above, other);
            left.resizeRelocate(x, y + (height - above) / 2, leftWidth, above);
            right.resizeRelocate(x + width - rightWidth, y + (height - other) / 2, rightWidth, other);
        } else {
            left.resizeRelocate(x, y, leftWidth, above);
            right.resizeRelocate(x, y + above + LINES, rightWidth, other);
        }
    }
}
