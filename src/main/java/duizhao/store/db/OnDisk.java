package duizhao.store.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What it takes that a file of a given name is whole or not there at all, whatever ends the program: it is written under
/// another name beside, brought to disk, and only then gets its own; see [duizhao.platform.AtomicFile].
public final class OnDisk {

    private static final Logger LOG = LoggerFactory.getLogger(OnDisk.class);
    /// How long what a program left that was ended in the middle may lie there: another one may still be at it.
    private static final int LEFT_BEHIND_SECONDS = 3600;

    private OnDisk() {
    }

    /// Waits until the bytes of `file` are on disk.
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// So that a name is on disk as well as the bytes; Windows, which does so by itself, cannot open a folder.
    public static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("The folder {} cannot be brought to disk: {}", folder, e.toString());
        }
    }

    /// Removes a database that was not finished, with what SQLite lays beside it. Not being able to is no error.
    public static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + "-journal"));
        } catch (IOException e) {
            LOG.warn("{} could not be removed: {}", unfinished, e.toString());
        }
    }

    /// Removes what programs that were ended in the middle have left in `folder` more than an hour before `now`.
    ///
    /// @param isLeft by the file's name
    public static void sweep(Path folder, Predicate<String> isLeft, Instant now) throws IOException {
        var old = now.minusSeconds(LEFT_BEHIND_SECONDS);
        try (var left = Files.newDirectoryStream(folder, file -> isLeft.test(file.getFileName().toString())
                && Files.getLastModifiedTime(file).toInstant().isBefore(old))) {
            left.forEach(OnDisk::delete);
        }
    }
}
