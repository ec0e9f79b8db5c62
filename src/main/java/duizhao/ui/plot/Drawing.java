package duizhao.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A chart drawn as plain vector nodes, and where its marks are.
///
/// @param key what the marks mean; it stands at the foot of the region, until it is taken off
public record Drawing(Region region, Region key, List<PlotMark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /// Puts the key at the foot of what is drawn.
    public static Drawing of(double width, double height, List<Node> nodes, Region key, List<PlotMark> marks) {
        key.relocate(0, height - key.getPrefHeight());
        var all = new ArrayList<>(nodes);
        all.add(key);
        return new Drawing(Sheet.of(width, height, all), key, marks);
    }

    /// The key, no longer part of the region: where the drawing scrolls, it stands still below it.
    public Region takeKey() {
        if (key.getParent() instanceof Pane pane) {
            pane.getChildren().remove(key);
        }
        return key;
    }
}
