package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens around a store while it is open: one line says it, and nothing that was recorded is lost.
class StoreTroubleTest {

    @TempDir
    private Path folder;
    private Path file;
    private Store store;

    @BeforeEach
    void make() {
        file = folder.resolve("a.duizhao");
        store = open();
        file(0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFullDiskRefusesTheActAndKeepsAllBefore() {
        store.change(connection -> Statements.list(connection, "PRAGMA max_page_count = 1", row -> row.getLong(1)));
        int filed = 1;
        UserException refusal = null;
        while (refusal == null && filed < 5000) {
            int next = filed;
            refusal = catchThrowableOfType(UserException.class, () -> file(next));
            filed += refusal == null ? 1 : 0;
        }

        assertLine(refusal, "error.store-disk");
        assertThat(store.history().last(9999)).hasSize(filed);
        assertThat(store.figures().count()).isEqualTo(4 + filed);
        assertThat(store.faults()).isEmpty();
        assertLine(catchThrowableOfType(UserException.class, () -> much()), "error.store-disk");
        assertThat(store.history().last(9999)).hasSize(filed);

        store.close();
        store = open();
        file(filed);
        assertThat(store.history().last(9999)).as("with room again").hasSize(filed + 1);
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void aRemovedFileIsToldAndAllOfItCanBeSavedElsewhere() throws IOException {
        Files.delete(file);

        assertLine(catchThrowableOfType(UserException.class, () -> file(1)), "error.store-gone");

        var copy = folder.resolve("copy.duizhao");
        store.copyTo(copy);
        try (var saved = Store.open(copy, Records::full, Progress.SILENT)) {
            assertThat(saved.history().last(9)).isEqualTo(store.history().last(9)).isNotEmpty();
            assertThat(saved.faults()).isEmpty();
        }
    }

    @Test
    void aReplacedFileIsNotWrittenTo() throws IOException {
        var other = folder.resolve("b.duizhao");
        Store.open(other, Records::full, Progress.SILENT).close();
        byte[] bytes = Files.readAllBytes(other);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertLine(catchThrowableOfType(UserException.class, () -> file(1)), "error.store-gone");

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aFilePutBackGoesOn() throws IOException {
        var away = folder.resolve("away.duizhao");
        Files.move(file, away);
        assertLine(catchThrowableOfType(UserException.class, () -> file(1)), "error.store-gone");
        Files.move(away, file);

        file(1);

        store.close();
        store = open();
        assertThat(store.history().last(9)).hasSize(2);
    }

    @Test
    void aFileMadeReadOnlyMidwayKeepsWhatReturned() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        var refusal = catchThrowableOfType(UserException.class, () -> file(1));
        int recorded = refusal == null ? 2 : 1;
        assertThat(store.history().last(9)).hasSize(recorded);
        store.close();

        store = open();
        assertThat(store.history().last(9)).hasSize(recorded);
        assertThat(store.faults()).isEmpty();
        if (!store.location().isWritable()) {
            assertLine(catchThrowableOfType(UserException.class, () -> file(2)), "error.store-read-only");
        }
    }

    @Test
    void aClockThatGoesBackChangesNeitherOrderNorUndo() {
        store.change(connection -> Statements.update(connection, "UPDATE change_set SET at = '2999-01-01T00:00:00.500Z'"));
        file(1);

        assertThat(store.history().last(9)).extracting(ChangeSet::id).containsExactly(2L, 1L);
        assertThat(store.acts().undo("甲").undoes()).isEqualTo(2);
        assertThat(store.acts().undo("甲").undoes()).isEqualTo(1);
        assertThat(store.figures().count()).isEqualTo(4);
        assertThat(store.history().lastChange()).isPresent();
    }

    @Test
    void aNewerProgramThatChangesTheLayoutMeanwhileIsNotWrittenOver() {
        store.change(connection -> {
            Statements.execute(connection, "PRAGMA user_version = 99");
            return null;
        });

        assertLine(catchThrowableOfType(UserException.class, () -> file(1)), "error.store-newer");
        assertThat(store.history().last(9)).hasSize(1);
    }

    private void much() {
        var changes = new ArrayList<Change>();
        for (int i = 10_000; i < 12_000; i++) {
            changes.add(new FigureChange(null, figure(i)));
        }
        store.acts().apply(new Act("file-figure", "许多", "", changes), "甲");
    }

    private void file(int number) {
        store.acts().apply(new Act("file-figure", "某", "", List.of(new FigureChange(null, figure(number)))), "甲");
    }

    private static Figure figure(int number) {
        return Records.figure("t-" + number, "990102", Period.year(2024), Role.OUTCOME, number + ".5");
    }

    private static void assertLine(UserException refusal, String key) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        for (Locale language : Messages.LANGUAGES) {
            assertThat(refusal.text(new Messages(language))).hasLineCount(1).contains("a.duizhao");
        }
    }

    private Store open() {
        return Store.open(file, Records::full, Progress.SILENT);
    }
}
