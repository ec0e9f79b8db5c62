package duizhao.ui.nav;

import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.Locked;
import javafx.scene.Node;

/// What would change the store, greyed with the reason where the store can only be read. Every button, field and action
/// that edits passes through here when it is made.
public final class Writing {

    private static final String REASON = "edit.read-only";

    private final boolean writable;
    private final Messages messages;

    Writing(Edits edits, Messages messages) {
        this.writable = edits.writable();
        this.messages = messages;
    }

    /// The action as it is, or one that can never be done and says why.
    public Action only(Action action) {
        return writable ? action : action.locked(REASON);
    }

    /// The node as it is, or disabled with the reason; a form is disabled whole.
    public <N extends Node> N only(N node) {
        if (!writable) {
            Locked.lock(node, messages.text(REASON));
        }
        return node;
    }

    public boolean isWritable() {
        return writable;
    }

    /// Why nothing can be changed, in words for a person.
    public String reason() {
        return messages.text(REASON);
    }
}
