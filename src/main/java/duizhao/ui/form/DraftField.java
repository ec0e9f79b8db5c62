package duizhao.ui.form;

import java.util.Objects;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for words about something. What a person types is a draft until it is kept: it stays while the same thing is shown
/// anew, as happens whenever anything is saved, here or by others.
public final class DraftField extends TextField {

    private @Nullable Object of;
    private String kept = "";
    private boolean overtaken;

    /// Shows what is kept of `thing`, unless a person has typed something else about it.
    ///
    /// @param thing what the words are about; null for nothing, which leaves no draft
    /// @param words that are kept; blank for none
    /// @return whether others than those that a person has typed over are kept now; as long as the draft stays
    public boolean show(@Nullable Object thing, String words) {
        boolean draft = thing != null && Objects.equals(of, thing) && !getText().equals(kept) && !getText().equals(words);
        overtaken = draft && (overtaken || !words.equals(kept));
        of = thing;
        kept = words;
        if (!draft) {
            setText(words);
        }
        return overtaken;
    }

    /// What a person has typed and is not kept; blank where nothing is.
    public String typed() {
        return of == null || getText().equals(kept) ? "" : getText();
    }
}
