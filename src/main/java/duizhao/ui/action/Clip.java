package duizhao.ui.action;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The system's clipboard.
public final class Clip {

    private Clip() {
    }

    /// Puts text there and the same as HTML, for programs that take a table from it; nothing where the text is empty.
    public static void put(String text, String html) {
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text);
            content.putHtml(html);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Puts text there; nothing where it is empty, so that a vain copy does not lose what was there.
    public static void put(String text) {
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
