package duizhao.ui.nav;

import duizhao.domain.change.ChangeSet;
import duizhao.platform.Messages;

/// What acts are called: 收录 11.44亿元.
public final class ActNames {

    private static final int LONGEST = 24;

    private final Messages messages;

    public ActNames(Messages messages) {
        this.messages = messages;
    }

    /// The act's kind and subject; of an act of an unknown kind the subject.
    public String name(ChangeSet act) {
        String key = "edit.act." + act.kind();
        return messages.text(messages.bundle("edit").containsKey(key) ? key : "edit.act.other", shortened(act.subject()));
    }

    /// What the status line says of it.
    public String saved(Saved saved) {
        String name = name(saved.act());
        return switch (saved.how()) {
            case DONE -> messages.text("edit.saved", name, saved.figures());
            case UNDONE -> messages.text("edit.undone", name, saved.figures());
            case REDONE -> messages.text("edit.redone", name, saved.figures());
        };
    }

    private static String shortened(String subject) {
        String line = subject.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
