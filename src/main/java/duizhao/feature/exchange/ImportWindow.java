package duizhao.feature.exchange;

import atlantafx.base.theme.Styles;
import duizhao.domain.change.Act;
import duizhao.exchange.table.SheetTrouble;
import duizhao.feature.exchange.ImportModel.Step;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.Surroundings;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The wizard 导入: a file, how its columns are read, what it would bring; then one act.
///
/// Ctrl+Enter goes on, Alt+Left back, Esc closes; nothing is written before the last step.
final class ImportWindow {

    private static final double WIDTH = 1160;
    private static final double HEIGHT = 720;
    private static final KeyCombination ON = KeyCombination.valueOf("Shortcut+ENTER");
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+LEFT");

    private final Stage stage = new Stage();
    private final Surroundings around;
    private final Messages messages;
    private final ImportService service;
    private final ImportModel model = new ImportModel();
    private final BorderPane middle = new BorderPane();
    private final Label trouble = new Label();
    private final Button back;
    private final Button next;
    private final JobBar job;
    private final FileStep files;
    private @Nullable ColumnStep columns;
    private @Nullable ItemStep items;

    ImportWindow(@Nullable Window owner, Surroundings around, ImportService service, ExchangeDialogs dialogs) {
        this.around = around;
        this.messages = around.messages();
        this.service = service;
        this.job = new JobBar(messages);
        this.files = new FileStep(messages, model, () -> dialogs.open(stage), () -> dialogs.openFolder(stage), this::open);
        back = button("import-back", "exchange.back", this::back);
        next = button("import-next", "exchange.next", this::next);
        next.getStyleClass().add(Styles.ACCENT);
        HoverText.tell(next, ON.getDisplayText());
        HoverText.tell(back, BACK.getDisplayText());
        var root = new VBox(new StepBar(messages, model), middle, foot());
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.setId("import");
        root.getStyleClass().add("exchange");
        root.getStylesheets().add(Objects.requireNonNull(ImportWindow.class.getResource(
                "/duizhao/feature/exchange/exchange.css")).toExternalForm());
        around.look().dress(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.setTitle(messages.text("exchange.import.title"));
        stage.setMinWidth(820);
        stage.setMinHeight(520);
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
        model.stepProperty().subscribe(this::showStep);
        model.answeredProperty().subscribe(() -> showNext());
    }

    void show() {
        stage.show();
        files.enter();
    }

    /// Goes on with a file, as if it was chosen here.
    void open(Path file) {
        model.fileProperty().set(file);
        read(progress -> service.open(file, progress));
    }

    /// Shows what the record that comes with the program would bring.
    void openBundled() {
        read(service::bundled);
    }

    private void read(Function<Progress, ImportService.Chosen> work) {
        model.troubleProperty().set("");
        job.start(around.tasks().longWork(work::apply).titled("import.reading")
                .onSuccess(chosen -> {
                    switch (chosen) {
                        case ImportService.Chosen.Table(var opened) -> show(opened);
                        case ImportService.Chosen.Whole(Planned planned) -> {
                            model.openedProperty().set(null);
                            model.forgetAnswers();
                            model.planProperty().set(planned);
                            model.stepProperty().set(Step.ITEMS);
                        }
                    }
                })
                .onError(UserException.class, known -> tell(known.text(messages)))
                .onError(Throwable.class, around.notices()::trouble));
    }

    private void show(ImportModel.Opened opened) {
        model.openedProperty().set(opened);
        model.addingProperty().set(false);
        columns = null;
        model.sheetProperty().set(opened.inHand());
        for (SheetModel sheet : opened.sheets()) {
            sheet.mappingProperty().addListener((o, was, now) -> showNext());
            sheet.chosenProperty().addListener((o, was, now) -> showNext());
            sheet.damageProperty().addListener((o, was, now) -> showNext());
        }
        model.stepProperty().set(Step.FILE); // built anew even where it was shown before
        model.stepProperty().set(Step.COLUMNS);
    }

    private void tell(String words) {
        model.troubleProperty().set(words);
    }

    private void pressed(KeyEvent event) {
        if (ON.match(event)) {
            next.fire();
        } else if (BACK.match(event)) {
            back.fire();
        } else if (event.getCode() == KeyCode.ESCAPE && !StepKeys.isPopupOpen(event)) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    private void close() {
        job.stop();
        stage.hide();
    }

    private void showStep(Step step) {
        model.troubleProperty().set("");
        middle.setCenter(switch (step) {
            case FILE -> files;
            case COLUMNS -> columns();
            case ITEMS -> {
                var planned = Objects.requireNonNull(model.planProperty().get());
                items = new ItemStep(messages, model, planned.catalogue(), this::compare);
                yield items;
            }
        });
        back.setDisable(step == Step.FILE);
        showNext();
        // Later: what is being done still keeps the middle shut.
        Platform.runLater(this::enter);
    }

    private void enter() {
        switch (model.stepProperty().get()) {
            case FILE -> files.enter();
            case COLUMNS -> columns().enter();
            case ITEMS -> Objects.requireNonNull(items).enter();
        }
    }

    private ColumnStep columns() {
        if (columns == null) {
            columns = new ColumnStep(messages, model);
        }
        return columns;
    }

    /// What the button that goes on says, and whether it can be pressed.
    private void showNext() {
        switch (model.stepProperty().get()) {
            case FILE -> {
                next.setText(messages.text("exchange.next"));
                next.setDisable(model.openedProperty().get() == null && model.planProperty().get() == null);
            }
            case COLUMNS -> {
                next.setText(messages.text("exchange.next.compare"));
                var opened = Objects.requireNonNull(model.openedProperty().get());
                next.setDisable(!opened.isReady());
                // Of one table its own pane says what is lacking.
                tell(opened.isOfSeveral() ? new SheetTroubles(messages).inTheWay(opened) : "");
            }
            case ITEMS -> {
                var act = act();
                next.setDisable(act.isEmpty());
                next.setText(act.isEmpty() ? messages.text("exchange.next.nothing")
                        : messages.text("exchange.next.import", act.get().changes().size()));
            }
        }
    }

    private Optional<Act> act() {
        var planned = model.planProperty().get();
        return planned == null ? Optional.empty() : planned.plan().act(model::answer, model.whyProperty().get().strip());
    }

    private void back() {
        model.stepProperty().set(model.stepProperty().get() == Step.ITEMS && model.openedProperty().get() != null
                ? Step.COLUMNS : Step.FILE);
    }

    private void next() {
        switch (model.stepProperty().get()) {
            case FILE -> model.stepProperty().set(model.openedProperty().get() == null ? Step.ITEMS : Step.COLUMNS);
            case COLUMNS -> compare();
            case ITEMS -> act().ifPresent(this::apply);
        }
    }

    private void compare() {
        var opened = Objects.requireNonNull(model.openedProperty().get());
        boolean adds = model.addingProperty().get();
        var sheets = opened.chosen().stream().map(SheetModel::reading).toList();
        sheets.forEach(service::remember);
        job.start(around.tasks().longWork(progress -> service.plan(opened.table(), sheets, adds, progress))
                .titled("import.comparing").onSuccess(plan -> {
                    model.forgetAnswers();
                    model.shownProperty().set(null);
                    model.planProperty().set(plan);
                    if (model.stepProperty().get() == Step.ITEMS) {
                        showStep(Step.ITEMS); // the same step with another plan
                    } else {
                        model.stepProperty().set(Step.ITEMS);
                    }
                })
                .onError(SheetTrouble.class, known -> tell(opened, known))
                .onError(UserException.class, known -> tell(known.text(messages)))
                .onError(Throwable.class, around.notices()::trouble));
    }

    /// A sheet that turns out to be damaged where it is read to its end: the person unchecks it, or stops.
    private void tell(ImportModel.Opened opened, SheetTrouble trouble) {
        if (opened.isOfSeveral()) {
            model.stepProperty().set(Step.COLUMNS);
            opened.sheets().stream().filter(sheet -> sheet.name().equals(trouble.sheet())).findFirst().ifPresent(sheet -> {
                sheet.damageProperty().set(trouble);
                model.sheetProperty().set(sheet);
            });
        } else {
            tell(trouble.text(messages));
        }
    }

    /// Closes and does it: how far it is stands in the status line of the window, where it can be stopped.
    private void apply(Act act) {
        close();
        around.edits().apply(act, saved -> {
            around.notices().say(messages.text("exchange.imported", act.subject(), act.changes().size()));
            around.notices().bar().offer(messages.text("edit.undo"), around.edits()::undo);
        });
    }

    private HBox foot() {
        trouble.getStyleClass().add("trouble");
        trouble.setId("import-trouble");
        trouble.setWrapText(true);
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(Bindings.isNotEmpty(model.troubleProperty()).and(job.visibleProperty().not()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        HBox.setHgrow(trouble, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        var cancel = button("import-cancel", "exchange.cancel", this::close);
        var foot = new HBox(job, trouble, gap, cancel, back, next);
        middle.disableProperty().bind(job.visibleProperty());
        foot.getStyleClass().add("foot");
        return foot;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
