package duizhao.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Progress;
import duizhao.store.Records;
import duizhao.store.Store;
import duizhao.store.backup.Backup;
import duizhao.store.backup.BackupState;
import duizhao.store.backup.Backups;
import duizhao.store.backup.DamagedStore;
import duizhao.store.backup.StoreCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A person who makes backups, saves copies over older ones, goes back to a backup, and puts one in the place of a store
/// that is damaged; some figures are entered in between.
public final class BackupWork implements KillWork {

    private static final int DAMAGED_BYTES = 300_000;
    private static final String BACKUP = "backup ";
    private static final String COPY = "copy ";
    private static final String REPLACED = "replaced";

    @Override
    public void prepare(Path file) {
        open(file).close();
        new Backups(file, Clock.systemDefaultZone()).make(Progress.SILENT);
    }

    @Override
    public void run(Path file, Random random, Told told) {
        var store = open(file);
        var backups = new Backups(file, Clock.systemDefaultZone());
        while (true) {
            switch (random.nextInt(6)) {
                case 0, 1 -> ActsReturned.tell(told, () -> store.acts().apply(enter(random), "甲"));
                case 2 -> {
                    told.calling();
                    told.returned(BACKUP + backups.make(Progress.SILENT).file().getFileName());
                }
                case 3 -> {
                    String state = store.state().state();
                    told.calling();
                    StoreCopy.write(file, saved(file), true, Progress.SILENT);
                    told.returned(COPY + state);
                }
                case 4 -> {
                    var all = backups.list();
                    var backup = all.get(random.nextInt(all.size()));
                    ActsReturned.tell(told, () -> store.acts().apply(
                            store.acts().goingBack(BackupState.of(backup.file()), "备份"), "甲"));
                }
                default -> {
                    damage(file);
                    told.calling();
                    DamagedStore.replace(damaged(file), backups.list().getFirst(), LocalDateTime.now());
                    told.returned(REPLACED);
                }
            }
        }
    }

    @Override
    public void check(Store store, List<String> returned) {
        ActsReturned.check(store, returned);
        checkBackups(store, returned);
        checkCopy(store, returned);
        try {
            checkReplaced(store.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that are listed are whole and of an earlier state of the store, and the last one made is among them.
    private static void checkBackups(Store store, List<String> returned) {
        var backups = new Backups(store.file(), Clock.systemDefaultZone());
        for (Backup backup : backups.list()) {
            checkWhole(store, backup.file());
        }
        assertThat(backups.lastGood()).isEqualTo(backups.list().stream().findFirst());
        returned.stream().filter(line -> line.startsWith(BACKUP)).reduce((_, last) -> last).ifPresent(line ->
                assertThat(backups.list()).extracting(backup -> BACKUP + backup.file().getFileName()).contains(line));
    }

    private static void checkCopy(Store store, List<String> returned) {
        var copy = saved(store.file());
        if (Files.exists(copy)) {
            checkWhole(store, copy);
        } else {
            assertThat(returned).noneMatch(line -> line.startsWith(COPY));
        }
    }

    private static void checkWhole(Store store, Path copy) {
        assertThat(store.history().since(BackupState.of(copy))).as("%s is of an earlier state", copy).isPresent();
        try (var other = Store.open(copy, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT)) {
            StoreTruth.check(other);
        }
    }

    /// The damaged store is there as it was, or the backup is, and then the damaged one is kept.
    private static void checkReplaced(Path file) throws IOException {
        var place = damaged(file);
        if (Files.notExists(place)) {
            return;
        }
        byte[] broken = damage();
        if (!Arrays.equals(Files.readAllBytes(place), broken)) {
            Store.open(place, Records::full, Progress.SILENT).close();
            try (var beside = Files.list(place.getParent())) {
                var kept = beside.filter(path -> path.getFileName().toString().startsWith("b.damaged.")).toList();
                assertThat(kept).as("the damaged one is kept").anyMatch(path -> holds(path, broken));
                for (Path seen : kept) {
                    Files.delete(seen); // looked at once: there are hundreds
                }
            }
            Files.delete(place);
        }
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void damage(Path file) {
        try {
            var beside = Files.write(file.resolveSibling("b.broken"), damage());
            Files.move(beside, damaged(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] damage() {
        byte[] bytes = new byte[DAMAGED_BYTES];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static Act enter(Random random) {
        var figure = Records.figure("k-" + random.nextLong(), Period.year(2030 + random.nextInt(1000)), Role.OUTCOME);
        return new Act("enter-figure", figure.key(), "", List.of(new FigureChange(null, figure)));
    }

    private static Path saved(Path file) {
        return file.resolveSibling("copy.duizhao");
    }

    private static Path damaged(Path file) {
        return file.resolveSibling("b.duizhao");
    }

    private static Store open(Path file) {
        return Store.open(file, Records::full, Progress.SILENT);
    }
}
