package duizhao.feature.catalogue;

import atlantafx.base.theme.Styles;
import duizhao.domain.change.Act;
import duizhao.platform.Initials;
import duizhao.platform.Messages;
import duizhao.ui.form.DraftNote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One list: a table at the left, the form of what is selected at the right.
///
/// @param <T> the things of the list
final class ListPane<T> extends HBox {

    private static final double FORM = 380;
    /// Of those whose words are longer or shorter than most.
    private static final Map<String, Double> WIDTHS = Map.of("catalogue.name", 215.0, "catalogue.english", 225.0,
            "catalogue.group", 90.0, "catalogue.unit", 75.0, "catalogue.figures", 65.0, "catalogue.code", 80.0,
            "catalogue.short-name", 90.0);

    private final Messages messages;
    private final Kind<T> kind;
    private final ThingForm<T> form;
    private final Consumer<Act> apply;
    private final ObservableList<T> things = FXCollections.observableArrayList();
    private final FilteredList<T> shown = new FilteredList<>(things);
    private final TableView<T> table = new TableView<>(shown);
    private final TextField filter = new TextField();
    private final Label heading = new Label();
    private final Button remove = new Button();
    private final HBox tools = new HBox();
    private final VBox right = new VBox();
    private final DraftNote note;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Listed listed;
    private @Nullable T edited;
    /// What is on its way to be saved; null where nothing is.
    private @Nullable T handed;
    private @Nullable MergePane instead;
    private boolean showing;

    /// @param apply does an act; the lists are read anew after it
    ListPane(Messages messages, Kind<T> kind, ThingForm<T> form, Consumer<Act> apply) {
        this.messages = messages;
        this.kind = kind;
        this.form = form;
        this.apply = apply;
        getStyleClass().add("list-pane");
        setId("catalogue-list-" + kind.id());
        filter.setId("catalogue-filter-" + kind.id());
        filter.setPromptText(messages.text("catalogue.filter"));
        filter.textProperty().addListener((o, was, now) -> shown.setPredicate(thing -> isMeant(thing, now.strip())));
        fillTable();
        var add = button("add", () -> edit(null));
        remove.setId("catalogue-remove-" + kind.id());
        remove.setText(messages.text("catalogue.remove"));
        remove.setOnAction(event -> remove());
        tools.getChildren().setAll(add, remove);
        tools.getStyleClass().add("tools");
        var left = new VBox(filter, table, tools);
        left.getStyleClass().add("things");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        var save = button("save", this::save);
        save.getStyleClass().add(Styles.ACCENT);
        note = new DraftNote("catalogue-note-" + kind.id(), messages, form::words, () -> { });
        right.getChildren().setAll(heading, note, form, save);
        right.getStyleClass().add("thing");
        right.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
                save();
                event.consume();
            }
        });
        scroll.setContent(right);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(FORM);
        scroll.setPrefWidth(FORM);
        scroll.setMaxWidth(FORM);
        getChildren().setAll(left, scroll);
        table.getSelectionModel().selectedItemProperty().subscribe(thing -> {
            remove.setDisable(thing == null);
            if (thing != null && !showing) {
                edit(thing);
            }
        });
    }

    /// Another button under the table, for what is selected.
    void addTool(String id, Consumer<T> run) {
        var button = button(id, () -> {
            T thing = table.getSelectionModel().getSelectedItem();
            if (thing != null) {
                run.accept(thing);
            }
        });
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        tools.getChildren().add(button);
    }

    /// Asks something else in the place of the form, until a thing is selected or what it is about is gone.
    void showInstead(MergePane other) {
        instead = other;
        scroll.setContent(other);
    }

    /// Shows the form again.
    void leaveInstead() {
        edit(edited);
    }

    /// Shows the lists as they are now, and what was selected, or what was just added. What is being typed stays.
    void show(Listed now) {
        List<T> all = kind.all().apply(now.catalogue());
        List<T> added = all.stream().filter(thing -> !things.contains(thing)).toList();
        boolean first = listed == null;
        listed = now;
        boolean saved = handed != null && all.contains(handed);
        if (saved) {
            edited = handed;
            handed = null;
        }
        T before = edited;
        T same = before == null ? null : all.stream().filter(thing -> kind.isSame(thing, before)).findFirst().orElse(null);
        boolean merging = instead != null && instead.renew(now);
        boolean typing = !first && !saved && form.isTyped();
        T select = typing || merging ? same : !first && added.size() == 1 ? added.getFirst() : same != null ? same
                : all.isEmpty() ? null : all.getFirst();
        list(all, select);
        if (typing) {
            renew(same, now);
        } else if (!merging) {
            edit(select);
        }
    }

    /// Fills the table, and selects `select` in it.
    private void list(List<T> all, @Nullable T select) {
        showing = true;
        things.setAll(all);
        if (select == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(select);
            table.scrollTo(select);
        }
        showing = false;
    }

    /// Goes on with what is being typed of a thing that is `same` now; null for none any more.
    private void renew(@Nullable T same, Listed now) {
        if (edited != null && same == null) { // what was typed of it is one more thing from now on
            edited = null;
            form.enableAll();
            heading.setText(messages.text("catalogue.new." + kind.id()));
            note.changed(messages.text("catalogue.gone-meanwhile"));
            return;
        }
        edited = same;
        boolean overtaken = form.renew(same, now.catalogue());
        if (same != null) {
            heading.setText(kind.name().apply(same));
        }
        if (!form.isTyped()) {
            note.clear();
        } else if (overtaken) {
            note.changed(messages.text("catalogue.changed-meanwhile"));
        }
    }

    private void fillTable() {
        table.setId("catalogue-table-" + kind.id());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text("catalogue.none")));
        kind.columns().forEach((key, text) -> {
            var column = new TableColumn<T, String>(messages.text(key));
            column.setReorderable(false);
            column.setPrefWidth(WIDTHS.getOrDefault(key, 130.0));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                    listed == null ? "" : text.apply(listed, row.getValue())));
            if (key.equals("catalogue.figures")) {
                column.getStyleClass().add("number");
                column.setComparator((a, b) -> Long.compare(Long.parseLong(a), Long.parseLong(b)));
            }
            table.getColumns().add(column);
        });
    }

    private boolean isMeant(T thing, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.isEmpty() || listed != null && kind.columns().values().stream().map(text -> text.apply(listed, thing))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower) || Initials.contain(text, lower));
    }

    /// @param thing null for a new one
    private void edit(@Nullable T thing) {
        edited = thing;
        handed = null;
        instead = null;
        note.clear();
        scroll.setContent(right);
        if (listed == null) {
            return;
        }
        if (thing == null) {
            table.getSelectionModel().clearSelection();
        }
        heading.setText(thing == null ? messages.text("catalogue.new." + kind.id()) : kind.name().apply(thing));
        form.begin(thing, listed.catalogue());
        if (thing == null) {
            form.focusFirst();
        }
    }

    private void save() {
        var checked = form.check(edited, listed.catalogue());
        form.show(checked.errors());
        checked.result().ifPresentOrElse(thing -> {
            if (!thing.equals(edited)) {
                handed = thing;
                apply.accept(kind.act(edited, thing));
            }
        }, form::focusFirst);
    }

    private void remove() {
        T thing = table.getSelectionModel().getSelectedItem();
        if (thing != null) {
            apply.accept(kind.act(thing, null));
        }
    }

    private Button button(String id, Runnable run) {
        var button = new Button(messages.text("catalogue." + id));
        button.setId("catalogue-" + id + "-" + kind.id());
        button.setOnAction(event -> run.run());
        return button;
    }
}
