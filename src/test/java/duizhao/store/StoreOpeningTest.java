package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.Journal;
import duizhao.store.db.Statements;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/// Whatever cannot be opened gets one plain line, and nothing on the disk changes.
class StoreOpeningTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final int NEWER = Schema.bundled().newest() + 1;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("对照.duizhao");
    }

    /// On a network share, and while an old file is first opened, SQLite keeps the pages as they were beside the file. What
    /// a program left half done there is taken back by the next one.
    @Test
    void whatWasInterruptedWhileOldPagesLayBesideTheFileIsTakenBack() throws IOException, SQLException {
        make();
        String state = Records.query(file, "SELECT value FROM meta WHERE key = 'state'").getFirst();
        var left = folder.resolve("left.duizhao");
        try (var connection = Connections.writer(file, Connections.PATIENCE, Journal.OLD_PAGES)) {
            // So little memory that changed pages are written into the file before the end.
            Statements.execute(connection, """
                    PRAGMA cache_size=1;
                    BEGIN IMMEDIATE;
                    UPDATE meta SET value = 'half';
                    DROP TABLE claim;
                    """);
            for (int i = 0; i < 2_000; i++) {
                Statements.update(connection, "INSERT INTO meta (key, value) VALUES (?, hex(randomblob(100)))", "k" + i);
            }
            Files.copy(file, left);
            Files.copy(folder.resolve("对照.duizhao-journal"), folder.resolve("left.duizhao-journal"));
            Statements.execute(connection, "ROLLBACK");
        }
        assertThat(Files.size(left)).as("half of it is in the file").isGreaterThan(Files.size(file));

        try (var store = Store.open(left, Records::of, Progress.SILENT)) {
            assertThat(store.state().state()).isEqualTo(state);
            assertThat(store.faults()).isEmpty();
        }
        assertThat(Records.query(left, "SELECT count(*) FROM meta WHERE value = 'half'")).containsExactly("0");
    }

    @Test
    void aTextIsNoStore() throws IOException {
        Files.writeString(file, "figure,district\n");

        assertRefused("error.store-not-a-database");
    }

    @Test
    void theDatabaseOfAnotherProgramIsNoStore() throws IOException, SQLException {
        sqlite("CREATE TABLE figure (x); PRAGMA user_version = 1");

        assertRefused("error.store-foreign");
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws IOException, SQLException {
        make();
        sqlite("PRAGMA user_version = " + NEWER);

        String line = assertRefused("error.store-newer");

        assertThat(line).contains(String.valueOf(NEWER)).contains(String.valueOf(NEWER - 1));
    }

    @Test
    void aNewerVersionThatOnlyTheLogTellsIsLeftAloneToo() throws IOException, SQLException {
        make();
        var whole = folder.resolve("whole.duizhao");
        Files.copy(file, whole);
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + whole, new Properties());
             var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = " + NEWER);
            // As a program leaves it that ends without closing: the newer version is in the log only.
            Files.copy(whole.resolveSibling("whole.duizhao-wal"), file.resolveSibling(file.getFileName() + "-wal"));
        }
        byte[] before = Files.readAllBytes(file);
        byte[] log = Files.readAllBytes(file.resolveSibling(file.getFileName() + "-wal"));

        assertThat(refusal().key()).isEqualTo("error.store-newer");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.readAllBytes(file.resolveSibling(file.getFileName() + "-wal"))).isEqualTo(log);
    }

    @Test
    void aLogLeftByAKilledProgramIsTakenIn() throws IOException {
        var killed = folder.resolve("killed.duizhao");
        try (var store = Store.open(killed, Records::full, Progress.SILENT)) {
            store.change(connection -> Statements.update(connection, "UPDATE figure SET note = 'typed'"));
            Files.copy(killed, file);
            Files.copy(killed.resolveSibling("killed.duizhao-wal"), file.resolveSibling(file.getFileName() + "-wal"));
        }

        Store.open(file, Records::full, Progress.SILENT).close();

        assertThat(Records.query(file, "SELECT count(*) FROM figure WHERE note = 'typed'")).containsExactly("4");
    }

    @Test
    void aStoreWithoutAVersionIsDamaged() throws IOException, SQLException {
        make();
        sqlite("PRAGMA user_version = 0");

        assertRefused("error.store-damaged");
    }

    @Test
    void aStoreThatLacksATableIsDamaged() throws IOException, SQLException {
        make();
        sqlite("DROP TABLE claim");

        assertRefused("error.store-damaged");
    }

    @Test
    void aStoreWithABrokenSchemaIsDamaged() throws IOException {
        make();
        overwrite(100, 4000);

        assertRefused("error.store-damaged");
    }

    @Test
    void aStoreCutOffIsDamaged() throws IOException {
        make();
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }

        assertRefused("error.store-damaged");
    }

    @Test
    void damageInsideIsFoundByTheFullCheck() throws IOException {
        Store.open(file, () -> StoreFillTest.many(5000), Progress.SILENT).close();
        // A quarter of the way in lie figures; what refers to them is before, the indexes are after.
        overwrite(Files.size(file) / 4 / 4096 * 4096, 4096);

        List<String> faults;
        try (var store = Store.open(file, Records::full, Progress.SILENT)) {
            faults = store.faults();
        }

        assertThat(faults).isNotEmpty();
    }

    @Test
    void aFolderIsNoStore() throws IOException {
        Files.createDirectory(file);

        assertRefused("error.store-is-folder");
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        file = folder.resolve("无此文件夹").resolve("a.duizhao");

        String line = assertRefused("error.store-folder-missing");

        assertThat(line).contains("无此文件夹");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() {
        var kernel = Path.of("/proc");
        assumeTrue(Files.isDirectory(kernel), "Linux");
        file = kernel.resolve("a.duizhao");

        assertThat(refusal().key()).isEqualTo("error.store-cannot-create");
    }

    private void make() {
        Store.open(file, Records::full, Progress.SILENT).close();
    }

    private void sqlite(String script) throws SQLException {
        try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
             var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private void overwrite(long from, int length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(from);
            byte[] rubbish = new byte[length];
            Arrays.fill(rubbish, (byte) 0xA5);
            bytes.write(rubbish);
        }
    }

    /// Refused with `key`, in one line of either language that names the file, and the folder is as it was.
    ///
    /// @return the Chinese line
    private String assertRefused(String key) throws IOException {
        if (Files.exists(file)) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        var before = snapshot();

        var refusal = refusal();

        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNUSABLE_INPUT);
        for (Locale language : Messages.LANGUAGES) {
            assertThat(refusal.text(new Messages(language))).hasLineCount(1).contains(file.getFileName().toString());
        }
        assertThat(snapshot()).isEqualTo(before);
        return refusal.text(new Messages(Messages.CHINESE));
    }

    private UserException refusal() {
        return catchThrowableOfType(UserException.class, () -> Store.open(file, Records::full, Progress.SILENT).close());
    }

    /// Every file with its time, size and bytes.
    private List<String> snapshot() throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var path : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.add(path + " " + Files.getLastModifiedTime(path) + " "
                        + Arrays.hashCode(Files.readAllBytes(path)));
            }
        }
        return lines;
    }
}
