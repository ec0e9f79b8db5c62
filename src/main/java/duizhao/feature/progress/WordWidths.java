package duizhao.feature.progress;

import duizhao.ui.table.TextRuler;
import duizhao.ui.theme.Look;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Widths that columns of words need for what stands in them.
final class WordWidths {

    /// On both sides of a cell, and the line beside it.
    private static final double PADDING = 14;

    private final TextRuler plain;
    private final TextRuler bold;

    WordWidths(Look look) {
        this.plain = new TextRuler(Font.font(look.family(), FontWeight.NORMAL, look.size()));
        this.bold = new TextRuler(Font.font(look.family(), FontWeight.BOLD, look.size()));
    }

    /// So that neither the heading nor a cell is cut, in whole pixels.
    <R> double of(TableView<R> table, TableColumn<R, String> column) {
        TextRuler ruler = column.getStyleClass().contains(PlanTable.BOLD) ? bold : plain;
        double widest = heading(column);
        for (R line : table.getItems()) {
            widest = Math.max(widest, ruler.width(column.getCellData(line)) + PADDING);
        }
        return Math.ceil(widest);
    }

    double heading(TableColumn<?, ?> column) {
        return Math.ceil(bold.width(column.getText()) + PADDING);
    }
}
