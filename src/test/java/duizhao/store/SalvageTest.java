package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.backup.Backup;
import duizhao.store.backup.Backups;
import duizhao.store.backup.DamagedStore;
import duizhao.store.backup.Salvage;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a damaged store: it is never written to, what can be read is saved, a backup takes its place.
class SalvageTest {

    private static final int FIGURES = 20_000;
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;
    private Path file;
    private Path target;
    private byte[] damaged;

    @BeforeEach
    void make() {
        file = folder.resolve("a.duizhao");
        target = folder.resolve("saved.duizhao");
    }

    private void fill(int figures) {
        try (var store = Store.open(file, () -> StoreFillTest.many(figures), Progress.SILENT)) {
            store.acts().apply(new Act("enter-figure", "typed", "", List.of(new FigureChange(null,
                    Records.figure("typed", Period.year(2023), Role.OUTCOME)))), "甲");
        }
    }

    private void overwrite(long from, int length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(from);
            byte[] rubbish = new byte[length];
            Arrays.fill(rubbish, (byte) 0xA5);
            bytes.write(rubbish);
        }
        damaged = Files.readAllBytes(file);
    }

    private List<Salvage.Saved> save() {
        return new Salvage(Schema.bundled()).run(file, target, Progress.SILENT);
    }

    @Test
    void ofAWholeStoreAllIsSaved() throws IOException {
        fill(500);
        damaged = Files.readAllBytes(file);

        assertThat(save()).noneMatch(Salvage.Saved::torn).allMatch(table -> table.orphans() == 0);

        String all = "SELECT key || token || source || first || definition FROM figure ORDER BY key";
        assertThat(Records.query(target, all)).isEqualTo(Records.query(file, all)).hasSize(501);
        try (var saved = Store.open(target, Records::full, Progress.SILENT)) {
            assertThat(saved.faults()).isEmpty();
            assertThat(saved.acts().undo("乙").kind()).isEqualTo("undo");
            assertThat(saved.figures().count()).isEqualTo(500);
        }
    }

    /// One page here and there costs what lies on it, and no more.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void someBrokenPagesCostWhatLiesOnThem(long seed) throws IOException {
        fill(FIGURES);
        long pages = Files.size(file) / PAGE;
        var random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            // Not the first tenth, where the roots of the small tables lie: see the test on those.
            overwrite((pages / 10 + random.nextLong(pages * 9 / 10)) * PAGE, PAGE);
        }

        save();

        assertThat(Files.readAllBytes(file)).as("the damaged file").isEqualTo(damaged);
        try (var saved = Store.open(target, Records::full, Progress.SILENT)) {
            assertThat(saved.faults()).isEmpty();
            // A row takes about 150 bytes, an inner page leads to some hundred others.
            assertThat(saved.figures().count()).isGreaterThan(FIGURES * 8 / 10);
        }
        assertThat(left()).containsExactlyInAnyOrder("a.duizhao", "saved.duizhao");
    }

    @Test
    void ofAFileCutOffTheBeginningIsSaved() throws IOException {
        fill(FIGURES);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 9 / 10 / PAGE * PAGE);
        }
        damaged = Files.readAllBytes(file);

        save();

        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        try (var saved = Store.open(target, Records::full, Progress.SILENT)) {
            assertThat(saved.faults()).isEmpty();
            assertThat(saved.figures().count()).isGreaterThan(FIGURES / 2);
        }
    }

    /// With the layout it had; opening it then brings it up.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void ofAnOlderStoreAllIsSavedInItsOwnLayout(int version) throws IOException {
        try (var packed = SalvageTest.class.getResourceAsStream("version-" + version + ".duizhao.gz");
             var in = new GZIPInputStream(packed)) {
            Files.copy(in, file);
        }
        List<String> figures = Records.query(file, "SELECT key || token FROM figure ORDER BY key");

        assertThat(save()).noneMatch(Salvage.Saved::torn);

        assertThat(Records.query(target, "PRAGMA user_version")).containsExactly(Integer.toString(version));
        assertThat(Records.query(target, "SELECT key || token FROM figure ORDER BY key")).isEqualTo(figures);
        try (var saved = Store.open(target, Records::full, Progress.SILENT)) {
            assertThat(saved.faults()).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeReadThereIsNoNewFile() throws IOException {
        fill(500);
        overwrite(100, 4000);

        assertThat(catchThrowableOfType(UserException.class, this::save).key()).isEqualTo("error.store-beyond-saving");

        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        assertThat(left()).containsExactly("a.duizhao");
    }

    @Test
    void nothingIsReplaced() throws IOException {
        fill(10);
        Files.writeString(target, "mine");
        assertThat(catchThrowableOfType(UserException.class, this::save).key()).isEqualTo("error.copy-exists");
        assertThat(target).hasContent("mine");
    }

    @Test
    void aBackupTakesThePlaceAndTheDamagedFileIsKept() throws IOException {
        fill(500);
        Backup backup = new Backups(file, Clock.systemDefaultZone()).make(Progress.SILENT);
        overwrite(100, 4000);
        Files.writeString(folder.resolve("a.duizhao-wal"), "a log");

        Path kept = DamagedStore.replace(file, backup, LocalDateTime.of(2026, 11, 25, 9, 0));

        assertThat(kept).hasFileName("a.damaged.2026-11-25T09-00-00.duizhao");
        assertThat(Files.readAllBytes(kept)).isEqualTo(damaged);
        assertThat(folder.resolve("a.damaged.2026-11-25T09-00-00.duizhao-wal")).hasContent("a log");
        try (var store = Store.open(file, Records::full, Progress.SILENT)) {
            assertThat(store.figures().count()).isEqualTo(501);
            assertThat(store.faults()).isEmpty();
        }
        assertThat(backup.file()).exists();
    }

    @Test
    void aBackupThatIsDamagedItselfIsPassedOver() throws IOException {
        fill(500);
        var backups = new Backups(file, Clock.systemDefaultZone());
        Backup good = backups.make(Progress.SILENT);
        Backup bad = backups.make(Progress.SILENT);
        try (var bytes = new RandomAccessFile(bad.file().toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        overwrite(100, 4000);

        assertThat(backups.lastGood()).map(Backup::file).hasValue(good.file());
        assertThat(catchThrowableOfType(UserException.class,
                () -> DamagedStore.replace(file, bad, LocalDateTime.now())).key()).isEqualTo("error.store-damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
