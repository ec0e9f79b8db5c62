package duizhao.feature.checks;

import duizhao.feature.checks.CheckLine.FindingLine;
import duizhao.feature.checks.CheckLine.GroupLine;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import duizhao.ui.table.Stretch;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The findings, two rows of words each: what it is about, and under it the arithmetic.
final class FindingTable extends TableView<CheckLine> {

    static final double ROW = 44;
    /// What part of the table the causes take, and between which widths.
    private static final double WHY = 0.26;
    private static final double LEAST_WHY = 240;
    private static final double MOST_WHY = 400;
    private static final PseudoClass EXPLAINED = PseudoClass.getPseudoClass("explained");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final ChecksModel model;
    private final Messages messages;
    private boolean following;

    FindingTable(ChecksModel model, Messages messages) {
        super(model.lines());
        this.model = model;
        this.messages = messages;
        setId("checks-table");
        getStyleClass().add("finding-table");
        setFixedCellSize(ROW);
        setAccessibleText(messages.text("checks.title"));
        var finding = two("checks.column.finding", 480, FindingLine::subject, FindingLine::arithmetic);
        var why = two("checks.column.why", LEAST_WHY, FindingLine::rule, FindingLine::cause);
        getColumns().setAll(List.of(severity(), finding, size(), why));
        widthProperty().subscribe(width -> why.setPrefWidth(Math.clamp(Math.floor(width.doubleValue() * WHY), LEAST_WHY,
                MOST_WHY)));
        Stretch.to(this, finding, 300);
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(CheckLine item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(GROUP, !empty && item instanceof GroupLine);
                pseudoClassStateChanged(EXPLAINED, !empty && item instanceof FindingLine line && line.explained());
                setAccessibleText(!empty && item instanceof FindingLine told
                        ? String.join(" ", told.severity(), told.subject(), told.arithmetic(), told.cause()) : null);
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof FindingLine found && !following) {
                model.selectedProperty().set(found.finding());
            }
        });
        model.selectedProperty().subscribe(this::follow);
    }

    /// Puts the selection where the chosen finding stands now.
    void follow() {
        following = true;
        int at = -1;
        for (int i = 0; i < getItems().size(); i++) {
            if (model.selectedProperty().get() != null && getItems().get(i) instanceof FindingLine line
                    && line.isOf(model.selectedProperty().get())) {
                at = i;
            }
        }
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 1));
        }
        following = false;
    }

    private TableColumn<CheckLine, CheckLine> severity() {
        var column = column("checks.column.severity", messages.isChinese() ? 86 : 128);
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(CheckLine item, boolean empty) {
                super.updateItem(item, empty);
                getStyleClass().removeIf(name -> name.startsWith("severity-"));
                setText(null);
                if (!empty && item instanceof FindingLine line) {
                    getStyleClass().add("severity-" + line.finding().severity().key());
                    setText(line.severity());
                }
            }
        });
        return column;
    }

    private TableColumn<CheckLine, CheckLine> size() {
        var column = column("checks.column.size", 112);
        column.getStyleClass().add("number");
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(CheckLine item, boolean empty) {
                super.updateItem(item, empty);
                setText(!empty && item instanceof FindingLine line ? line.size() : null);
            }
        });
        return column;
    }

    private TableColumn<CheckLine, CheckLine> two(String key, double width, Function<FindingLine, String> upper,
                                                  Function<FindingLine, String> lower) {
        var column = column(key, width);
        boolean names = key.equals("checks.column.finding");
        column.setCellFactory(any -> new TwoCell(upper, lower, names));
        return column;
    }

    private TableColumn<CheckLine, CheckLine> column(String key, double width) {
        var column = new TableColumn<CheckLine, CheckLine>(messages.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }

    /// Two rows of words; all of them where the mouse rests.
    private static final class TwoCell extends TableCell<CheckLine, CheckLine> {

        private final Function<FindingLine, String> upper;
        private final Function<FindingLine, String> lower;
        private final boolean names;
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox box = new VBox(first, second);
        private final HoverText hover = new HoverText(this);

        /// @param names whether it names the group on a group's line
        TwoCell(Function<FindingLine, String> upper, Function<FindingLine, String> lower, boolean names) {
            this.upper = upper;
            this.lower = lower;
            this.names = names;
            first.getStyleClass().add("upper");
            second.getStyleClass().add("lower");
            box.getStyleClass().add("two");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable CheckLine item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            hover.set("");
            if (!empty && item instanceof FindingLine line) {
                first.setText(upper.apply(line));
                second.setText(lower.apply(line));
                setGraphic(box);
                hover.set(first.getText() + "\n" + second.getText());
            } else if (!empty && names && item instanceof GroupLine group) {
                setContentDisplay(ContentDisplay.TEXT_ONLY);
                setText(group.name() + " " + group.count());
            }
        }
    }
}
