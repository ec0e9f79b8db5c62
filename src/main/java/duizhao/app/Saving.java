package duizhao.app;

import duizhao.domain.change.Act;
import java.util.List;

/// What is on its way to the disk. For the screen's thread only.
interface Saving {

    /// Whether something is being saved or worked out, or waits for it.
    boolean isSaving();

    /// Waits until all that was asked for is on disk.
    ///
    /// @param then runs when nothing waits any more, at once where nothing does
    /// @param stay runs instead where something could not be saved, or a person has to decide first
    void whenSaved(Runnable then, Runnable stay);

    /// What was asked for and is not on disk yet, in its order.
    List<Act> unsaved();

    /// Goes without that; whoever keeps what was typed is told.
    void abandon();
}
