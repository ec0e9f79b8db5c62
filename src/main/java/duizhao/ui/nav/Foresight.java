package duizhao.ui.nav;

import duizhao.domain.change.Change;
import duizhao.platform.Progress;
import java.util.List;

/// Says what the figures would say against each other with changes that were not made yet.
@FunctionalInterface
public interface Foresight {

    /// Foresees nothing: where there is no store to look at.
    Foresight NONE = (changes, progress) -> Foreseen.NOTHING;

    /// Slow: not for the JavaFX thread.
    ///
    /// @param changes of one act, in their order
    /// @throws duizhao.platform.UserException where the store cannot be read
    /// @throws java.util.concurrent.CancellationException where `progress` says so
    Foreseen foresee(List<Change> changes, Progress progress);
}
