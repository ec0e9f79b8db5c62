package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.feature.sources.Held;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window that looks what others record.
class StoreWatchTest {

    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    private Path folder;
    private final BlockingQueue<List<ChangeSet>> news = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> trouble = new LinkedBlockingQueue<>();

    @Test
    void othersChangesAreToldWithoutBeingAskedAndOnesOwnNot() throws Exception {
        var file = folder.resolve("a.duizhao");
        Figure figure = Held.figures().getFirst();
        try (var mine = Store.open(file, Held::data, Progress.SILENT);
             var theirs = Store.open(file, Held::data, Progress.SILENT);
             var timer = Executors.newSingleThreadScheduledExecutor()) {
            var watch = new StoreWatch(mine, timer, Runnable::run, news::add, trouble::add);
            watch.start();
            var removed = theirs.acts().apply(act(figure, null), "李");
            assertThat(news.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).containsExactly(removed);
            mine.acts().apply(act(null, figure), "甲");
            watch.now();
            var again = theirs.acts().apply(act(figure, null), "李");
            assertThat(news.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).containsExactly(again);
            watch.stop();
            theirs.acts().undo("李");
            watch.now();
            timer.submit(() -> { }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(news).isEmpty();
            assertThat(trouble).isEmpty();
        }
    }

    private static Act act(Figure before, Figure after) {
        return new Act("edit-figure", "某", "", List.of(new FigureChange(before, after)));
    }
}
