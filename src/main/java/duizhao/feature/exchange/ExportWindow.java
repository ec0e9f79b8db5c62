package duizhao.feature.exchange;

import atlantafx.base.theme.Styles;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.nav.Remembering;
import duizhao.ui.nav.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// 导出: what, in which form, and where to. Enter goes on, Esc closes.
final class ExportWindow {

    private static final String FORMAT = "export-format";
    private static final double WIDTH = 520;

    private enum Format { XLSX, CSV, ZIP }

    private final Stage stage = new Stage();
    private final Surroundings around;
    private final Messages messages;
    private final Exchanging exchanging;
    private final ExchangeDialogs dialogs;
    private final RadioButton everything;
    private final ToggleGroup formats = new ToggleGroup();

    /// @param catalogue names the districts that are chosen
    ExportWindow(@Nullable Window owner, Surroundings around, Exchanging exchanging, Catalogue catalogue,
                 ExchangeDialogs dialogs) {
        this.around = around;
        this.messages = around.messages();
        this.exchanging = exchanging;
        this.dialogs = dialogs;
        var what = new ToggleGroup();
        everything = radio("export-all", messages.text("exchange.export.all"), what);
        var chosen = radio("export-chosen", messages.text("exchange.export.chosen", chosenWords(catalogue)), what);
        chosen.setDisable(around.choice().districts().isEmpty() || around.choice().periodProperty().get() == null);
        everything.setSelected(true);
        var root = new VBox(heading("exchange.export.what"), everything, chosen, heading("exchange.export.format"));
        Format last = Optional.ofNullable(around.memory().get(FORMAT))
                .flatMap(kept -> Remembering.constant(Format.class, kept)).orElse(Format.XLSX);
        for (Format format : Format.values()) {
            var button = radio("export-" + format.name().toLowerCase(Locale.ROOT),
                    messages.text("exchange.format." + format), formats);
            button.setUserData(format);
            button.setSelected(format == last);
            root.getChildren().add(button);
        }
        root.getChildren().add(buttons());
        root.setId("export");
        root.getStyleClass().addAll("exchange", "export");
        root.getStylesheets().add(Objects.requireNonNull(ExportWindow.class.getResource(
                "/duizhao/feature/exchange/exchange.css")).toExternalForm());
        root.setPrefWidth(WIDTH);
        around.look().dress(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                go();
                event.consume();
            }
        });
        stage.setScene(new Scene(root));
        stage.setTitle(messages.text("exchange.export.title"));
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
    }

    void show() {
        stage.show();
        everything.requestFocus();
    }

    private HBox buttons() {
        var cancel = new Button(messages.text("exchange.cancel"));
        cancel.setId("export-cancel");
        cancel.setOnAction(event -> stage.hide());
        var go = new Button(messages.text("exchange.export.go"));
        go.setId("export-go");
        go.setDefaultButton(true);
        go.getStyleClass().add(Styles.ACCENT);
        go.setOnAction(event -> go());
        var box = new HBox(cancel, go);
        box.getStyleClass().add("buttons");
        return box;
    }

    private void go() {
        Format format = (Format) formats.getSelectedToggle().getUserData();
        around.memory().put(FORMAT, format.name());
        Period years = everything.isSelected() ? null : around.choice().periodProperty().get();
        var districts = everything.isSelected() ? Set.<String>of() : Set.copyOf(around.choice().districts());
        String name = messages.text("exchange.export.name") + (years == null ? "" : "-" + years.text().replace('/', '-'));
        dialogs.save(stage, name, format.name().toLowerCase(Locale.ROOT))
                .ifPresent(file -> write(file, districts, years));
    }

    /// Closes: how far it is stands in the status line of the window, where it can be stopped.
    private void write(Path file, Set<String> districts, @Nullable Period years) {
        stage.hide();
        // Whoever asked for the file asked whether it may be replaced.
        around.tasks().longWork(progress -> exchanging.export(file, districts, years, true, progress))
                .titled("export.writing")
                .onSuccess(count -> around.notices().say(messages.text("exchange.exported", count, file)))
                .onError(Throwable.class, around.notices()::trouble)
                .start();
    }

    private String chosenWords(Catalogue catalogue) {
        List<String> districts = List.copyOf(around.choice().districts());
        Period period = around.choice().periodProperty().get();
        var words = new ColumnWords(messages, catalogue);
        String names = districts.size() > 4 ? messages.text("exchange.export.districts", districts.size())
                : districts.stream().map(words::district).collect(Collectors.joining(messages.text("import.list")));
        return names + (period == null ? "" : " " + PeriodText.of(period, messages));
    }

    private Label heading(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("strong");
        return label;
    }

    private static RadioButton radio(String id, String text, ToggleGroup group) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }
}
