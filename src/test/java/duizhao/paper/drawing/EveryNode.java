package duizhao.paper.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.Fx;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.*;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;

/// Each kind of node that paper is drawn with, and a look whether it is drawn as JavaFX draws it.
public final class EveryNode {

    public static final int SIZE = 200;

    private EveryNode() {
    }

    public static List<Node> nodes() {
        Fx.fonts();
        return List.of(
                new Line(20, 30, 170, 150),
                new Rectangle(20, 40, 120, 70),
                stroked(new Rectangle(40, 40, 100, 80), StrokeType.INSIDE),
                stroked(new Rectangle(40, 40, 100, 80), StrokeType.OUTSIDE),
                rounded(),
                new Circle(100, 90, 60),
                new Ellipse(100, 90, 70, 30),
                stroked(new Arc(100, 100, 70, 50, 30, 200), StrokeType.CENTERED),
                pie(),
                new Polygon(20, 20, 180, 60, 90, 170),
                stroked(new Polyline(20, 20, 180, 60, 90, 170), StrokeType.CENTERED),
                stroked(new Path(new MoveTo(20, 100), new ArcTo(60, 40, 30, 150, 120, true, true),
                        new QuadCurveTo(190, 190, 100, 180), new HLineTo(40), new VLineTo(120), new ClosePath()),
                        StrokeType.CENTERED),
                stroked(new Path(new MoveTo(40, 100), new ArcTo(60, 60, 0, 160, 100, false, false)),
                        StrokeType.CENTERED),
                relative(),
                ring(),
                stroked(new CubicCurve(20, 100, 60, -60, 140, 260, 180, 100), StrokeType.CENTERED),
                svg(),
                dashed(),
                text(),
                turned(),
                clipped(),
                region());
    }

    private static <S extends Shape> S stroked(S shape, StrokeType type) {
        shape.setFill(null);
        shape.setStroke(Color.BLACK);
        shape.setStrokeType(type);
        shape.setStrokeWidth(9);
        return shape;
    }

    private static Node rounded() {
        var box = new Rectangle(20, 40, 120, 70);
        box.setArcWidth(40);
        box.setArcHeight(40);
        return box;
    }

    private static Node pie() {
        var arc = new Arc(100, 100, 70, 50, 30, 200);
        arc.setType(ArcType.ROUND);
        return arc;
    }

    private static Node relative() {
        var to = new LineTo(120, 40);
        to.setAbsolute(false);
        var curve = new CubicCurveTo(10, 40, -60, 60, -80, 40);
        curve.setAbsolute(false);
        return stroked(new Path(new MoveTo(30, 40), to, curve), StrokeType.CENTERED);
    }

    private static Node ring() {
        var path = new Path(new MoveTo(20, 20), new LineTo(180, 20), new LineTo(180, 180), new LineTo(20, 180),
                new ClosePath(), new MoveTo(70, 70), new LineTo(130, 70), new LineTo(130, 130), new LineTo(70, 130),
                new ClosePath());
        path.setFill(Color.BLACK);
        path.setFillRule(FillRule.EVEN_ODD);
        return path;
    }

    private static Node svg() {
        var svg = new SVGPath();
        svg.setContent("M20,20 h120 v60 l-40,70 z");
        return svg;
    }

    private static Node dashed() {
        var line = new Line(10, 100, 190, 100);
        line.setStrokeWidth(12);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(30.0, 10.0);
        line.setStrokeDashOffset(8);
        return line;
    }

    private static Node text() {
        var text = new Text(30, 60, "对照年\n计划");
        text.setFont(Font.font("Noto Sans SC Bold", 40));
        return text;
    }

    private static Node turned() {
        var text = new Text(30, 60, "完成");
        text.setFont(Font.font("Noto Sans SC", 44));
        text.setFill(Color.gray(0.3));
        var group = new Group(text);
        group.getTransforms().add(new Rotate(35, 40, 40));
        return group;
    }

    private static Node clipped() {
        var box = new Rectangle(20, 20, 160, 160);
        box.setClip(new Circle(100, 100, 50));
        return box;
    }

    private static Node region() {
        var region = new Region();
        region.resizeRelocate(30, 40, 130, 90);
        region.setManaged(false);
        region.setBackground(new Background(new BackgroundFill(Color.gray(0.8), CornerRadii.EMPTY, new Insets(5))));
        region.setBorder(new Border(new BorderStroke(Color.BLACK, BorderStrokeStyle.SOLID, CornerRadii.EMPTY,
                new BorderWidths(6, 2, 10, 4))));
        return region;
    }

    /// Sets `node` against what another way of drawing made of it.
    ///
    /// @param drawn draws a group on a page of [#SIZE] points square, a pixel a point
    public static void assertLooksAsOnTheScreen(Node node, Picture drawn) throws Exception {
        var group = new Group(node);
        BufferedImage screen = Fx.TOOLKIT.call(() -> {
            var scene = new Scene(group, SIZE, SIZE);
            return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        });
        BufferedImage paper = drawn.of(group);
        int differing = 0;
        int black = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int a = screen.getRGB(x, y) & 0xff;
                int b = paper.getRGB(x, y) & 0xff;
                black += a < 128 ? 1 : 0;
                differing += Math.abs(a - b) > 140 ? 1 : 0;
            }
        }
        assertThat(black).isGreaterThan(80);
        assertThat(differing).as(differing + " of " + black + " pixels differ").isLessThan(40 + black / 100);
    }

    /// A way to draw nodes.
    @FunctionalInterface
    public interface Picture {
        BufferedImage of(Node node) throws Exception;
    }
}
