package duizhao.ui.form;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/// Keeps a person where they are while what is around is made anew.
public final class KeptFocus {

    private KeptFocus() {
    }

    /// Puts the focus, the cursor and the scrolled place back where they were in `root` after `anew`, which may take what has
    /// the focus out of the window and put it in again.
    public static void during(ScrollPane root, Runnable anew) {
        Scene scene = root.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        if (focused == null || !isIn(focused, root)) {
            anew.run();
            return;
        }
        int anchor = focused instanceof TextInputControl words ? words.getAnchor() : 0;
        int caret = focused instanceof TextInputControl words ? words.getCaretPosition() : 0;
        double scrolled = root.getVvalue();
        anew.run();
        if (!isIn(focused, root)) {
            return;
        }
        root.setVvalue(scrolled);
        if (!focused.isFocused()) {
            focused.requestFocus();
            if (focused instanceof TextInputControl words) {
                words.selectRange(Math.min(anchor, words.getLength()), Math.min(caret, words.getLength()));
            }
        }
    }

    private static boolean isIn(Node node, Node root) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }
}
