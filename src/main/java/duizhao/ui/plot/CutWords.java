package duizhao.ui.plot;

import duizhao.ui.hint.HoverText;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// On screen, words that were cut are told by a tooltip.
public final class CutWords {

    private CutWords() {
    }

    /// Gives every text of [Lettering#cutAt] below `node` its tooltip.
    public static void tell(Node node) {
        if (node instanceof Text text && text.getAccessibleText() != null) {
            HoverText.tell(text, text.getAccessibleText());
            text.setPickOnBounds(true);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(CutWords::tell);
        }
    }
}
