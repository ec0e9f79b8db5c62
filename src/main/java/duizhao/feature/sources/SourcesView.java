package duizhao.feature.sources;

import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.Surroundings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The nodes of the place 来源: the sources, and under them what stands in the one that is chosen.
final class SourcesView extends StackPane {

    private static final int LEAST_LINES = 3;
    private static final int MOST_LINES = 8;
    private static final double HEADER = 29;

    private final SourcesModel model;
    private final Surroundings around;
    private final SourceTable table;
    private final ReadingPane reading;
    private final SplitPane split;
    private final VBox empty = new VBox();
    private boolean following;
    private boolean moved;

    /// @param texts   makes the text
    /// @param dropped takes files that are dropped here
    /// @param again   reads the sources once more
    SourcesView(SourcesModel model, Surroundings around, Supplier<DocumentText> texts, Buttons buttons,
                Consumer<List<Path>> dropped, Runnable again) {
        this.model = model;
        this.around = around;
        var messages = around.messages();
        setId("sources");
        getStyleClass().add("sources");
        getStylesheets().add(stylesheet());
        table = new SourceTable(model, messages);
        reading = new ReadingPane(model, messages,
                new FigureTable(model, messages, around.look(), around.choice().filterProperty()), texts, buttons.attach());
        var below = new BorderPane(reading);
        below.setTop(new DocumentBar(model, messages, buttons.previous(), buttons.next(), buttons.detach()));
        split = new SplitPane(table, below);
        split.setOrientation(Orientation.VERTICAL);
        split.heightProperty().subscribe(this::divide);
        SplitPane.setResizableWithParent(table, false);
        split.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> moved |= event.getTarget() instanceof Node node
                && node.getStyleClass().contains("split-pane-divider"));
        table.setMinHeight(HEADER + LEAST_LINES * SourceTable.ROW);
        empty.getStyleClass().add("empty-state");
        getChildren().setAll(split, empty);
        model.emptinessProperty().subscribe(why -> show(why, buttons.attach(), again));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                model.sourceProperty().set(line.source().key());
            }
        });
        model.sourceProperty().subscribe(key -> follow());
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }

    static String stylesheet() {
        return Objects.requireNonNull(SourcesView.class.getResource("/duizhao/feature/sources/sources.css"))
                .toExternalForm();
    }

    ReadingPane reading() {
        return reading;
    }

    /// Puts the focus into the table of sources.
    void focusTable() {
        table.requestFocus();
    }

    /// Shows other lines; the chosen source stays chosen.
    void show(List<SourceLine> lines) {
        following = true;
        model.lines().setAll(lines);
        following = false;
        divide();
        follow();
    }

    /// The sources take as much room as they have lines, up to a few, until a person moves the divider.
    private void divide() {
        if (split.getHeight() > 0 && !moved) {
            split.setDividerPositions((HEADER + SourceTable.ROW * Math.clamp(model.lines().size(), LEAST_LINES,
                    MOST_LINES)) / split.getHeight());
        }
    }

    private void follow() {
        following = true;
        int at = model.lines().stream().map(line -> line.source().key()).toList()
                .indexOf(model.sourceProperty().get());
        if (at < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(at);
        }
        following = false;
    }

    private void show(Emptiness why, Action attach, Runnable again) {
        split.setVisible(why == Emptiness.NONE);
        empty.setVisible(why != Emptiness.NONE && why != Emptiness.LOADING);
        var messages = around.messages();
        String key = "sources.empty." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!empty.isVisible()) {
            return;
        }
        var title = new Label(messages.text(key));
        title.getStyleClass().add("title");
        var hint = new Label(messages.text(key + ".hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        Hyperlink remedy = why == Emptiness.NO_SOURCES ? new ActionNodes(messages).link(attach)
                : new Hyperlink(messages.text("sources.again"));
        if (why != Emptiness.NO_SOURCES) {
            remedy.setOnAction(event -> again.run());
        }
        empty.getChildren().setAll(new FontIcon(Feather.BOOK_OPEN), title, hint, remedy);
    }

    /// What can be done with the text.
    record Buttons(Action previous, Action next, Action attach, Action detach) {
    }
}
