package duizhao.feature.overview;

import duizhao.feature.overview.ListLine.Entry;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.hint.HoverText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/// What stands out of the matrix, as lists. Choosing an entry selects its cell.
final class ListPane extends BorderPane {

    static final double WIDTH = 336;
    private static final double LINE = 46;

    private final OverviewModel model;
    private final Messages messages;
    private final ListView<ListLine> list = new ListView<>();
    private final Label hint = new Label();
    private final FlowPane chooser = new FlowPane();
    private boolean filling;

    /// @param choose selects the cell of an entry
    /// @param open   does what a double click on an entry is for
    /// @param enter  enters what is missing at the selected cell
    ListPane(OverviewModel model, Messages messages, Consumer<Entry> choose, Consumer<Entry> open, Action enter) {
        this.model = model;
        this.messages = messages;
        setId("overview-lists");
        getStyleClass().add("list-pane");
        chooser.getStyleClass().add("list-chooser");
        var group = new ToggleGroup();
        for (ListKind kind : ListKind.values()) {
            var button = new ToggleButton();
            button.setId("overview-list-" + kind.key());
            button.getStyleClass().addAll("small", "chip");
            button.setToggleGroup(group);
            button.setUserData(kind);
            HoverText.tell(button, messages.text("overview.list." + kind.key() + ".hint"));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.listProperty().set(kind);
            });
            chooser.getChildren().add(button);
        }
        list.setId("overview-list");
        list.setFixedCellSize(LINE);
        var texts = new EntryTexts(messages);
        list.setCellFactory(view -> new EntryView(texts));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!filling && now instanceof Entry entry) {
                choose.accept(entry);
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                open(open);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(open);
                event.consume();
            }
        });
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        Button button = new ActionNodes(messages).button(enter);
        button.setMaxWidth(Double.MAX_VALUE);
        var foot = new StackPane(button);
        foot.getStyleClass().add("list-foot");
        foot.managedProperty().bind(foot.visibleProperty());
        foot.visibleProperty().bind(model.listProperty().isEqualTo(ListKind.MISSING));
        setTop(chooser);
        setCenter(new StackPane(list, hint));
        setBottom(foot);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        model.listsProperty().addListener((o, was, now) -> fill());
        model.listProperty().addListener((o, was, now) -> fill());
        fill();
    }

    private void open(Consumer<Entry> open) {
        if (list.getSelectionModel().getSelectedItem() instanceof Entry entry) {
            open.accept(entry);
        }
    }

    private void fill() {
        ListLine selected = list.getSelectionModel().getSelectedItem();
        List<ListLine> lines = lines(model.listProperty().get());
        filling = true;
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(lines);
        if (selected instanceof Entry before) {
            lines.stream().filter(line -> line instanceof Entry now && now.isLike(before)).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        filling = false;
        boolean told = lines.isEmpty() && model.answerProperty().get() != null; // none of what is known, not of nothing
        hint.setText(told ? messages.text("overview.list." + model.listProperty().get().key() + ".none") : "");
        chooser.getChildren().stream().map(ToggleButton.class::cast).forEach(button -> {
            var kind = (ListKind) button.getUserData();
            button.setSelected(kind == model.listProperty().get());
            button.setText(messages.text("overview.list." + kind.key(),
                    lines(kind).stream().filter(Entry.class::isInstance).count()));
        });
    }

    private List<ListLine> lines(ListKind kind) {
        return model.listsProperty().get().getOrDefault(kind, List.of());
    }
}
