package duizhao.feature.project;

import atlantafx.base.theme.Styles;
import duizhao.domain.change.ChangeSet;
import duizhao.platform.UserException;
import duizhao.store.backup.BackupTexts;
import duizhao.ui.nav.ActNames;
import duizhao.ui.nav.Surroundings;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// At the left the backups, at the right what was done since the one that is selected: what going back would take back.
final class BackupsView extends BorderPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ProjectService service;
    private final Surroundings around;
    private final BackupTexts texts;
    private final ActNames names;
    private final Runnable close;
    private final TableView<Kept> table = new TableView<>();
    private final TableView<ChangeSet> since = new TableView<>();
    private final Label heading = new Label();
    private final Label trouble = new Label();
    private final Button restore = new Button();
    private final Button saveAs = new Button();

    BackupsView(ProjectService service, Surroundings around, Consumer<Kept> saveAs, Runnable close) {
        this.service = service;
        this.around = around;
        this.close = close;
        this.texts = new BackupTexts(around.messages());
        this.names = new ActNames(around.messages());
        getStyleClass().add("backups");
        setId("backups");
        var intro = new Label(text("project.backups.intro", service.folder()));
        intro.setWrapText(true);
        intro.getStyleClass().add("muted");
        setTop(intro);
        var right = new VBox(heading, since);
        right.getStyleClass().add("since");
        VBox.setVgrow(since, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var middle = new HBox(table, right);
        middle.getStyleClass().add("middle");
        setCenter(middle);
        setBottom(buttons(saveAs));
        fillTable();
        fillSince();
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    /// Reads the backups and selects the newest.
    void enter() {
        table.setPlaceholder(new Label(text("project.backups.reading")));
        around.tasks().work(service::backups).onSuccess(kept -> {
            table.setPlaceholder(new Label(text("project.backups.none")));
            table.getItems().setAll(kept);
            table.getSelectionModel().selectFirst();
            table.requestFocus();
        }).onError(Throwable.class, this::tell).start();
    }

    private void fillTable() {
        table.setId("backups-table");
        table.setPrefWidth(560);
        table.setMinWidth(480);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Kept, String> figures = column("backup.figures", 70,
                kept -> kept.state().map(s -> Long.toString(s.figures())).orElse("—"));
        TableColumn<Kept, String> size = column("backup.size", 80, kept -> texts.size(kept.backup().bytes()));
        figures.getStyleClass().add("number");
        size.getStyleClass().add("number");
        table.getColumns().setAll(List.of(
                column("backup.made", 165, kept -> texts.time(kept.backup().made())),
                figures,
                column("backup.last-act", 220, kept -> kept.state().map(texts::lastAct)
                        .orElse(text("backup.unreadable"))),
                size));
    }

    private void fillSince() {
        since.setId("backups-since");
        since.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        since.getColumns().setAll(List.of(
                column("project.since.at", 130, set -> TIME.format(LocalDateTime.ofInstant(set.at(),
                        ZoneId.systemDefault()))),
                column("project.since.who", 70, ChangeSet::who),
                column("project.since.what", 200, this::what)));
        heading.setId("backups-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
    }

    private String what(ChangeSet set) {
        String name = names.name(set);
        return set.changes().size() == 1 ? name : text("project.since.several", name, set.changes().size());
    }

    private <T> TableColumn<T, String> column(String key, double width, Function<T, String> of) {
        var column = new TableColumn<T, String>(text(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        return column;
    }

    private HBox buttons(Consumer<Kept> copy) {
        restore.setId("backups-restore");
        restore.setText(text("project.restore"));
        restore.getStyleClass().add(Styles.ACCENT);
        restore.setOnAction(event -> goBack());
        saveAs.setId("backups-save-as");
        saveAs.setText(text("project.restore.save-as"));
        saveAs.setOnAction(event -> {
            Kept kept = table.getSelectionModel().getSelectedItem();
            close.run();
            copy.accept(kept);
        });
        var make = new Button(text("project.back-up"));
        make.setId("backups-make");
        make.setOnAction(event -> around.tasks().longWork(service::backUp).titled("project.backing-up")
                .onSuccess(made -> enter()).onError(Throwable.class, this::tell).start());
        var leave = new Button(text("project.close"));
        leave.setId("backups-close");
        leave.setOnAction(event -> close.run());
        trouble.setId("backups-trouble");
        trouble.getStyleClass().add("form-error");
        trouble.setWrapText(true);
        HBox.setHgrow(trouble, Priority.ALWAYS);
        trouble.setMaxWidth(Double.MAX_VALUE);
        var bar = new HBox(make, trouble, saveAs, restore, leave);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("buttons");
        return bar;
    }

    private void show(@Nullable Kept kept) {
        trouble.setText("");
        restore.setDisable(kept == null || !kept.leadsBack());
        saveAs.setDisable(kept == null || kept.state().isEmpty());
        if (kept == null) {
            heading.setText("");
            since.getItems().clear();
            return;
        }
        List<ChangeSet> sets = kept.since().orElse(List.of());
        since.getItems().setAll(sets);
        long changes = sets.stream().mapToLong(set -> set.changes().size()).sum();
        heading.setText(kept.state().isEmpty() ? text("project.since.unreadable")
                : kept.since().isEmpty() ? text("project.since.another")
                : sets.isEmpty() ? text("project.since.nothing") : text("project.since", sets.size(), changes));
        since.setPlaceholder(new Label(""));
    }

    private void goBack() {
        Kept kept = table.getSelectionModel().getSelectedItem();
        restore.setDisable(true);
        around.tasks().work(() -> service.goingBack(kept, texts.time(kept.backup().made())))
                .onSuccess(act -> around.edits().apply(act, saved -> close.run()))
                .onError(Throwable.class, error -> {
                    restore.setDisable(false);
                    tell(error);
                }).start();
    }

    private void tell(Throwable error) {
        if (error instanceof UserException known) {
            trouble.setText(known.text(around.messages()));
        } else {
            around.notices().trouble(error);
        }
    }

    private String text(String key, Object... arguments) {
        return around.messages().text(key, arguments);
    }
}
