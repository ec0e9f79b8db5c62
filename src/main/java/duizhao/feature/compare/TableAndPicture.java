package duizhao.feature.compare;

import duizhao.ui.nav.Memory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Table and picture: side by side where both have room, else one above the other. A table of a few lines stands above
/// the picture and leaves it the rest. A divider that a person moved stays where it was put.
final class TableAndPicture extends SplitPane {

    /// The picture does not stand beside the table with less room than this, in pixels.
    private static final double PICTURE = 560;
    private static final double ABOVE = 0.48;
    /// A table that fills no more of the height than this is short.
    private static final double SHORT = 0.4;

    private final Memory memory;
    private double needed;
    private double tall;
    private String arrangement = "";

    TableAndPicture(Region table, Region picture, Memory memory) {
        this.memory = memory;
        setId("compare-split");
        getItems().setAll(table, picture);
        setOrientation(Orientation.VERTICAL);
        widthProperty().addListener((o, was, now) -> arrange());
        heightProperty().addListener((o, was, now) -> arrange());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && isDivider(node)) {
                memory.put(key(), Double.toString(getDividerPositions()[0]));
            }
        });
    }

    /// @param width  in which the table hides no column
    /// @param height in which it hides no line
    void need(double width, double height) {
        needed = width;
        tall = height;
        arrange();
    }

    private void arrange() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean isShort = tall <= getHeight() * SHORT;
        boolean beside = !isShort && getWidth() >= needed + PICTURE;
        arrangement = beside ? "beside" : isShort ? "short" : "above";
        setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        setDividerPositions(kept(beside ? needed / getWidth() : isShort ? tall / getHeight() : ABOVE));
    }

    private double kept(double otherwise) {
        String kept = memory.get(key());
        try {
            return kept == null ? otherwise : Math.clamp(Double.parseDouble(kept), 0.1, 0.9);
        } catch (NumberFormatException e) {
            return otherwise; // as if it had never been kept
        }
    }

    private String key() {
        return "compare-divider-" + arrangement;
    }

    private static boolean isDivider(Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }
}
