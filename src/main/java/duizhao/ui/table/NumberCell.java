package duizhao.ui.table;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A table cell that shows a printed number with its decimal point on the line of its column.
///
/// The texts of the column are given once to all its cells; a cell measures them in its own font. Figures are tabular
/// in the fonts the program uses, so that digits stand below digits.
///
/// @param <S> the type of the table's rows
public final class NumberCell<S> extends TableCell<S, String> {

    private final ObjectBinding<NumberColumn> column;
    private final Numeral numeral = new Numeral();

    /// @param texts all texts of the column, kept up to date by the caller
    public NumberCell(ObservableList<String> texts) {
        this.column = Bindings.createObjectBinding(
                () -> NumberColumn.of(texts, text -> width(text, getFont())), texts, fontProperty());
        getStyleClass().add("number-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_RIGHT);
        column.addListener((observed, before, after) -> numeral.requestLayout());
    }

    /// The column's measures in this cell's font.
    public ObservableValue<NumberColumn> column() {
        return column;
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        if (!empty && item != null && item.equals(getItem()) && getGraphic() != null) {
            return;
        }
        super.updateItem(item, empty);
        boolean blank = empty || item == null || item.isBlank();
        // The text is kept for screen readers and for copying; the graphic alone is drawn.
        setText(blank ? null : item);
        setGraphic(blank ? null : numeral);
        if (!blank) {
            numeral.show(NumberLayout.of(Objects.requireNonNull(item)));
        }
    }

    private static double width(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    /// The two halves of a number, left and right of its decimal point.
    private final class Numeral extends Region {

        private final Text left = half("number-left");
        private final Text right = half("number-right");
        private NumberLayout layout = NumberLayout.of("");

        Numeral() {
            getStyleClass().add("numeral");
            getChildren().addAll(left, right);
        }

        void show(NumberLayout shown) {
            layout = shown;
            left.setText(shown.left());
            right.setText(shown.right());
            requestLayout();
        }

        private Text half(String styleClass) {
            var text = new Text();
            text.getStyleClass().add(styleClass);
            text.fontProperty().bind(NumberCell.this.fontProperty());
            // Bound to the cell, so that a selected row inverts the number as it does any text.
            text.fillProperty().bind(NumberCell.this.textFillProperty());
            return text;
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.ceil(column.get().width());
        }

        @Override
        protected double computeMinWidth(double height) {
            return computePrefWidth(height);
        }

        @Override
        protected double computePrefHeight(double width) {
            return left.getLayoutBounds().getHeight();
        }

        @Override
        protected void layoutChildren() {
            double halfWidth = left.getLayoutBounds().getWidth();
            double x = column.get().start(layout, halfWidth);
            double baseline = left.getBaselineOffset();
            left.relocate(x, 0);
            right.relocate(x + halfWidth, baseline - right.getBaselineOffset());
        }
    }
}
