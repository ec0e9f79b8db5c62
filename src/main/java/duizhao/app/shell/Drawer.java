package duizhao.app.shell;

import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The drawer at the right, for whatever is selected.
final class Drawer extends BorderPane {

    static final double WIDTH = 312;

    private final HBox head;
    private @Nullable Node details;
    private boolean complete;

    /// @param close shuts it
    Drawer(Messages messages, Action close) {
        setId("drawer");
        getStyleClass().add("drawer");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        var title = new Label(messages.text("shell.drawer"));
        title.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(title, gap, new ActionNodes(messages).iconButton(close));
        head.getStyleClass().add("drawer-head");
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener((o, was, now) -> attach());
    }

    void show(Node details) {
        this.details = details;
        attach();
    }

    /// Takes in what it shows also while it is shut: the start is over. Before, what nobody sees is not in the window, since
    /// styling and measuring it would cost as much as if it were seen.
    void complete() {
        complete = true;
        attach();
    }

    private void attach() {
        boolean wanted = complete || isVisible();
        setTop(wanted ? head : null);
        setCenter(wanted ? details : null);
    }
}
