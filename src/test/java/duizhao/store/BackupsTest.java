package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.backup.Backup;
import duizhao.store.backup.BackupState;
import duizhao.store.backup.Backups;
import duizhao.store.backup.StoreCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of a store that is open, and the way back to them.
class BackupsTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-25T08:15:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Path file;
    private Store store;
    private Backups backups;

    @BeforeEach
    void open() {
        file = folder.resolve("对照.duizhao");
        store = Store.open(file, Records::full, Progress.SILENT);
        backups = new Backups(file, MORNING);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ChangeSet enter(String key) {
        return store.acts().apply(new Act("enter-figure", key, "", List.of(new FigureChange(null,
                Records.figure(key, Period.year(2023), Role.OUTCOME)))), "甲");
    }

    @Test
    void aBackupHoldsWhatIsOnlyInTheLogYet() {
        enter("typed");

        Backup backup = backups.make(Progress.SILENT);

        assertThat(backup.file()).isEqualTo(folder.resolve("对照.backups/对照.2026-11-25T08-15-30.duizhao"));
        assertThat(backup.made()).isEqualTo(LocalDateTime.of(2026, 11, 25, 8, 15, 30));
        assertThat(BackupState.of(backup.file())).isEqualTo(store.state());
        assertThat(Records.query(backup.file(), "SELECT count(*) FROM figure WHERE key = 'typed'")).containsExactly("1");
        assertThat(backups.make(Progress.SILENT).file()).as("another one in the same second")
                .hasFileName("对照.2026-11-25T08-15-30-2.duizhao");
        assertThat(backups.list()).as("newest first").hasSize(2).last().isEqualTo(backup);
    }

    @Test
    void aBackupIsMadeOnlyWhereSomethingChanged() {
        assertThat(backups.makeWhereChanged(store.state().state(), Progress.SILENT)).isPresent();
        assertThat(backups.makeWhereChanged(store.state().state(), Progress.SILENT)).isEmpty();
        enter("typed");
        assertThat(backups.makeWhereChanged(store.state().state(), Progress.SILENT)).isPresent();
    }

    @Test
    void aBackupMadeAfterTheClockWasPutBackStays() throws IOException {
        Path made = backups.make(Progress.SILENT).file();
        for (int minute = 10; minute < 30; minute++) {
            Files.copy(made, made.resolveSibling("对照.2026-11-25T10-" + minute + "-00.duizhao"));
        }
        enter("typed");

        Backup now = backups.make(Progress.SILENT);

        assertThat(now.file()).exists();
        assertThat(BackupState.of(now.file())).isEqualTo(store.state());
        assertThat(backups.list()).contains(now);
    }

    @Test
    void aCopyThatIsGivenUpLeavesNothing() {
        Path target = folder.resolve("copy.duizhao");
        assertThatThrownBy(() -> StoreCopy.write(file, target, false, (done, total, key) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(folder).isDirectoryNotContaining(path -> !path.getFileName().toString().startsWith("对照.duizhao"));
    }

    @Test
    void aCopyGivenUpInTheMiddleLeavesNothing() throws IOException {
        Path large = folder.resolve("large.duizhao");
        Store.open(large, () -> StoreFillTest.many(60_000), Progress.SILENT).close();
        var reports = new int[1];
        assertThatThrownBy(() -> StoreCopy.write(large, folder.resolve("copy.duizhao"), false, (done, total, key) -> {
            if (++reports[0] == 2) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("copy"));
        }
    }

    @Test
    void aCopyDoesNotReplaceWithoutBeingTold() throws IOException {
        Path target = folder.resolve("copy.duizhao");
        Files.writeString(target, "mine");
        assertThat(refusal(target, false)).isEqualTo("error.copy-exists");
        assertThat(target).hasContent("mine");

        StoreCopy.write(file, target, true, Progress.SILENT);

        try (var copy = Store.open(target, Records::full, Progress.SILENT)) {
            assertThat(copy.stateHash()).isEqualTo(store.stateHash());
            assertThat(copy.faults()).isEmpty();
            assertThat(refusal(target, true)).as("while it is open").isEqualTo("error.copy-in-use");
        }
    }

    @Test
    void aStoreIsNotCopiedOntoItself() {
        assertThat(refusal(file, true)).isEqualTo("error.copy-onto-itself");
        assertThat(refusal(folder.resolve("none").resolve("a.duizhao"), false)).isEqualTo("error.store-folder-missing");
    }

    private String refusal(Path target, boolean replace) {
        return catchThrowableOfType(UserException.class,
                () -> StoreCopy.write(file, target, replace, Progress.SILENT)).key();
    }

    @Test
    void goingBackIsAnActAndCanBeTakenBack() {
        enter("before");
        BackupState copy = BackupState.of(backups.make(Progress.SILENT).file());
        long figures = store.figures().count();
        enter("after-1");
        enter("after-2");
        store.acts().undo("甲");
        assertThat(store.history().since(copy).orElseThrow()).extracting(ChangeSet::kind)
                .containsExactly("undo", "enter-figure", "enter-figure");

        ChangeSet made = store.acts().apply(store.acts().goingBack(copy, "2026-11-25 08:15"), "乙");

        assertThat(made.kind()).isEqualTo("restore-backup");
        assertThat(store.figures().count()).isEqualTo(figures);
        assertThat(store.acts().undo("乙").undoes()).isEqualTo(made.id());
        assertThat(store.figures().count()).isEqualTo(figures + 1);
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void goingBackWhereNothingWasDoneIsRefused() {
        BackupState copy = BackupState.of(backups.make(Progress.SILENT).file());
        assertThat(store.history().since(copy)).hasValue(List.of());
        assertThat(catchThrowableOfType(UserException.class, () -> store.acts().goingBack(copy, "t")).key())
                .isEqualTo("error.backup-is-the-same");
        assertThat(store.history().last(9)).isEmpty();
    }

    @Test
    void toACopyOfAnotherStoreThereIsNoWay() {
        Path other = folder.resolve("other.duizhao");
        Store.open(other, Records::full, Progress.SILENT).close();
        assertThat(store.history().since(BackupState.of(other))).isEmpty();
        assertThat(catchThrowableOfType(UserException.class,
                () -> store.acts().goingBack(BackupState.of(other), "t")).key()).isEqualTo("error.backup-of-another");
    }

    @Test
    void toACopyThatWentItsOwnWayThereIsNone() {
        Path copied = folder.resolve("copied.duizhao");
        StoreCopy.write(file, copied, false, Progress.SILENT);
        try (var copy = Store.open(copied, Records::full, Progress.SILENT)) {
            copy.acts().apply(new Act("enter-figure", "theirs", "", List.of(new FigureChange(null,
                    Records.figure("theirs", Period.year(2023), Role.OUTCOME)))), "乙");
        }
        enter("mine");
        assertThat(store.history().since(BackupState.of(copied))).isEmpty();
    }
}
