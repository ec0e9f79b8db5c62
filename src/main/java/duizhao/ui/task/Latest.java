package duizhao.ui.task;

import org.jspecify.annotations.Nullable;

/// Work that follows what a person chooses: starting the next piece drops the one before, so that an old answer
/// never overwrites a newer one. For the screen's thread only.
public final class Latest {

    private @Nullable Job current;

    /// Starts `next` and drops what was started here before.
    public void start(TaskBuilder<?> next) {
        drop();
        current = next.start();
    }

    /// Drops what was started here.
    public void drop() {
        if (current != null) {
            current.drop();
        }
    }
}
