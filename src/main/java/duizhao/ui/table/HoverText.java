package duizhao.ui.table;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The tooltip of a cell, made when the mouse first comes by: a tooltip is a window of its own with a scene, and a
/// table that made one for each of its cells would open noticeably later.
public final class HoverText {

    private static final double WIDTH = 420;
    private static final Duration DELAY = Duration.millis(400);

    private final Control owner;
    private String text = "";
    private @Nullable Tooltip tooltip;

    public HoverText(Control owner) {
        this.owner = owner;
        owner.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> show());
    }

    /// What hovering tells from now on; blank for nothing.
    public void set(@Nullable String words) {
        text = words == null ? "" : words;
        if (tooltip != null) {
            show();
        }
    }

    /// What hovering tells; blank for nothing.
    public String get() {
        return text;
    }

    private void show() {
        if (text.isEmpty()) {
            owner.setTooltip(null);
            return;
        }
        if (tooltip == null) {
            tooltip = new Tooltip();
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDTH);
            tooltip.setShowDelay(DELAY);
        }
        tooltip.setText(text);
        owner.setTooltip(tooltip);
    }
}
