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
    private final Consumer<Act> save;
    private final BiConsumer<Source, DocumentFile> add;
    private final Runnable leave;
    private final VBox box = new VBox();
    private @Nullable Shown shown;
    private Runnable focus = () -> { };

    /// @param history  shows who changed what
    /// @param warnings makes what tells of the findings that a figure would bring
    /// @param save     does an act
    /// @param add      adds a source with its text
    /// @param leave    leaves a file be that nobody has catalogued
    SourceDrawer(SourcesModel model, Messages messages, Writing writing, Consumer<HistoryOf> history,
                 Supplier<Warnings> warnings, Consumer<Act> save,
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

    private void show() {
        var now = new Shown(model.openedProperty().get(), model.markProperty().get(), model.figureProperty().get() == null
                ? "" : model.figureProperty().get().key(), model.taskProperty().get());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        focus = () -> { };
        setVvalue(0);
        box.getChildren().setAll(nodes(now.opened(), now.mark(), now.task()));
    }

    private List<Node> nodes(@Nullable OpenedSource opened, @Nullable TextMark mark, Task task) {
        if (opened == null) {
            return List.of(line(messages.text("sources.detail.none"), "muted"));
        }
        if (task instanceof Task.Describe(DocumentFile file)) {
            var form = new SourceForm(opened.catalogue(), file, messages, source -> add.accept(source, file), leave);
            focus = form::focusFirst;
            return List.of(writing.only(form));
        }
        var cards = new Cards(opened, messages);
        MarkedDocument document = opened.document();
        if (mark != null && document != null && mark.isUnread() && mark.number() != null) {
            var form = new NumberForm(opened, document, mark.number(), messages, warnings.get(), save);
            focus = form::focus;
            return List.of(writing.only(form));
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
        takeBack.setOnAction(event -> save.accept(card.takeBack()));
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
