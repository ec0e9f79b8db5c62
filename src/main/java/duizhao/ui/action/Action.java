package duizhao.ui.action;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something a person can do.
///
/// @param id       stable name, also the id of its button
/// @param textKey  message key of its name
/// @param icon     null where it has none
/// @param shortcut null where it has none
/// @param enabled  whether it can be done now
/// @param run      does it
/// @param lockedKey message key of why it can never be done; null where it can
public record Action(String id, String textKey, @Nullable Ikon icon, @Nullable KeyCombination shortcut,
                     ObservableBooleanValue enabled, Runnable run, @Nullable String lockedKey) {

    /// An action that can be done at any time.
    public static Action always(String id, String textKey, @Nullable Ikon icon, @Nullable String shortcut,
                                Runnable run) {
        return when(id, textKey, icon, shortcut, new ReadOnlyBooleanWrapper(true), run);
    }

    /// An action that can be done while `enabled` holds.
    ///
    /// @param shortcut as [KeyCombination#valueOf] reads it, null where there is none
    public static Action when(String id, String textKey, @Nullable Ikon icon, @Nullable String shortcut,
                              ObservableBooleanValue enabled, Runnable run) {
        return new Action(id, textKey, icon, shortcut == null ? null : KeyCombination.valueOf(shortcut), enabled, run,
                null);
    }

    /// The same, but it can never be done, and says why.
    ///
    /// @param why message key of the reason
    public Action locked(String why) {
        return new Action(id, textKey, icon, shortcut, new ReadOnlyBooleanWrapper(false), run, why);
    }

    /// Does it where it can be done now.
    public void perform() {
        if (enabled.get()) {
            run.run();
        }
    }

    BooleanExpression disabled() {
        return BooleanExpression.booleanExpression(enabled).not();
    }
}
