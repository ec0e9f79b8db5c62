package duizhao.ui.nav;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import java.util.List;
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

    /// Says that an act is being worked out, which will be asked for when it is ready: whoever leaves waits for it.
    ///
    /// @return to be run once it was asked for, or will not be
    default Runnable preparing() {
        return () -> { };
    }

    /// Whether anything can be changed at all; where not, whatever is asked for is refused with the reason, and what would
    /// ask for it is best disabled.
    default boolean writable() {
        return true;
    }

    /// What a person should know of the store before they begin, what matters most first.
    default List<Warning> warnings() {
        return List.of();
    }

    /// Takes the last act back; nothing where there is none.
    void undo();

    /// Does again what was taken back last; nothing where there is none.
    void redo();

    /// Takes one act back without those after it, or does it again where it is taken back; where later acts touch the same,
    /// nothing is done and the last of them is named.
    ///
    /// @param id of the act
    void turn(long id);

    /// The act that waits for a person's decision because others changed the same; null while none does.
    ReadOnlyObjectProperty<@Nullable Collision> collisionProperty();

    /// Does what a person decided about an act that collided. Nothing is lost either way: see the history.
    ///
    /// @param mine whether what the person wrote comes in the place of what others wrote
    void settle(Collision collision, boolean mine);

    /// What other windows and programs changed last, oldest first; empty before the first. [#savedProperty] tells of it,
    /// too.
    ReadOnlyObjectProperty<List<ChangeSet>> elsewhereProperty();

    /// The act that [#undo] would take back; null where there is none.
    ReadOnlyObjectProperty<@Nullable ChangeSet> undoableProperty();

    /// The act that [#redo] would do again; null where there is none.
    ReadOnlyObjectProperty<@Nullable ChangeSet> redoableProperty();

    /// What was saved last, another object each time: every place that shows data follows it. Null before the first.
    ReadOnlyObjectProperty<@Nullable Saved> savedProperty();
}
