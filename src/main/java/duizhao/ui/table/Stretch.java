package duizhao.ui.table;

import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives one column of a table the room that the others leave.
public final class Stretch {

    /// The scroll bar, and a border.
    private static final double BESIDE = 18;

    private Stretch() {
    }

    /// @param least width of the column where there is too little room, in pixels
    public static <R> void to(TableView<R> table, TableColumn<R, ?> column, double least) {
        column.setMinWidth(least);
        var others = table.getColumns().stream().filter(c -> c != column).toList();
        var widths = Stream.concat(Stream.of(table.widthProperty()), others.stream().flatMap(c ->
                Stream.of(c.widthProperty(), c.visibleProperty()))).toArray(Observable[]::new);
        column.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.max(least, table.getWidth() - BESIDE
                - others.stream().filter(TableColumn::isVisible).mapToDouble(TableColumn::getWidth).sum()), widths));
    }
}
