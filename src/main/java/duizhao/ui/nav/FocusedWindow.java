package duizhao.ui.nav;

import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window a person is in, which a dialog or another window is to lie over.
public final class FocusedWindow {

    private FocusedWindow() {
    }

    /// Null where none of the program's windows has the focus.
    public static @Nullable Window get() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
