package duizhao.paper.drawing;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// How a line is drawn.
///
/// @param width  in the coordinates of what is drawn
/// @param dashes lengths of ink and gap in turn, likewise; empty for a line without gaps
public record Pen(Color ink, double width, StrokeLineCap cap, StrokeLineJoin join, List<Double> dashes,
                  double dashOffset) {

    public Pen {
        dashes = List.copyOf(dashes);
    }
}
