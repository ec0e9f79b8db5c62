package duizhao.app.shell;

import duizhao.app.StoreEdits;
import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.nav.Edits;
import duizhao.ui.task.Tasks;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/// A window while somebody else works at the same file.
abstract class SharedStoreTest extends StoreWindowTest {

    Store others;
    StoreEdits edits;

    @Override
    void before(Store held) throws Exception {
        others = Store.open(held.file(), () -> {
            throw new AssertionError();
        }, Progress.SILENT);
    }

    @Override
    ShellParts parts() {
        return shared(super.parts());
    }

    /// The same window, whose edits this test holds.
    final ShellParts shared(ShellParts parts) {
        return new ShellParts(parts.memory(), parts.background(), parts.screen(), parts.family(), parts.districts(),
                parts.periods(), parts.first(), parts.store(), parts.figures(), this::edits, parts.menu(), parts.places());
    }

    private Edits edits(Tasks tasks) {
        edits = new StoreEdits(store, "甲", tasks);
        return edits;
    }

    @AfterEach
    void closeOthers() {
        others.close();
    }

    /// Somebody makes these changes at the other window, which this one does not know of yet.
    ChangeSet apply(String who, Change... changes) {
        return others.acts().apply(new Act("edit-figure", "某", "", List.of(changes)), who);
    }

    /// 李 makes these changes at the other window, and this one is told.
    void elsewhere(Change... changes) {
        apply("李", changes);
        robot.interact(() -> edits.arrived(store.history().news()));
    }
}
