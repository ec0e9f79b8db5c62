package duizhao.ui.plot.matrix;

import duizhao.ui.hint.HoverText;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A cell or the head of a group on screen: takes mouse and focus and tells a screen reader what it says.
final class MatrixSpot extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");

    private final Place place;

    /// @param line   among the lines shown
    /// @param column -1 for the head of a group
    record Place(int line, int column) {
    }

    MatrixSpot(Place place, Region drawn, String accessible, String tooltip) {
        this.place = place;
        getStyleClass().add("matrix-spot");
        setManaged(false);
        setPickOnBounds(true);
        drawn.setMouseTransparent(true);
        getChildren().setAll(drawn);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(accessible);
        HoverText.tell(this, tooltip);
    }

    Place place() {
        return place;
    }

    void mark(boolean chosen, boolean linked) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(LINKED, linked);
    }
}
