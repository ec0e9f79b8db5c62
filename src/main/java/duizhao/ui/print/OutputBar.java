package duizhao.ui.print;

import atlantafx.base.theme.Styles;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.picture.PngPrinter;
import duizhao.platform.Messages;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lower bars: printer, copies, pages, sides; print, save, close; and below, how it goes.
final class OutputBar extends VBox {

    private static final int MOST_COPIES = 99;
    /// What fax machines and document systems that take one bit want at best.
    private static final int ONE_BIT_DPI = 600;
    private static final PseudoClass INVALID = Styles.STATE_DANGER;

    private final PreviewModel model;
    private final Messages messages;
    private final HBox choices = new HBox();

    /// @param save takes what to save as
    OutputBar(PreviewModel model, Messages messages, Runnable print, Consumer<SaveAs> save, Runnable copy,
              Runnable cancel, Runnable close) {
        this.model = model;
        this.messages = messages;
        choices.getStyleClass().addAll("print-bar", "bottom");
        choices.getChildren().addAll(label("print.printer"), printers(), label("print.copies"), copies(),
                label("print.range"), range(), label("print.sides"), sides());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        choices.getChildren().add(gap);
        buttons(print, save, copy, close);
        var state = new HBox(8, status(), progress(cancel));
        state.getStyleClass().addAll("print-bar", "state");
        getChildren().setAll(choices, state);
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

    private ComboBox<PrintSides> sides() {
        var box = new ComboBox<PrintSides>();
        box.setId("print.sides");
        box.setAccessibleText(messages.text("print.sides"));
        box.setMinWidth(112);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(PrintSides sides) {
                return sides == null ? "" : messages.text("print.sides." + sides.name());
            }

            @Override
            public PrintSides fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        model.sidesOffered.subscribe(offered -> {
            PrintSides kept = offered.contains(model.sides.get()) ? model.sides.get() : PrintSides.ONE_SIDED;
            box.getItems().setAll(offered.stream().sorted().toList());
            box.setValue(kept);
        });
        box.valueProperty().subscribe(value -> model.sides.set(value == null ? PrintSides.ONE_SIDED : value));
        box.disableProperty().bind(Bindings.createBooleanBinding(() -> model.sidesOffered.get().size() < 2,
                model.sidesOffered));
        return box;
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
        stop.setId("print.cancel");
        stop.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(8, bar, stop);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(model.busy);
        box.managedProperty().bind(model.busy);
        return box;
    }

    private void buttons(Runnable print, Consumer<SaveAs> save, Runnable copy, Runnable close) {
        var idle = model.busy.not().and(Bindings.createBooleanBinding(() -> model.total() > 0, model.pages));
        var printing = button("print.do", Feather.PRINTER, print);
        printing.getStyleClass().add(Styles.ACCENT);
        printing.setDefaultButton(true);
        printing.disableProperty().bind(idle.not().or(model.printer.isNull()));
        var saving = new SplitMenuButton();
        saving.setText(messages.text("print.pdf"));
        saving.setGraphic(new FontIcon(Feather.FILE_TEXT));
        saving.setId("print.pdf");
        saving.setMinWidth(USE_PREF_SIZE);
        saving.setOnAction(event -> save.accept(new SaveAs.Pdf()));
        saving.disableProperty().bind(idle.not());
        saving.visibleProperty().bind(model.fixed.not());
        saving.managedProperty().bind(saving.visibleProperty());
        saving.getItems().add(item(messages.text("print.svg"), () -> save.accept(new SaveAs.Svg())));
        for (int dpi : PngPrinter.RESOLUTIONS) {
            saving.getItems().add(item(messages.text("print.png", dpi),
                    () -> save.accept(new SaveAs.Png(dpi, PixelDepth.FULL))));
        }
        saving.getItems().add(item(messages.text("print.png.bit", ONE_BIT_DPI),
                () -> save.accept(new SaveAs.Png(ONE_BIT_DPI, PixelDepth.ONE_BIT))));
        var copying = item(messages.text("print.copy"), copy);
        saving.getItems().addAll(new SeparatorMenuItem(), copying);
        var closing = button("print.close", null, close);
        choices.getChildren().addAll(printing, saving, closing);
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Button button(String key, @Nullable Feather icon, Runnable action) {
        var button = new Button(messages.text(key), icon == null ? null : new FontIcon(icon));
        button.setId(key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
