package duizhao.feature.exchange;

import duizhao.exchange.table.Coordinates;
import duizhao.exchange.table.SheetReading.State;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sheets of a workbook, each with a box that says whether it is taken and a line that says how it can be read. The
/// selected one is shown beside; the space bar checks and unchecks it.
final class SheetList extends VBox {

    private static final double WIDTH = 280;
    private static final double WIDEST = 440;
    private static final double ROW = 48;
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final Messages messages;
    private final ImportModel model;
    private final ColumnWords words;
    private final ListView<SheetModel> list = new ListView<>();
    private final Label count = new Label();

    SheetList(Messages messages, ImportModel model) {
        this.messages = messages;
        this.model = model;
        var opened = Objects.requireNonNull(model.openedProperty().get());
        words = new ColumnWords(messages, opened.catalogue());
        getStyleClass().add("sheet-list");
        setMinWidth(WIDTH);
        setMaxWidth(WIDEST);
        count.setId("import-sheet-count");
        count.getStyleClass().add("strong");
        list.setId("import-sheets");
        list.setAccessibleText(messages.text("exchange.sheets"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new SheetCell());
        list.getItems().setAll(opened.sheets());
        model.sheetProperty().subscribe(sheet -> {
            if (sheet != null && list.getItems().contains(sheet) && list.getSelectionModel().getSelectedItem() != sheet) {
                list.getSelectionModel().select(sheet);
                list.scrollTo(sheet);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(sheet -> {
            if (sheet != null) {
                model.sheetProperty().set(sheet);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var sheet = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && sheet != null) {
                sheet.chosenProperty().set(!sheet.chosenProperty().get());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(count, list, new HBox(6, button("import-sheets-all", "exchange.sheets.all", sheet ->
                sheet.state() == State.READY), button("import-sheets-none",
                "exchange.sheets.none", sheet -> false)));
        var hidden = opened.table().file().hidden();
        if (!hidden.isEmpty()) {
            var line = new Label(messages.text("exchange.sheets.hidden", hidden.size()));
            line.setId("import-sheets-hidden");
            line.getStyleClass().add("muted");
            line.setWrapText(true);
            HoverText.tell(line, String.join(messages.text("import.list"), hidden));
            getChildren().add(line);
        }
        for (SheetModel sheet : opened.sheets()) {
            sheet.chosenProperty().subscribe(now -> count());
        }
    }

    void enter() {
        list.requestFocus();
    }

    private void count() {
        var all = list.getItems();
        count.setText(messages.text("exchange.sheets.count",
                all.stream().filter(sheet -> sheet.chosenProperty().get()).count(), all.size()));
    }

    private Button button(String id, String key, Predicate<SheetModel> chosen) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(event -> list.getItems().forEach(sheet -> sheet.chosenProperty().set(chosen.test(sheet))));
        return button;
    }

    /// How the sheet can be read, in a few words.
    private String state(SheetModel sheet) {
        return switch (sheet.state()) {
            case DAMAGED -> messages.text("exchange.sheet.damaged");
            case EMPTY -> messages.text("exchange.sheet.empty");
            case NO_FIGURES -> messages.text("exchange.sheet.no-figures");
            case LACKING -> messages.text("exchange.sheet.lacking", sheet.mappingProperty().get().lacking().stream()
                    .map(key -> messages.text(key)).collect(Collectors.joining(messages.text("import.list"))));
            case READY -> !disputed(sheet).isEmpty() ? disputed(sheet) : sheet.reading().named()
                    .map(named -> messages.text("exchange.sheet.named", words.coordinates(new Coordinates(named.district(),
                            null, null, named.period(), null, "")))).orElse(messages.text("exchange.sheet.ready"));
        };
    }

    private String disputed(SheetModel sheet) {
        return sheet.reading().disputed().isNone() ? "" : messages.text("exchange.sheet.disputed");
    }

    private final class SheetCell extends ListCell<SheetModel> {

        private final CheckBox box = new CheckBox();
        private final Label state = new Label();
        private final VBox both = new VBox(box, state);
        private final HoverText hover = new HoverText(box);
        private final HoverText stateHover = new HoverText(state);
        private @Nullable Subscription shown;

        SheetCell() {
            box.setFocusTraversable(false);
            box.setMnemonicParsing(false);
            state.getStyleClass().add("sheet-state");
            both.setFillWidth(true);
            for (var label : List.of(box, state)) {
                label.setMinWidth(0);
                label.maxWidthProperty().bind(list.widthProperty().subtract(34));
            }
        }

        @Override
        protected void updateItem(@Nullable SheetModel sheet, boolean empty) {
            super.updateItem(sheet, empty);
            if (shown != null) {
                shown.unsubscribe();
                shown = null;
            }
            setText(null);
            setGraphic(empty ? null : both);
            if (!empty && sheet != null) {
                box.setText(sheet.name());
                hover.set(sheet.name());
                box.setOnAction(event -> {
                    sheet.chosenProperty().set(box.isSelected());
                    list.getSelectionModel().select(sheet);
                });
                shown = Subscription.combine(sheet.chosenProperty().subscribe(now -> show(sheet)),
                        sheet.mappingProperty().subscribe(now -> show(sheet)),
                        sheet.damageProperty().subscribe(now -> show(sheet)));
            }
        }

        private void show(SheetModel sheet) {
            box.setSelected(sheet.chosenProperty().get());
            state.setText(state(sheet));
            stateHover.set(state.getText());
            setAccessibleText(messages.text("exchange.sheet.told", sheet.name(), messages.text(box.isSelected()
                    ? "exchange.sheet.chosen" : "exchange.sheet.left"), state.getText()));
            state.pseudoClassStateChanged(TROUBLE, sheet.state() == State.DAMAGED || !disputed(sheet).isEmpty()
                    || sheet.state() == State.LACKING);
        }
    }
}
