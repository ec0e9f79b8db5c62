package duizhao.ui.plot;

import duizhao.ui.plot.BulletRowPainter.Part;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A piece of the chart on screen, drawn when it scrolls into view.
final class BulletCell extends ListCell<Part> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final double TOOLTIP_WIDTH = 420;

    private final BulletRows chart;
    private final Function<Part, Region> draw;
    private final Tooltip tooltip = new Tooltip();
    /// Carries the marks of selection and hover: a theme's own rules for list cells would win over ours on the cell.
    private final StackPane frame = new StackPane();

    BulletCell(BulletRows chart, Function<Part, Region> draw) {
        this.chart = chart;
        this.draw = draw;
        getStyleClass().add("bullet-cell");
        setStyle("-fx-background-color: transparent; -fx-border-width: 0; -fx-padding: 0;");
        frame.getStyleClass().add("bullet-frame");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.setShowDelay(Duration.millis(400));
        setOnMouseEntered(event -> hover(true));
        setOnMouseExited(event -> hover(false));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row() != null
                    && chart.getOnActivate() != null) {
                chart.getOnActivate().accept(row());
            }
        });
    }

    @Nullable BulletRow row() {
        return getItem() instanceof Part.Row(BulletRow row) ? row : null;
    }

    /// Shows whether this row is the one hovered over, here or in a linked view.
    void showHover() {
        var row = row();
        pseudoClassStateChanged(LINKED, row != null && Objects.equals(row.id(), chart.getHoveredId()));
    }

    /// Draws the item anew, for another theme or width.
    void redraw() {
        if (getItem() != null) {
            frame.getChildren().setAll(draw.apply(getItem()));
        }
    }

    @Override
    protected void updateItem(@Nullable Part item, boolean empty) {
        boolean same = !empty && item != null && item == getItem() && getGraphic() != null;
        super.updateItem(item, empty);
        if (same) {
            return;
        }
        setText(null);
        setGraphic(item == null || empty ? null : frame);
        redraw();
        boolean heading = item instanceof Part.Heading;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(heading || empty);
        var row = empty ? null : row();
        setAccessibleRole(heading ? AccessibleRole.TEXT : AccessibleRole.LIST_ITEM);
        setAccessibleText(item instanceof Part.Heading(String text) ? text
                : row == null ? null : row.words().accessible());
        boolean tip = row != null && !row.words().tooltip().isBlank();
        tooltip.setText(tip ? row.words().tooltip() : null);
        setTooltip(tip ? tooltip : null);
        showHover();
    }

    private void hover(boolean over) {
        var row = row();
        if (row != null && over) {
            chart.setHoveredId(row.id());
        } else if (row != null && Objects.equals(chart.getHoveredId(), row.id())) {
            chart.setHoveredId(null);
        }
    }
}
