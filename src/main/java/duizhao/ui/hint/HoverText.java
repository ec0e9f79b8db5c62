package duizhao.ui.hint;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The tooltip of a node, made when the mouse first comes by: a tooltip is a window of its own with a scene, and a
/// view that made one for each of its buttons and cells would open noticeably later.
public final class HoverText {

    private static final String KEY = HoverText.class.getName();
    private static final double WIDTH = 420;
    private static final Duration DELAY = Duration.millis(400);

    private final Node owner;
    private String text = "";
    private @Nullable Tooltip tooltip;

    public HoverText(Node owner) {
        this.owner = owner;
        owner.getProperties().put(KEY, this);
        owner.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> show());
    }

    /// Tells `text` over `owner` from now on; blank for nothing.
    public static void tell(Node owner, String text) {
        (owner.getProperties().get(KEY) instanceof HoverText there ? there : new HoverText(owner)).set(text);
    }

    /// What hovering over `node` tells; blank where it tells nothing.
    public static String of(Node node) {
        return node.getProperties().get(KEY) instanceof HoverText there ? there.get() : "";
    }

    /// What hovering tells from now on; blank for nothing.
    public void set(@Nullable String words) {
        text = words == null || words.isBlank() ? "" : words;
        if (tooltip != null) {
            show();
        }
    }

    /// What hovering tells; blank for nothing.
    public String get() {
        return text;
    }

    private void show() {
        if (tooltip == null) {
            if (text.isEmpty()) {
                return;
            }
            tooltip = new Tooltip();
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDTH);
            tooltip.setShowDelay(DELAY);
        }
        tooltip.setText(text);
        give(text.isEmpty() ? null : tooltip);
    }

    private void give(@Nullable Tooltip now) {
        if (owner instanceof Control control) {
            control.setTooltip(now);
        } else if (now == null) {
            Tooltip.uninstall(owner, tooltip);
        } else {
            Tooltip.install(owner, now);
        }
    }
}
