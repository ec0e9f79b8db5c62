package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.source.Source;
import duizhao.platform.Messages;
import duizhao.reading.DocumentFile;
import duizhao.ui.check.Warnings;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.Writing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawer of this place: what is recorded of the mark, or the form for a number that nobody has read, or for a
/// source that nobody has catalogued.
final class SourceDrawer extends ScrollPane {

    private final SourcesModel model;
    private final Messages messages;
    private final Writing writing;
    private final Consumer<HistoryOf> history;
    private final Supplier<Warnings> warnings;
    private final BiConsumer<Act, Runnable> save;
    private final BiConsumer<Source, DocumentFile> add;
    private final Runnable leave;
    private final VBox box = new VBox();
    private @Nullable Shown shown;
    private Runnable focus = () -> { };
    /// Of the number that is asked about; null where none is.
    private @Nullable NumberForm asking;
    /// Of the file that is asked about; null where none is.
    private @Nullable SourceForm describing;
    /// What was typed is on its way to the disk: it need not be kept here.
    private boolean saving;
    private boolean rereading;

    /// @param history  shows who changed what
    /// @param warnings makes what tells of the findings that a figure would bring
    /// @param save     does an act, and runs the other where nothing was saved
    /// @param add      adds a source with its text
    /// @param leave    leaves a file be that nobody has catalogued
    SourceDrawer(SourcesModel model, Messages messages, Writing writing, Consumer<HistoryOf> history,
                 Supplier<Warnings> warnings, BiConsumer<Act, Runnable> save,
                 BiConsumer<Source, DocumentFile> add, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.writing = writing;
        this.history = history;
        this.warnings = warnings;
        this.save = save;
        this.add = add;
        this.leave = leave;
        setId("sources-detail");
        getStyleClass().addAll("sources-detail", "edge-to-edge");
        box.getStyleClass().add("sources-detail-box");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.openedProperty().subscribe(() -> show());
        model.markProperty().subscribe(() -> show());
        model.figureProperty().subscribe(() -> show());
        model.taskProperty().subscribe(() -> show());
        show();
    }

    /// Puts the focus into the form, where there is one.
    void focusForm() {
        focus.run();
    }

    /// Lets `change` show the same source as it was read anew: what is being typed about it stays.
    void reread(Runnable change) {
        rereading = true;
        change.run();
        rereading = false;
        OpenedSource opened = model.openedProperty().get();
        if (asking != null && opened != null && !saving && asking.isTyped() && model.taskProperty().get() instanceof Task.Look) {
            shown = now();
            asking.renew(opened);
        } else {
            show();
        }
    }

    /// What was typed of a number and not saved; empty where nothing was.
    Optional<String> typed() {
        return Optional.ofNullable(asking).filter(form -> !saving && form.isTyped()).map(NumberForm::words);
    }

    private Shown now() {
        return new Shown(model.openedProperty().get(), model.markProperty().get(), model.figureProperty().get() == null
                ? "" : model.figureProperty().get().key(), model.taskProperty().get());
    }

    private void show() {
        if (rereading) {
            return;
        }
        var now = now();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        focus = () -> { };
        NumberForm asked = asking;
        SourceForm described = describing;
        asking = null;
        describing = null;
        List<Node> nodes = nodes(now, asked, described);
        saving &= asked != null && asking == asked;
        if (!box.getChildren().equals(nodes)) { // what stands already keeps the focus
            setVvalue(0);
            box.getChildren().setAll(nodes);
        }
    }

    private void drop() {
        asking = null;
        shown = null;
        show();
    }

    /// @param asked     the form for a number that stands there so far
    /// @param described the form for a file that stands there so far
    private List<Node> nodes(Shown now, @Nullable NumberForm asked, @Nullable SourceForm described) {
        OpenedSource opened = now.opened();
        TextMark mark = now.mark();
        if (now.task() instanceof Task.Describe(DocumentFile file) && described != null && described.isAbout(file)) {
            if (opened != null) {
                described.renew(opened.catalogue());
            }
            return describing(described);
        }
        if (opened == null) {
            return List.of(line(messages.text("sources.detail.none"), "muted"));
        }
        if (now.task() instanceof Task.Describe(DocumentFile file)) {
            var form = new SourceForm(opened.catalogue(), file, messages, source -> add.accept(source, file), leave);
            writing.only(form);
            return describing(form);
        }
        var cards = new Cards(opened, messages);
        MarkedDocument document = opened.document();
        if (mark != null && document != null && mark.isUnread() && mark.number() != null) {
            if (asked != null && asked.isAbout(opened.source().key(), mark.number())) {
                asked.renew(opened);
                return asking(asked);
            }
            var form = new NumberForm(opened, document, mark.number(), messages, warnings.get(), this::saving, this::drop);
            writing.only(form);
            return asking(form);
        }
        if (mark != null) {
            return cards.of(mark).stream().map(this::card).toList();
        }
        var figure = model.figureProperty().get();
        if (figure == null) {
            return List.of(line(messages.text(document == null ? "sources.detail.none" : "sources.detail.hint"),
                    "muted"));
        }
        return List.of(card(cards.of(figure)), line(messages.text(document == null ? "sources.words.no-document"
                : "sources.words.no-place"), "muted"));
    }

    private List<Node> asking(NumberForm form) {
        asking = form;
        focus = form::focus;
        return List.of(form);
    }

    private List<Node> describing(SourceForm form) {
        describing = form;
        focus = form::focusFirst;
        return List.of(form);
    }

    /// Saves what is said of the number that is asked about.
    private void saving(Act act) {
        saving = true;
        save.accept(act, () -> saving = false);
    }

    private Node card(Card card) {
        var grid = new GridPane();
        grid.getStyleClass().add("card-lines");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, texts);
        int row = 0;
        for (Card.Line line : card.lines()) {
            var name = new Label(line.name());
            name.getStyleClass().add("card-name");
            GridPane.setValignment(name, VPos.TOP); // beside the first line of what takes several
            grid.addRow(row++, name, line(line.text(), "card-text"));
        }
        var takeBack = new Hyperlink(messages.text(card.link()), new FontIcon(Feather.CORNER_UP_LEFT));
        takeBack.getStyleClass().add("take-back");
        takeBack.setOnAction(event -> save.accept(card.takeBack(), () -> { }));
        var told = new Hyperlink(messages.text("sources.history"), new FontIcon(Feather.CLOCK));
        told.getStyleClass().add("card-history");
        told.setOnAction(event -> history.accept(new HistoryOf((card.heading() + " " + card.quoted()).strip(),
                card.takeBack().changes().stream().map(Change::subject).collect(Collectors.toSet()))));
        var all = new VBox(line(card.heading(), "heading"), line(card.quoted(), "quoted"), grid, writing.only(takeBack), told);
        all.getStyleClass().add("card");
        return all;
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private record Shown(@Nullable OpenedSource opened, @Nullable TextMark mark, String figure, Task task) {

        /// An opened source is large, and read anew it is another.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shown(var o, var m, var f, var t) && o == opened && Objects.equals(m, mark)
                    && f.equals(figure) && t.equals(task);
        }

        @Override
        public int hashCode() {
            return Objects.hash(mark, figure, task);
        }
    }
}
