package duizhao.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.platform.Progress;
import duizhao.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed at random moments while it works on a store. After each kill the store opens, is whole, holds
/// every piece of work whose call had returned, and none by half.
///
/// A few kills of each work, or as many as `-Dduizhao.kills` says: `mvn -Pkill-test test` takes several hundred.
class KillTest {

    private static final int KILLS = Integer.getInteger("duizhao.kills", 8);
    /// Kills that one file lives through before a new one is taken: its log grows, and is checked as a whole.
    private static final int PER_FILE = 8;

    @TempDir
    private Path folder;

    @Test
    void editing() throws Exception {
        nothingThatReturnedIsLostAndNothingIsHalf(EditsWork.class);
    }

    @Test
    void importing() throws Exception {
        nothingThatReturnedIsLostAndNothingIsHalf(ImportWork.class);
    }

    @Test
    void bringingAnOlderStoreToTheNewestLayout() throws Exception {
        nothingThatReturnedIsLostAndNothingIsHalf(MigrationWork.class);
    }

    @Test
    void backingUpAndGoingBack() throws Exception {
        nothingThatReturnedIsLostAndNothingIsHalf(BackupWork.class);
    }

    private void nothingThatReturnedIsLostAndNothingIsHalf(Class<? extends KillWork> type) throws Exception {
        long seed = Long.getLong("duizhao.seed", System.nanoTime());
        var random = new Random(seed);
        var killer = new Killer(folder, type, random);
        int early = 0;
        int within = 0;
        long returned = 0;
        long begin = System.nanoTime();
        for (int file = 0, kills = 0; kills < KILLS; file++) {
            var store = Files.createDirectory(folder.resolve("" + file)).resolve("a.duizhao");
            var work = type.getDeclaredConstructor().newInstance();
            work.prepare(store);
            List<String> all = new ArrayList<>();
            for (int i = 0; i < PER_FILE && kills < KILLS; i++, kills++) {
                var killed = killer.kill(store);
                all.addAll(killed.returned());
                early += killed.returned().isEmpty() ? 1 : 0;
                within += killed.within() ? 1 : 0;
                returned += killed.returned().size();
                verify(work, store, all, "kill " + kills + ", seed " + seed);
            }
        }
        System.out.printf("%s: %d kills (%d before the first call returned, %d within a call), %d calls had returned,"
                + " 0 lost, 0 half; %.0f s%n", type.getSimpleName(), KILLS, early, within, returned,
                (System.nanoTime() - begin) / 1e9);
        assertThat(returned).as("calls that returned before a kill").isGreaterThan(KILLS / 2);
    }

    private static void verify(KillWork work, Path file, List<String> returned, String where) {
        try (var store = Store.open(file, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT)) {
            StoreTruth.check(store);
            work.check(store, returned);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(where + ": " + e.getMessage(), e);
        }
    }
}
