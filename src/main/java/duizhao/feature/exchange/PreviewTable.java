package duizhao.feature.exchange;

import duizhao.exchange.sheet.SheetRow;
import duizhao.exchange.table.ColumnUse;
import duizhao.exchange.table.Mapping;
import duizhao.platform.Messages;
import duizhao.ui.table.HoverCell;
import duizhao.ui.hint.HoverText;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first rows of a table as they are shown, with what each column is read as over it. The column of the selected
/// cell is the one in hand.
final class PreviewTable extends TableView<SheetRow> {

    private static final double ROW = 26;
    private static final double NARROW = 96;
    private static final double WIDE = 190;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final SheetModel model;
    private final ColumnWords words;

    PreviewTable(Messages messages, SheetModel model, ColumnWords words) {
        this.model = model;
        this.words = words;
        setId("import-preview");
        getStyleClass().add("preview");
        setFixedCellSize(ROW);
        setAccessibleText(messages.text("exchange.preview"));
        setPlaceholder(new Label());
        setSortPolicy(table -> false);
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable SheetRow row, boolean empty) {
                super.updateItem(row, empty);
                Mapping mapping = model.mappingProperty().get();
                pseudoClassStateChanged(HEADING, !empty && row != null && row.number() <= mapping.lastRow());
            }
        });
        var mapping = model.mappingProperty().get();
        getColumns().add(number());
        for (int i = 0; i < mapping.columns().size(); i++) {
            getColumns().add(column(i, mapping));
        }
        getItems().setAll(model.rows());
        getSelectionModel().getSelectedCells().subscribe(() -> {
            var cells = getSelectionModel().getSelectedCells();
            if (!cells.isEmpty() && ((TablePosition<?, ?>) cells.getFirst()).getColumn() > 0) {
                model.columnProperty().set(((TablePosition<?, ?>) cells.getFirst()).getColumn() - 1);
            }
        });
        int row = (int) getItems().stream().filter(r -> r.number() <= mapping.lastRow()).count();
        if (!getItems().isEmpty() && model.columnProperty().get() + 1 < getColumns().size()) {
            getSelectionModel().clearAndSelect(Math.min(row, getItems().size() - 1),
                    getColumns().get(model.columnProperty().get() + 1));
        }
    }

    private TableColumn<SheetRow, String> number() {
        var column = new TableColumn<SheetRow, String>();
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(Long.toString(cell.getValue().number())));
        column.getStyleClass().add("row-number");
        column.setPrefWidth(44);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<SheetRow, String> column(int index, Mapping mapping) {
        var column = new TableColumn<SheetRow, String>();
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().cell(index)));
        column.setCellFactory(c -> new HoverCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        boolean wide = mapping.columns().get(index) instanceof ColumnUse.Holds(var field)
                && (field == duizhao.exchange.table.Field.INDICATOR || field == duizhao.exchange.table.Field.SOURCE);
        column.setPrefWidth(wide ? WIDE : mapping.columns().get(index) instanceof ColumnUse.Figures ? 184 : NARROW);
        var letter = new Label(Mapping.letter(index));
        letter.getStyleClass().add("letter");
        var use = new Label();
        use.getStyleClass().add("use");
        use.setMinWidth(0);
        use.maxWidthProperty().bind(column.widthProperty().subtract(16));
        var hover = new HoverText(use);
        var head = new VBox(letter, use);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("column-head");
        head.setOnMouseClicked(event -> model.columnProperty().set(index));
        column.setGraphic(head);
        model.mappingProperty().subscribe(now -> {
            if (index < now.columns().size()) {
                use.setText(words.use(now.columns().get(index)));
                hover.set(use.getText());
                head.pseudoClassStateChanged(UNREAD, now.columns().get(index).equals(ColumnUse.IGNORED));
            }
        });
        model.columnProperty().subscribe(now -> head.pseudoClassStateChanged(IN_HAND, now.intValue() == index));
        return column;
    }
}
