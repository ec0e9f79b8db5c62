package duizhao.ui.notice;

import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.action.Clip;
import duizhao.ui.theme.Look;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a person of trouble in the size it deserves, and logs it once.
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Messages messages;
    private final NoticeBar bar;
    /// A line of its own: it is not for the next one to say over.
    private final NoticeBar lost;
    private String lostWords = "";
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Supplier<Look> look;
    private final Supplier<@Nullable Window> owner;

    /// @param owner the window a dialog belongs to, asked for when it is needed
    public Notices(Messages messages, Supplier<Look> look, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.look = look;
        this.owner = owner;
        this.bar = new NoticeBar(messages);
        this.lost = new NoticeBar(messages, "lost");
    }

    /// The line to be put into the window.
    public NoticeBar bar() {
        return bar;
    }

    /// The line under it, which stays until a person has done with it.
    public NoticeBar lostBar() {
        return lost;
    }

    /// A line for what a person can mend, a dialog for what nobody expected.
    public void trouble(Throwable error) {
        if (error instanceof UserException known) {
            LOG.info("told: {}", known.getMessage(), known.getCause());
            bar.warn(known.text(messages));
            told.set(""); // the same trouble again is told again
            told.set(known.text(messages));
            return;
        }
        told.set("");
        ErrorReport report = ErrorReport.of(error);
        LOG.error("unexpected, code {}", report.code(), error);
        new ErrorDialog(messages, look.get(), owner.get(), report).show();
    }

    /// What a person can mend and was told last, for a window that lies over the line; blank where the last trouble was none
    /// that a person can mend.
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Tells that what a person typed can be kept no more, and lets it be copied, together with what was lost before.
    ///
    /// @param text  why
    /// @param words that were typed
    public void lost(String text, String words) {
        String all = lost.isVisible() ? lostWords + "\n" + words : words;
        lostWords = all;
        lost.warn(text);
        lost.offer(messages.text("edit.draft.copy"), () -> Clip.put(all));
    }

    /// Tells in the same line that something was done.
    public void say(String text) {
        bar.say(text);
    }
}
