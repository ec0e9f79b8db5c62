package duizhao.ui.plot;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A region of fixed size whose nodes stand where they were drawn: nothing in it is laid out again.
public final class Sheet {

    private Sheet() {
    }

    public static Region of(double width, double height, List<? extends Node> nodes) {
        var pane = new Pane();
        nodes.forEach(node -> node.setManaged(false));
        pane.getChildren().setAll(nodes);
        pane.setMinSize(width, height);
        pane.setPrefSize(width, height);
        pane.setMaxSize(width, height);
        pane.resize(width, height);
        return pane;
    }

    /// One below the other, `margin` around all.
    public static Region stack(double width, double margin, List<Region> regions) {
        double y = margin;
        for (Region region : regions) {
            region.relocate(margin, y);
            y += region.getPrefHeight();
        }
        return of(width + 2 * margin, y + margin, regions);
    }
}
