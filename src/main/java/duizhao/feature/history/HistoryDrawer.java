package duizhao.feature.history;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.figure.Figure;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawer of 历史: a change set with its changes, and what can be done with it.
final class HistoryDrawer extends ScrollPane {

    /// Changes that are told here; the rest can be read by `duizhao history`.
    private static final int TOLD = 40;

    private final HistoryService service;
    private final Messages messages;
    private final Action turn;
    private final Action go;
    private final @Nullable Consumer<Figure> restore;
    private final VBox box = new VBox();
    private @Nullable HistoryLine shown;

    /// @param turn    takes the change set's act back, or does it again
    /// @param go      goes where the selected change's figure stands
    /// @param restore gives a figure that state again; null where nothing can be changed
    HistoryDrawer(HistoryModel model, HistoryService service, Messages messages, Action turn, Action go,
                  @Nullable Consumer<Figure> restore) {
        this.service = service;
        this.messages = messages;
        this.turn = turn;
        this.go = go;
        this.restore = restore;
        setId("history-detail");
        getStyleClass().addAll("past", "edge-to-edge");
        getStylesheets().add(HistoryView.stylesheet());
        box.getStyleClass().add("past-box");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable HistoryLine line) {
        box.getChildren().clear();
        if (line == null || shown == null || !line.isSameAs(shown)) {
            setVvalue(0);
        }
        shown = line;
        if (line == null) {
            box.getChildren().add(line(messages.text("history.detail.none"), "muted"));
            return;
        }
        var set = line.recorded().set();
        box.getChildren().addAll(line(line.act(), "heading"),
                line(messages.text("history.detail.head", set.id(), line.who(), line.when()), "part-line"));
        if (!line.why().isBlank()) {
            box.getChildren().add(line(messages.text("history.detail.why", line.why()), "part-line"));
        }
        if (!line.recorded().stands()) {
            box.getChildren().add(line(service.state(line.recorded()), "taken-back"));
        }
        boolean act = line.recorded().set().isNew();
        var nodes = new ActionNodes(messages);
        var link = nodes.link(turn);
        link.setText(messages.text(!act ? "history.turn.act" : line.recorded().stands() ? "history.turn.back"
                : "history.turn.again"));
        box.getChildren().add(link);
        if (go.enabled().get()) {
            box.getChildren().add(nodes.link(go));
        }
        box.getChildren().add(line(messages.text("history.detail.changes", line.recorded().count()), "part-title"));
        int told = 0;
        for (Change change : set.changes().subList(0, Math.min(TOLD, set.changes().size()))) {
            told = show(change, line.texts(), told);
        }
        if (line.recorded().count() > TOLD) {
            box.getChildren().add(line(messages.text("history.detail.rest", line.recorded().count() - TOLD), "muted"));
        }
    }

    private int show(Change change, ChangeTexts texts, int states) {
        var card = new VBox(line(texts.thing(change), "setting"),
                side("history.column.before", texts.before(change)), side("history.column.after", texts.after(change)));
        card.getStyleClass().add("card");
        int n = states;
        for (Figure state : HistoryService.states(change)) {
            String words = state.equals(change.before()) ? texts.before(change) : texts.after(change);
            var link = new Hyperlink(messages.text("history.restore", words), new FontIcon(Feather.ROTATE_CCW));
            link.setId("history-restore-" + n++);
            link.setWrapText(true);
            link.setDisable(restore == null);
            link.setOnAction(event -> Objects.requireNonNull(restore).accept(state));
            card.getChildren().add(link);
        }
        box.getChildren().add(card);
        return n;
    }

    private Label side(String key, String words) {
        return line(messages.text("history.detail.side", messages.text(key),
                words.isEmpty() ? messages.text("history.nothing") : words), words.isEmpty() ? "muted" : "side");
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
