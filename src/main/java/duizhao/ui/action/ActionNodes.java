package duizhao.ui.action;

import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.Collection;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes buttons, links, menu items and shortcuts of actions.
public final class ActionNodes {

    private final Messages messages;

    public ActionNodes(Messages messages) {
        this.messages = messages;
    }

    /// A button with icon and name.
    public Button button(Action action) {
        return fill(new Button(messages.text(action.textKey())), action);
    }

    /// A flat button that shows its icon; its name and shortcut are in the tooltip and told to screen readers.
    public Button iconButton(Action action) {
        var button = fill(new Button(), action);
        button.getStyleClass().addAll("icon-button", "flat");
        return button;
    }

    public Hyperlink link(Action action) {
        return fill(new Hyperlink(messages.text(action.textKey())), action);
    }

    public MenuItem menuItem(Action action) {
        var item = new MenuItem(messages.text(action.textKey()));
        item.setId(action.id());
        item.setOnAction(event -> action.perform());
        item.disableProperty().bind(action.disabled());
        if (action.icon() != null) {
            item.setGraphic(new FontIcon(action.icon()));
        }
        if (action.shortcut() != null) {
            item.setAccelerator(action.shortcut());
        }
        return item;
    }

    /// Name and shortcut, as a tooltip says them.
    public String hint(Action action) {
        String name = messages.text(action.textKey());
        return action.shortcut() == null ? name : name + " (" + action.shortcut().getDisplayText() + ")";
    }

    /// Lets the shortcuts work wherever the focus is in `scene`. Where several actions have one key, it does the first of
    /// them that can be done now: two places may both print.
    public static void install(Scene scene, Collection<Action> actions) {
        var keys = actions.stream().filter(action -> action.shortcut() != null)
                .collect(Collectors.groupingBy(Action::shortcut));
        keys.forEach((key, several) -> scene.getAccelerators().put(key, () -> several.stream()
                .filter(action -> action.enabled().get()).findFirst().ifPresent(Action::perform)));
    }

    /// Lets the shortcuts work while the focus is in `node`: for keys that mean something else elsewhere.
    public static void install(Node node, Collection<Action> actions) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            for (Action action : actions) {
                if (action.shortcut() != null && action.shortcut().match(event)) {
                    action.perform();
                    event.consume();
                    return;
                }
            }
        });
    }

    private <B extends ButtonBase> B fill(B button, Action action) {
        button.setId(action.id());
        button.setOnAction(event -> action.perform());
        button.disableProperty().bind(action.disabled());
        button.setAccessibleText(messages.text(action.textKey()));
        HoverText.tell(button, hint(action));
        if (action.lockedKey() != null) {
            Locked.tell(button, messages.text(action.lockedKey()));
        }
        if (action.icon() != null) {
            button.setGraphic(new FontIcon(action.icon()));
        }
        return button;
    }
}
