package duizhao.ui.nav;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// What a person changes in the data, and how it is taken back. One after the other, in the background; trouble is told
/// in the window, and then nothing is changed.
///
/// For the screen's thread only.
public interface Edits {

    /// Makes the changes of `act`.
    ///
    /// @param done runs when they are on disk, after [#savedProperty] told of it
    void apply(Act act, Consumer<Saved> done);

    /// The same for who keeps what was typed until it is saved.
    ///
    /// @param failed runs when the act could not be made, after a person was told why
    default void apply(Act act, Consumer<Saved> done, Runnable failed) {
        apply(act, done);
    }

    /// Takes the last act back; nothing where there is none.
    void undo();

    /// Does again what was taken back last; nothing where there is none.
    void redo();

    /// The act that [#undo] would take back; null where there is none.
    ReadOnlyObjectProperty<@Nullable ChangeSet> undoableProperty();

    /// The act that [#redo] would do again; null where there is none.
    ReadOnlyObjectProperty<@Nullable ChangeSet> redoableProperty();

    /// What was saved last, another object each time: every place that shows data follows it. Null before the first.
    ReadOnlyObjectProperty<@Nullable Saved> savedProperty();
}
