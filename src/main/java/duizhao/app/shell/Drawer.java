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

/// The drawer at the right, for whatever is selected.
final class Drawer extends BorderPane {

    static final double WIDTH = 312;

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
        var head = new HBox(title, gap, new ActionNodes(messages).iconButton(close));
        head.getStyleClass().add("drawer-head");
        setTop(head);
        managedProperty().bind(visibleProperty());
    }

    void show(Node details) {
        setCenter(details);
    }
}
