package duizhao.ui.form;

import java.util.Objects;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for words about something. What a person types is a draft until it is kept: it stays while the same thing is shown
/// anew, as happens whenever anything is saved, here or by others.
public final class DraftField extends TextField {

    private @Nullable Object of;
    private String kept = "";

    /// Shows what is kept of `thing`, unless a person has typed something else about it.
    ///
    /// @param thing what the words are about; null for nothing, which leaves no draft
    /// @param words that are kept; blank for none
    public void show(@Nullable Object thing, String words) {
        boolean draft = thing != null && Objects.equals(of, thing) && !getText().equals(kept);
        of = thing;
        kept = words;
        if (!draft) {
            setText(words);
        }
    }

    /// Puts the cursor back where it was after `anew`, which takes the field out of the window and puts it in again.
    public void keepCursor(Runnable anew) {
        boolean focused = isFocused();
        int caret = getCaretPosition();
        anew.run();
        if (focused && getScene() != null) {
            requestFocus();
            positionCaret(Math.min(caret, getLength()));
        }
    }
}
