package duizhao.ui.plot;

import duizhao.ui.hint.HoverText;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A piece of the chart on screen, drawn when it scrolls into view.
final class RowCell<R extends PlotRow> extends ListCell<RowPart<R>> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");

    private final RowChart<R> chart;
    private final Function<RowPart<R>, Region> draw;
    private final Function<R, String> hover;
    /// Carries the marks of selection and hover: a theme's own rules for list cells would win over ours on the cell.
    private final StackPane frame = new StackPane();

    /// @param hover what the tooltip of a row says; blank for no tooltip
    RowCell(RowChart<R> chart, Function<RowPart<R>, Region> draw, Function<R, String> hover) {
        this.chart = chart;
        this.draw = draw;
        this.hover = hover;
        getStyleClass().add("row-cell");
        setStyle("-fx-background-color: transparent; -fx-border-width: 0; -fx-padding: 0; -fx-cell-size: 1px;");
        frame.getStyleClass().add("row-frame");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseEntered(event -> hover(true));
        setOnMouseExited(event -> hover(false));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row() != null
                    && chart.getOnActivate() != null) {
                chart.getOnActivate().accept(row());
            }
        });
    }

    @Nullable R row() {
        return getItem() instanceof RowPart.Row<R>(R row) ? row : null;
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
    protected void updateItem(@Nullable RowPart<R> item, boolean empty) {
        boolean same = !empty && item != null && item == getItem() && getGraphic() != null;
        super.updateItem(item, empty);
        if (same) {
            return;
        }
        setText(null);
        setGraphic(item == null || empty ? null : frame);
        redraw();
        boolean heading = item instanceof RowPart.Heading<R>;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(heading || empty);
        var row = empty ? null : row();
        setAccessibleRole(heading ? AccessibleRole.TEXT : AccessibleRole.LIST_ITEM);
        setAccessibleText(item instanceof RowPart.Heading<R>(String text) ? text
                : row == null ? null : row.accessible());
        HoverText.tell(this, row == null ? "" : hover.apply(row));
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
