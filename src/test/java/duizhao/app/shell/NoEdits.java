package duizhao.app.shell;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.ui.nav.Collision;
import duizhao.ui.nav.Edits;
import duizhao.ui.nav.Saved;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Edits of a window that has no store: nothing can be changed.
final class NoEdits implements Edits {

    @Override
    public void apply(Act act, Consumer<Saved> done) {
        throw new AssertionError(act);
    }

    @Override
    public void undo() {
        throw new AssertionError();
    }

    @Override
    public void redo() {
        throw new AssertionError();
    }

    @Override
    public void turn(long id) {
        throw new AssertionError();
    }

    @Override
    public ReadOnlyObjectProperty<Collision> collisionProperty() {
        return new ReadOnlyObjectWrapper<>();
    }

    @Override
    public void settle(Collision collision, boolean mine) {
        throw new AssertionError();
    }

    @Override
    public ReadOnlyObjectProperty<List<ChangeSet>> elsewhereProperty() {
        return new ReadOnlyObjectWrapper<>(List.of());
    }

    @Override
    public ReadOnlyObjectProperty<ChangeSet> undoableProperty() {
        return new ReadOnlyObjectWrapper<>();
    }

    @Override
    public ReadOnlyObjectProperty<ChangeSet> redoableProperty() {
        return new ReadOnlyObjectWrapper<>();
    }

    @Override
    public ReadOnlyObjectProperty<Saved> savedProperty() {
        return new ReadOnlyObjectWrapper<>();
    }
}
