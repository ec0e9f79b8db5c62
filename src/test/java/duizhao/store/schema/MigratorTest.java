package duizhao.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Records;
import duizhao.store.Store;
import duizhao.store.db.Connections;
import duizhao.store.db.Journal;
import duizhao.store.db.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps from one layout to the next.
class MigratorTest {

    private static final Migration FIRST = Schema.bundled().after(0).getFirst();
    private static final Migration SECOND = new Migration(2, "ALTER TABLE figure ADD COLUMN checked INTEGER;");
    private static final Migration THIRD = new Migration(3, "CREATE TABLE act (id INTEGER PRIMARY KEY) STRICT;");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("a.duizhao");
        Records.store(file, new Schema(List.of(FIRST)));
    }

    @Test
    void everyStepIsTakenWithACopyKeptBeforeIt() throws IOException {
        var seen = new ArrayList<String>();

        migrate(1, (done, total, key) -> seen.add(done + "/" + total + " " + key), FIRST, SECOND, THIRD);

        assertThat(version(file)).isEqualTo(3);
        assertThat(Records.query(file, "SELECT count(*) FROM figure WHERE checked IS NULL")).containsExactly("4");
        assertThat(Records.query(file, "SELECT count(*) FROM act")).containsExactly("0");
        assertThat(seen).containsExactly("0/2 store.migrating", "1/2 store.migrating");
        assertThat(names()).containsExactly("a.duizhao", "a.v1.duizhao", "a.v2.duizhao");
        assertThat(version(folder.resolve("a.v1.duizhao"))).isEqualTo(1);
        assertThat(version(folder.resolve("a.v2.duizhao"))).isEqualTo(2);
    }

    @Test
    void theCopyIsAStoreThatOpens() {
        migrate(1, Progress.SILENT, FIRST, SECOND);

        try (var copy = Store.open(folder.resolve("a.v1.duizhao"), Records::of, Progress.SILENT)) {
            assertThat(copy.figures().count()).isEqualTo(4);
            assertThat(copy.faults()).isEmpty();
        }
    }

    @Test
    void anEarlierCopyIsNeverWrittenOver() throws IOException {
        Files.writeString(folder.resolve("a.v1.duizhao"), "earlier");

        migrate(1, Progress.SILENT, FIRST, SECOND);

        assertThat(folder.resolve("a.v1.duizhao")).hasContent("earlier");
        assertThat(version(folder.resolve("a.v1-2.duizhao"))).isEqualTo(1);
    }

    @Test
    void aStepThatFailsLeavesTheStoreAndItsCopy() {
        var broken = new Migration(2, "ALTER TABLE figure ADD COLUMN checked INTEGER; DROP TABLE nowhere;");

        assertRefused(broken);
    }

    @Test
    void aStepThatBreaksReferencesLeavesTheStoreAndItsCopy() {
        assertRefused(new Migration(2, "DELETE FROM source;"));
    }

    @Test
    void aStepThatAnotherProgramTookIsNotTakenTwice() {
        migrate(1, Progress.SILENT, FIRST, SECOND);

        migrate(1, Progress.SILENT, FIRST, SECOND);

        assertThat(version(file)).isEqualTo(2);
    }

    @Test
    void aTableThatOthersReferToCanBeRebuilt() {
        migrate(1, Progress.SILENT, FIRST, new Migration(2, """
                CREATE TABLE slice_new (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT) STRICT;
                INSERT INTO slice_new (id, key) SELECT id, key FROM slice;
                DROP TABLE slice;
                ALTER TABLE slice_new RENAME TO slice;
                """));

        assertThat(Records.query(file, "SELECT count(*) FROM slice WHERE name IS NULL")).containsExactly("2");
    }

    @Test
    void aNewStoreIsOfTheNewestLayoutAtOnce() throws SQLException {
        var schema = new Schema(List.of(FIRST, SECOND, THIRD));
        var fresh = folder.resolve("fresh.duizhao");
        try (var connection = Connections.bulk(fresh)) {
            var indexes = schema.layOut(connection);
            for (String index : indexes) {
                Statements.execute(connection, index);
            }
            schema.stamp(connection);

            assertThat(indexes).anyMatch(sql -> sql.contains("figure_ranking"));
        }

        assertThat(new Inspection(fresh, 3).version()).isEqualTo(3);
    }

    @Test
    void stepsWithoutAGapOnly() {
        assertThatThrownBy(() -> new Schema(List.of(FIRST, THIRD))).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(Migration step) {
        var before = Records.query(file, "SELECT key || note FROM figure ORDER BY key");

        var refusal = catchThrowableOfType(UserException.class, () -> migrate(1, Progress.SILENT, FIRST, step));

        assertThat(refusal.key()).isEqualTo("error.store-migration");
        assertThat(refusal.text(new Messages(Messages.ENGLISH))).hasLineCount(1).contains("a.duizhao", "a.v1.duizhao");
        assertThat(version(file)).isEqualTo(1);
        assertThat(Records.query(file, "SELECT key || note FROM figure ORDER BY key")).isEqualTo(before);
        assertThat(Records.query(file, "SELECT count(*) FROM source")).containsExactly("2");
        assertThat(version(folder.resolve("a.v1.duizhao"))).isEqualTo(1);
    }

    private void migrate(int from, Progress progress, Migration... steps) {
        new Migrator(file, new Schema(List.of(steps)), Journal.LOG).run(from, progress);
    }

    private static int version(Path store) {
        return Integer.parseInt(Records.query(store, "PRAGMA user_version").getFirst());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
