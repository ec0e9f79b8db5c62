package duizhao.ui.action;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What cannot be used at all, and why: greyed, with the reason as its tooltip.
///
/// A disabled node gets no mouse events, and so shows no tooltip of its own. The reason is kept with the node, and shown
/// by whoever [watches][#watch] the window around it.
public final class Locked {

    private static final String REASON = Locked.class.getName();
    private static final Duration SOON = Duration.millis(300);
    private static final double BELOW = 18;

    private Locked() {
    }

    /// Keeps why `node` cannot be used; whether it is disabled is the caller's business.
    public static void tell(Node node, String reason) {
        node.getProperties().put(REASON, reason);
        node.setAccessibleHelp(reason);
    }

    /// Disables `node` and keeps why.
    public static void lock(Node node, String reason) {
        tell(node, reason);
        if (node.disableProperty().isBound()) {
            node.disableProperty().unbind();
        }
        node.setDisable(true);
    }

    /// Why `node` cannot be used; null where that was not told.
    public static @Nullable String reason(Node node) {
        return node.getProperties().get(REASON) instanceof String reason ? reason : null;
    }

    /// Shows the reason of the locked node that the mouse is over, anywhere in `root`.
    public static void watch(Parent root) {
        var told = new Object() {
            @Nullable Tooltip tooltip; // made when there is something to tell: it is a window of its own
        };
        root.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            String reason = under(root, event.getSceneX(), event.getSceneY());
            if (reason == null) {
                hide(told.tooltip);
                return;
            }
            if (told.tooltip == null) {
                told.tooltip = new Tooltip();
                told.tooltip.setId("locked-reason");
                told.tooltip.setShowDelay(SOON);
            }
            if (!told.tooltip.isShowing() || !reason.equals(told.tooltip.getText())) {
                told.tooltip.setText(reason);
                told.tooltip.show(root.getScene().getWindow(), event.getScreenX(), event.getScreenY() + BELOW);
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (event.getTarget() == root) {
                hide(told.tooltip);
            }
        });
    }

    private static void hide(@Nullable Tooltip tooltip) {
        if (tooltip != null) {
            tooltip.hide();
        }
    }

    /// The reason of the innermost locked node at a point of the scene; null where there is none.
    private static @Nullable String under(Parent parent, double x, double y) {
        for (Node child : parent.getChildrenUnmodifiable().reversed()) {
            Point2D at = child.sceneToLocal(x, y);
            if (!child.isVisible() || at == null || !child.contains(at) && !child.getLayoutBounds().contains(at)) {
                continue;
            }
            String within = child instanceof Parent box ? under(box, x, y) : null;
            if (within != null) {
                return within;
            }
            if (child.isDisabled() && reason(child) != null) {
                return reason(child);
            }
        }
        return null;
    }
}
