package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Location.Access;
import duizhao.store.db.Connections;
import duizhao.store.schema.Migration;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Stores that may only be read, and stores on a network share.
class StoreReadOnlyTest {

    private static final Figure FIGURE = Records.figure("t-1", Period.year(2024), Role.OUTCOME);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("a.duizhao");
        Store.open(file, Records::full, Progress.SILENT).close();
    }

    @ParameterizedTest
    @EnumSource(value = Access.class, names = {"FILE_READ_ONLY", "FOLDER_READ_ONLY"})
    void itIsReadAndNothingIsWrittenToItOrBesideIt(Access access) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (var store = open(new Location(access, ""))) {
            assertThat(store.location().isWritable()).isFalse();
            assertThat(store.figures().count()).isEqualTo(4);
            assertThat(store.faults()).isEmpty();
            assertThat(refused(() -> apply(store, "甲", null, FIGURE))).isEqualTo("error.store-read-only");
            assertThat(refused(() -> store.acts().undo("甲"))).isEqualTo("error.store-read-only");
            assertThat(files()).containsExactly("a.duizhao");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(files()).containsExactly("a.duizhao");
    }

    @Test
    void whatThoseWriteWhoMayIsSeen() {
        try (var store = open(new Location(Access.FILE_READ_ONLY, ""))) {
            assertThat(store.history().news()).isEmpty();
            try (var other = Store.open(file, Records::full, Progress.SILENT)) {
                var filed = apply(other, "李", null, FIGURE);
                assertThat(store.sources().figures("report")).contains(FIGURE);
                assertThat(store.history().news()).containsExactly(filed);
                other.acts().undo("李");
                assertThat(store.sources().figures("report")).doesNotContain(FIGURE);
            }
            assertThat(store.figures().count()).as("after the other left").isEqualTo(4);
            assertThat(store.history().news()).extracting(ChangeSet::kind).containsExactly("undo");
        }
    }

    @Test
    void aCopyOfItCanBeChanged() {
        var copy = folder.resolve("copy.duizhao");
        try (var store = open(new Location(Access.FOLDER_READ_ONLY, ""))) {
            store.copyTo(copy);
        }
        try (var store = Store.open(copy, Records::full, Progress.SILENT)) {
            apply(store, "甲", null, FIGURE);
            assertThat(store.figures().count()).isEqualTo(5);
        }
    }

    @Test
    void anOlderOneCannotBeBroughtUpAndIsRefused() throws IOException {
        byte[] before = Files.readAllBytes(file);
        var steps = Stream.concat(Schema.bundled().after(0).stream(), Stream.of(new Migration(
                Schema.bundled().newest() + 1, "CREATE TABLE later (id INTEGER)"))).toList();

        assertThat(refused(() -> new Opening(new Schema(steps), Connections.PATIENCE,
                path -> new Location(Access.FILE_READ_ONLY, "")).open(file, Records::full, Progress.SILENT).close()))
                .isEqualTo("error.store-read-only-older");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theSystemsPermissionsAreLookedAt() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        assertThat(Location.of(file)).isEqualTo(new Location(Access.WRITABLE, ""));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "whoever may do everything may write");

        assertThat(Location.of(file).access()).isEqualTo(Access.FILE_READ_ONLY);
        try (var store = Store.open(file, Records::full, Progress.SILENT)) {
            assertThat(store.figures().count()).isEqualTo(4);
            assertThat(refused(() -> apply(store, "甲", null, FIGURE))).isEqualTo("error.store-read-only");
        }
    }

    @Test
    void networkSharesAreKnownByTheirType() {
        assertThat(Stream.of("cifs", "smb3", "SMBFS", "nfs4", "fuse.sshfs").map(Location::isShared)).containsOnly(true);
        assertThat(Stream.of("ext4", "tmpfs", "NTFS", "apfs", "overlay").map(Location::isShared)).containsOnly(false);
    }

    @Test
    void onAShareNoMemoryIsSharedAndTwoProgramsStillSeeEachOther() throws IOException {
        var share = new Location(Access.WRITABLE, "nfs4");
        try (var mine = open(share); var theirs = open(share)) {
            assertThat(Records.journalMode(file)).isEqualTo("delete");
            var filed = apply(mine, "甲", null, FIGURE);
            assertThat(theirs.sources().figures("report")).contains(FIGURE);
            theirs.acts().turn(filed.id(), "李");
            assertThat(mine.history().news()).extracting(ChangeSet::kind).containsExactly("take-back");
            assertThat(files()).containsExactly("a.duizhao");
        }
        try (var store = Store.open(file, Records::full, Progress.SILENT)) {
            assertThat(store.history().last(9)).hasSize(2);
            assertThat(Records.journalMode(file)).as("back on the machine").isEqualTo("wal");
        }
    }

    @Test
    void onAShareItIsRefusedWhileSomebodyHasItOpenTheOtherWay() {
        try (var local = Store.open(file, Records::full, Progress.SILENT)) {
            apply(local, "甲", null, FIGURE);
            assertThat(refused(() -> new Opening(Schema.bundled(), java.time.Duration.ofMillis(50),
                    path -> new Location(Access.WRITABLE, "cifs")).open(file, Records::full, Progress.SILENT).close()))
                    .isEqualTo("error.store-busy");
            assertThat(local.sources().figures("report")).contains(FIGURE);
        }
    }

    private Store open(Location location) {
        return new Opening(Schema.bundled(), Connections.PATIENCE, path -> location).open(file, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT);
    }

    private static ChangeSet apply(Store store, String who, Figure before, Figure after) {
        return store.acts().apply(new Act("edit", "某", "", List.of(new FigureChange(before, after))), who);
    }

    private static String refused(Runnable act) {
        var refusal = catchThrowableOfType(UserException.class, act::run);
        assertThat(refusal.text(new Messages(Messages.CHINESE))).hasLineCount(1).contains("a.duizhao");
        return refusal.key();
    }

    private List<String> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
