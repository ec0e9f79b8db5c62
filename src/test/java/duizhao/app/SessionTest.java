package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.shell.RememberedHere;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.hands.Hands;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// One store as the window shows it, and its end.
class SessionTest {

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void afterItsEndNobodyIsToldAnythingAndNothingIsDone(@TempDir Path folder) {
        var store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT);
        var session = new Session(Opened.of(store, Clock.systemUTC(), new RememberedHere()), Thread::new);
        session.screen().execute(() -> told.add("while it lasts"));
        Hands.settle();

        session.end();
        session.screen().execute(() -> told.add("after it"));
        session.background().execute(() -> told.add("done after it"));
        Hands.settle();

        assertThat(told).containsExactly("while it lasts");
    }
}
