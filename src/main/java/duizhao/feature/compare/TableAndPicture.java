package duizhao.feature.compare;

import duizhao.ui.nav.Memory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Table and picture: side by side where both have room, else one above the other. A divider that a person moved
/// stays where it was put.
final class TableAndPicture extends SplitPane {

    /// The picture does not stand beside the table with less room than this, in pixels.
    private static final double PICTURE = 400;
    private static final double ABOVE = 0.56;

    private final Memory memory;
    private final Region chart;
    private final Region chooser;
    private double needed;

    /// @param chooser the choice of what is drawn, in the corner of the picture
    TableAndPicture(Region table, Region chart, Region chooser, Memory memory) {
        this.memory = memory;
        this.chart = chart;
        this.chooser = chooser;
        setId("compare-split");
        chart.setMinHeight(0);
        chooser.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(chooser, Pos.TOP_RIGHT);
        var picture = new StackPane(chart, chooser);
        picture.getStyleClass().add("picture");
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
        // Above the table's picture there is room for the choice beside the title; beside the table there is not.
        boolean choice = chooser.getChildrenUnmodifiable().size() > 1;
        StackPane.setMargin(chart, new Insets(beside && choice ? 30 : 0, 0, 0, 0));
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
