package duizhao.ui.print;

import atlantafx.base.theme.Styles;
import duizhao.paper.printer.Reach;
import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Margins;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.setup.WideTables;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The upper bars: what the page is like; and below, what is shown of it: list, page, reach of the printer, proof, zoom.
final class SetupBar extends VBox {

    private final PreviewModel model;
    private final Messages messages;
    private final PageStrip strip;
    /// In a narrow window they stand in two lines.
    private final FlowPane choices = new FlowPane(12, 6);
    private final HBox view = new HBox();

    SetupBar(PreviewModel model, Messages messages, PageStrip strip) {
        this.model = model;
        this.messages = messages;
        this.strip = strip;
        for (Pane row : List.of(choices, view)) {
            row.getStyleClass().addAll("print-bar", "top");
        }
        getChildren().setAll(choices, view);
        choices.visibleProperty().bind(model.fixed.not());
        choices.managedProperty().bind(choices.visibleProperty());
        choice("print.size", List.of(PaperSize.values()), PageSetup::size, PageSetup::withSize);
        choice("print.orientation", List.of(Orientation.values()), PageSetup::orientation,
                PageSetup::withOrientation);
        choice("print.ink", List.of(InkMode.values()), PageSetup::ink, PageSetup::withInk);
        choice("print.margins", List.of(Margins.values()), PageSetup::margins, PageSetup::withMargins);
        choice("print.columns", List.of(ChartColumns.values()), PageSetup::columns, PageSetup::withColumns);
        choice("print.tables", List.of(WideTables.values()), PageSetup::tables, PageSetup::withTables);
        toggle("print.pages", Feather.SIDEBAR, model.listed).getStyleClass().add(Styles.FLAT);
        pages();
        reach();
        toggle("print.proof", Feather.DROPLET, model.proof).disableProperty().bind(model.fixed);
        zoom();
    }

    private ToggleButton toggle(String key, Feather icon, BooleanProperty on) {
        var button = new ToggleButton(messages.text(key), new FontIcon(icon));
        button.setId(key);
        HoverText.tell(button, messages.text(key + ".hint"));
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(on);
        view.getChildren().add(button);
        return button;
    }

    /// Says before printing that a page will not come out as it is shown; takes the room between the buttons.
    private void reach() {
        var label = new Label();
        label.setId("print-reach");
        label.getStyleClass().add("print-reach");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.textProperty().bind(Bindings.createStringBinding(this::reachWords, model.reach));
        view.getChildren().add(label);
    }

    private String reachWords() {
        Reach reach = model.reach.get();
        if (reach == null || reach.isWhole()) {
            return "";
        }
        long percent = Math.round(reach.scale() * 100);
        return reach.samePaper() ? messages.text("print.reach.less", percent)
                : messages.text("print.reach.paper", model.setup.get().size().name(), percent);
    }

    private <E extends Enum<E>> void choice(String key, List<E> values, Function<PageSetup, E> read,
                                            BiFunction<PageSetup, E, PageSetup> write) {
        var box = new ComboBox<E>();
        box.getItems().setAll(values);
        box.setConverter(converter(value -> messages.text(key + "." + value.name())));
        box.setId(key);
        model.setup.subscribe(setup -> box.setValue(read.apply(setup)));
        box.valueProperty().subscribe(value -> {
            if (value != null && value != read.apply(model.setup.get())) {
                model.setup.set(write.apply(model.setup.get(), value));
            }
        });
        labelled(messages.text(key), box);
    }

    private void labelled(String words, ComboBox<?> box) {
        var label = new Label(words);
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        box.setAccessibleText(words);
        box.setMinWidth(USE_PREF_SIZE);
        var pair = new HBox(8, label, box);
        pair.setAlignment(Pos.CENTER_LEFT);
        choices.getChildren().add(pair);
    }

    private void pages() {
        var label = new Label();
        label.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("print.page.of", model.page.get(), model.total()), model.page, model.pages));
        label.setMinWidth(USE_PREF_SIZE);
        label.setId("print-page");
        var previous = button(Feather.CHEVRON_UP, "print.page.previous", () -> strip.goTo(model.page.get() - 1));
        var next = button(Feather.CHEVRON_DOWN, "print.page.next", () -> strip.goTo(model.page.get() + 1));
        previous.disableProperty().bind(model.page.lessThanOrEqualTo(1));
        next.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.page.get() >= model.total(), model.page, model.pages));
        view.getChildren().addAll(previous, label, next);
    }

    private void zoom() {
        var box = new ComboBox<Zoom>();
        box.getItems().setAll(Zoom.choices());
        box.setConverter(converter(zoom -> switch (zoom) {
            case Zoom.FitWidth() -> messages.text("print.zoom.width");
            case Zoom.FitPage() -> messages.text("print.zoom.page");
            case Zoom.Percent(int percent) -> messages.text("print.zoom.percent", percent);
        }));
        box.getStyleClass().add("print-zoom");
        box.setId("print-zoom");
        box.valueProperty().bindBidirectional(model.zoom);
        view.getChildren().addAll(button(Feather.ZOOM_OUT, "print.zoom.out", () -> zoom(false)), box,
                button(Feather.ZOOM_IN, "print.zoom.in", () -> zoom(true)));
    }

    void zoom(boolean larger) {
        model.zoom.set(Zoom.next(model.scale.get(), larger));
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        HoverText.tell(button, messages.text(key));
        button.setAccessibleText(messages.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
