package duizhao.feature.compare;

import duizhao.ui.nav.Memory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Table and picture: side by side where both have room, else one above the other. A divider that a person moved
/// stays where it was put.
final class TableAndPicture extends SplitPane {

    /// The picture does not stand beside the table with less room than this, in pixels.
    private static final double PICTURE = 400;
    private static final double ABOVE = 0.48;

    private final Memory memory;
    private double needed;

    TableAndPicture(Region table, Region picture, Memory memory) {
        this.memory = memory;
        setId("compare-split");
        getItems().setAll(table, picture);
        setOrientation(Orientation.VERTICAL);
        widthProperty().addListener((o, was, now) -> arrange());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && isDivider(node)) {
                memory.put(key(), Double.toString(getDividerPositions()[0]));
            }
        });
    }

    /// @param width in which the table hides no column
    void need(double width) {
        needed = width;
        arrange();
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        boolean beside = getWidth() >= needed + PICTURE;
        setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        setDividerPositions(kept(beside ? needed / getWidth() : ABOVE));
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
        return getOrientation() == Orientation.HORIZONTAL ? "compare-divider-beside" : "compare-divider-above";
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
