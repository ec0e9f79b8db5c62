package duizhao.ui.print;

import atlantafx.base.theme.Styles;
import duizhao.platform.Messages;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lower bar: printer, copies, pages; how it goes; print, save, close.
final class OutputBar extends HBox {

    private static final int MOST_COPIES = 99;
    private static final PseudoClass INVALID = Styles.STATE_DANGER;

    private final PreviewModel model;
    private final Messages messages;

    OutputBar(PreviewModel model, Messages messages, Runnable print, Runnable save, Runnable cancel, Runnable close) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("print-bar", "bottom");
        getChildren().addAll(label("print.printer"), printers(), label("print.copies"), copies(),
                label("print.range"), range(), status());
        getChildren().addAll(progress(cancel));
        buttons(print, save, close);
    }

    private Label label(String key) {
        var label = new Label(messages.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ComboBox<Printer> printers() {
        var box = new ComboBox<Printer>();
        box.setId("print.printer");
        box.setAccessibleText(messages.text("print.printer"));
        box.setPrefWidth(200);
        box.setMinWidth(120);
        box.setCellFactory(list -> new PrinterCell());
        box.setButtonCell(new PrinterCell());
        box.promptTextProperty().bind(Bindings.createStringBinding(() -> messages.text(
                model.searching.get() ? "print.printer.searching" : "print.printer.none"), model.searching));
        model.printers.subscribe(printers -> box.getItems().setAll(printers));
        box.valueProperty().bindBidirectional(model.printer);
        box.disableProperty().bind(Bindings.createBooleanBinding(() -> model.printers.get().isEmpty(), model.printers));
        return box;
    }

    private final class PrinterCell extends ListCell<Printer> {
        @Override
        protected void updateItem(Printer printer, boolean empty) {
            super.updateItem(printer, empty);
            setText(!empty && printer != null ? printer.getName()
                    : messages.text(model.searching.get() ? "print.printer.searching" : "print.printer.none"));
        }
    }

    private Spinner<Integer> copies() {
        var spinner = new Spinner<Integer>(1, MOST_COPIES, 1);
        spinner.setId("print.copies");
        spinner.setEditable(true);
        spinner.setPrefWidth(76);
        spinner.setMinWidth(76);
        spinner.getEditor().setAccessibleText(messages.text("print.copies"));
        spinner.valueProperty().subscribe(value -> model.copies.set(value == null ? 1 : value));
        // JavaFX throws away what was typed when one clicks elsewhere; this takes it.
        spinner.focusedProperty().subscribe(focused -> {
            if (!focused) {
                spinner.commitValue();
            }
        });
        return spinner;
    }

    private TextField range() {
        var field = new TextField();
        field.setId("print.range");
        field.setPrefWidth(148);
        field.setMinWidth(76);
        field.setPromptText(messages.text("print.range.hint"));
        field.setAccessibleText(messages.text("print.range"));
        field.textProperty().bindBidirectional(model.range);
        Runnable check = () -> field.pseudoClassStateChanged(INVALID, model.total() > 0 && model.span().isEmpty());
        model.range.subscribe(check);
        model.pages.subscribe(check);
        return field;
    }

    private Label status() {
        var label = new Label();
        label.setId("print-status");
        label.getStyleClass().add("print-status");
        label.textProperty().bind(model.status);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(label, Priority.ALWAYS);
        model.trouble.subscribe(trouble -> {
            label.getStyleClass().remove("trouble");
            if (trouble) {
                label.getStyleClass().add("trouble");
            }
        });
        return label;
    }

    private Node progress(Runnable cancel) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress);
        bar.setPrefWidth(90);
        var stop = new Button(messages.text("print.cancel"));
        stop.setOnAction(event -> cancel.run());
        stop.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(8, bar, stop);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(model.busy);
        box.managedProperty().bind(model.busy);
        return box;
    }

    private void buttons(Runnable print, Runnable save, Runnable close) {
        var idle = model.busy.not().and(Bindings.createBooleanBinding(() -> model.total() > 0, model.pages));
        var printing = button("print.do", Feather.PRINTER, print);
        printing.getStyleClass().add(Styles.ACCENT);
        printing.setDefaultButton(true);
        printing.disableProperty().bind(idle.not().or(model.printer.isNull()));
        var saving = button("print.pdf", Feather.FILE_TEXT, save);
        saving.disableProperty().bind(idle.not());
        var closing = button("print.close", null, close);
        getChildren().addAll(printing, saving, closing);
    }

    private Button button(String key, @Nullable Feather icon, Runnable action) {
        var button = new Button(messages.text(key), icon == null ? null : new FontIcon(icon));
        button.setId(key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
