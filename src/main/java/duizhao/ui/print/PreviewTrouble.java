package duizhao.ui.print;

import duizhao.platform.Messages;
import duizhao.platform.UserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person is told of what went wrong in the preview.
final class PreviewTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewTrouble.class);

    private PreviewTrouble() {
    }

    /// Logs what nobody expected.
    static String words(Throwable error, Messages messages) {
        if (error instanceof UserException known) {
            return known.text(messages);
        }
        LOG.error("print preview", error);
        return messages.text("print.failed", error);
    }
}
