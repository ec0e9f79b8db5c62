package duizhao.ui.nav;

import duizhao.platform.Messages;
import duizhao.ui.notice.Notices;
import duizhao.ui.task.Tasks;
import duizhao.ui.theme.Look;

/// What every place of a window is built with; made anew when language or theme change.
public record Surroundings(Messages messages, Look look, Tasks tasks, Notices notices, Choice choice, Memory memory,
                           Edits edits, Guide guide) {

    /// Greys what would change a store that can only be read.
    public Writing writing() {
        return new Writing(edits, messages);
    }
}
