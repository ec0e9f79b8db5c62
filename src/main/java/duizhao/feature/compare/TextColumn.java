package duizhao.feature.compare;

import duizhao.ui.hint.HoverText;
import duizhao.ui.table.NumberBox;
import duizhao.ui.table.NumberColumn;
import duizhao.ui.table.TextRuler;
import duizhao.ui.theme.Look;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// A column of a plain table: as wide as what stands in it, numbers lined up on their decimal point, the rest of what
/// there is to know one hover away.
///
/// @param text  what a cell says
/// @param hover what hovering tells; blank for nothing
record TextColumn<T>(String head, boolean number, Function<T, String> text, Function<T, String> hover) {

    private static final double PADDING = 20;
    private static final double WIDEST = 360;
    private static final double HEAD = 30;
    private static final double BAR = 16;

    /// @param over told what the mouse is over
    TableColumn<T, T> column(List<T> items, Look look, Consumer<T> over) {
        List<String> texts = items.stream().map(text).toList();
        var plain = new TextRuler(Font.font(look.family(), FontWeight.NORMAL, look.size()));
        var bold = new TextRuler(Font.font(look.family(), FontWeight.BOLD, look.size()));
        NumberColumn shape = NumberColumn.of(texts, plain::width);
        double words = texts.stream().mapToDouble(plain::width).max().orElse(0);
        var column = new TableColumn<T, T>(head);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setPrefWidth(Math.ceil(Math.min(WIDEST, Math.max(number ? shape.width() : words,
                bold.width(head)) + PADDING)));
        if (number) {
            column.getStyleClass().add("number");
        }
        column.setCellFactory(c -> new Cell(shape, over));
        return column;
    }

    /// The height of a table in which no line is hidden, in pixels, with room for a bar to scroll sideways.
    ///
    /// @param heads how many lines the header has
    static double neededHeight(int lines, int heads) {
        return lines * SideTable.ROW_HEIGHT + heads * HEAD + BAR;
    }

    private final class Cell extends TableCell<T, T> {

        private final NumberBox box = new NumberBox();
        private final HoverText told = new HoverText(this);
        private final NumberColumn shape;

        Cell(NumberColumn shape, Consumer<T> over) {
            this.shape = shape;
            box.prefWidthProperty().bind(widthProperty().subtract(16));
            setOnMouseEntered(event -> {
                if (getItem() != null) {
                    over.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            String words = empty || item == null ? "" : text.apply(item);
            setText(number ? null : words);
            setGraphic(number && !words.isEmpty() ? box : null);
            box.show(words, shape.right());
            setAccessibleText(words);
            told.set(empty || item == null ? "" : hover.apply(item));
        }
    }
}
