package duizhao.paper.drawing;

import duizhao.paper.draw.CrossMark;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.text.TextLineInfo;
import javafx.scene.transform.Transform;

/// Walks over the nodes of a page and draws them in the same order.
///
/// Knows shapes, text, regions with plain backgrounds and borders, and whatever holds these. Effects and caches leave
/// no trace; pictures, canvases and gradients are refused rather than lost.
public final class NodeWalk {

    private final Drawing out;

    public NodeWalk(Drawing out) {
        this.out = out;
    }

    /// Draws `node` and all it holds.
    ///
    /// @param toPage from the coordinates of the node's parent to those of the page
    /// @throws IllegalArgumentException where a node cannot be drawn by lines, fills and text
    public void draw(Node node, AffineTransform toPage) throws IOException {
        draw(node, toPage, 1);
    }

    private void draw(Node node, AffineTransform toPage, double above) throws IOException {
        double opacity = above * node.getOpacity();
        if (!node.isVisible() || opacity == 0) {
            return;
        }
        var here = new AffineTransform(toPage);
        here.concatenate(affine(node.getLocalToParentTransform()));
        boolean clipped = node.getClip() != null;
        if (clipped) {
            clip(node.getClip(), here);
        }
        switch (node) {
            case Text words -> text(words, opacity, here);
            case Shape shape -> shape(shape, opacity, here);
            case Region region -> {
                background(region, opacity, here);
                border(region, opacity, here);
                children(region, opacity, here);
            }
            case Parent parent -> children(parent, opacity, here);
            default -> throw new IllegalArgumentException("paper is drawn by shapes and text, not by " + node);
        }
        if (clipped) {
            out.endClip();
        }
    }

    private void children(Parent parent, double opacity, AffineTransform here) throws IOException {
        for (Node child : parent.getChildrenUnmodifiable()) {
            draw(child, here, opacity);
        }
    }

    private void clip(Node clip, AffineTransform here) throws IOException {
        if (!(clip instanceof Shape shape)) {
            throw new IllegalArgumentException("paper is cut off at shapes, not at " + clip);
        }
        var there = new AffineTransform(here);
        there.concatenate(affine(shape.getLocalToParentTransform()));
        out.beginClip(Outlines.of(shape), there);
    }

    private void shape(Shape shape, double opacity, AffineTransform here) throws IOException {
        java.awt.Shape outline = Outlines.of(shape);
        if (shape.getFill() != null && isSeen(shape.getFill())) {
            out.fill(outline, ink(shape.getFill(), opacity), here);
        }
        if (shape.getStroke() != null && isSeen(shape.getStroke()) && shape.getStrokeWidth() > 0) {
            var pen = new Pen(ink(shape.getStroke(), opacity), shape.getStrokeWidth(), shape.getStrokeLineCap(),
                    shape.getStrokeLineJoin(), shape.getStrokeDashArray(), shape.getStrokeDashOffset());
            out.stroke(outline, pen, here);
        }
        if (shape instanceof CrossMark mark) {
            out.unseen(String.valueOf(CrossMark.CHARACTER), mark.size(), mark.x(), mark.baseline(), here);
        }
    }

    private void text(Text node, double opacity, AffineTransform here) throws IOException {
        if (node.getText().isBlank() || node.getFill() == null || !isSeen(node.getFill())) {
            return;
        }
        double baseline = node.getLayoutBounds().getMinY() + node.getBaselineOffset();
        TextLineInfo first = null;
        List<TextLineInfo> lines = node.getLayoutInfo().getTextLines(false);
        for (TextLineInfo line : lines) {
            first = first == null ? line : first;
            String words = node.getText().substring(line.start(), line.end()).stripTrailing();
            if (!words.isBlank()) {
                // Most are one line, measured already.
                boolean measured = lines.size() == 1 && words.length() == node.getText().length()
                        && node.getWrappingWidth() == 0 && node.getBoundsType() == TextBoundsType.LOGICAL;
                double width = measured ? node.getLayoutBounds().getWidth() : Words.width(words, node.getFont());
                double y = baseline + line.bounds().getMinY() - first.bounds().getMinY();
                out.words(new Words(words, node.getFont(), ink(node.getFill(), opacity), line.bounds().getMinX(), y,
                        width), here);
            }
        }
    }

    /// @throws IllegalArgumentException where it is a gradient or a picture, which paper does not have
    private static Color ink(Paint paint, double opacity) {
        if (paint instanceof Color colour) {
            return opacity == 1 ? colour : colour.deriveColor(0, 1, 1, opacity);
        }
        throw new IllegalArgumentException("paper has plain inks only, not " + paint);
    }

    private static boolean isSeen(Paint paint) {
        return !(paint instanceof Color colour) || colour.getOpacity() > 0;
    }

    private void background(Region region, double opacity, AffineTransform here) throws IOException {
        if (region.getBackground() == null) {
            return;
        }
        if (!region.getBackground().getImages().isEmpty()) {
            throw new IllegalArgumentException("paper has no pictures: " + region);
        }
        for (var fill : region.getBackground().getFills()) {
            Insets in = fill.getInsets();
            double width = region.getWidth() - in.getLeft() - in.getRight();
            double height = region.getHeight() - in.getTop() - in.getBottom();
            double arc = 2 * fill.getRadii().getTopLeftHorizontalRadius();
            if (isSeen(fill.getFill()) && width > 0 && height > 0) {
                java.awt.Shape box = arc > 0
                        ? new RoundRectangle2D.Double(in.getLeft(), in.getTop(), width, height, arc, arc)
                        : new Rectangle2D.Double(in.getLeft(), in.getTop(), width, height);
                out.fill(box, ink(fill.getFill(), opacity), here);
            }
        }
    }

    private void border(Region region, double opacity, AffineTransform here) throws IOException {
        Border border = region.getBorder();
        if (border == null) {
            return;
        }
        double right = region.getWidth();
        double bottom = region.getHeight();
        for (BorderStroke stroke : border.getStrokes()) {
            var widths = stroke.getWidths();
            double t = widths.getTop() / 2;
            double r = right - widths.getRight() / 2;
            double b = bottom - widths.getBottom() / 2;
            double l = widths.getLeft() / 2;
            side(stroke.getTopStyle(), stroke.getTopStroke(), widths.getTop(), 0, t, right, t, opacity, here);
            side(stroke.getRightStyle(), stroke.getRightStroke(), widths.getRight(), r, 0, r, bottom, opacity, here);
            side(stroke.getBottomStyle(), stroke.getBottomStroke(), widths.getBottom(), 0, b, right, b, opacity, here);
            side(stroke.getLeftStyle(), stroke.getLeftStroke(), widths.getLeft(), l, 0, l, bottom, opacity, here);
        }
    }

    private void side(BorderStrokeStyle style, Paint paint, double width, double x1, double y1, double x2, double y2,
                      double opacity, AffineTransform here) throws IOException {
        if (style == null || style == BorderStrokeStyle.NONE || width <= 0 || !isSeen(paint)) {
            return;
        }
        var line = new Path2D.Double();
        line.moveTo(x1, y1);
        line.lineTo(x2, y2);
        out.stroke(line, new Pen(ink(paint, opacity), width, StrokeLineCap.BUTT, StrokeLineJoin.MITER,
                style.getDashArray(), style.getDashOffset()), here);
    }

    private static AffineTransform affine(Transform t) {
        return new AffineTransform(t.getMxx(), t.getMyx(), t.getMxy(), t.getMyy(), t.getTx(), t.getTy());
    }
}
