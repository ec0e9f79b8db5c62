package duizhao.feature.exchange;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;

/// Keys that mean something else while a list is open.
final class StepKeys {

    private StepKeys() {
    }

    /// Whether the key belongs to an open list of choices, which Esc closes first.
    static boolean isPopupOpen(KeyEvent event) {
        return event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
    }
}
