package duizhao.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file so that whoever reads it finds the old one or the new one, never a half.
public final class AtomicFile {

    /// What is written.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {
    }

    /// Writes `content` beside `file`, brings it to disk, and puts it in the place of `file`.
    ///
    /// @throws IOException where that fails; `file` is then as it was
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var beside = beside(target, ".new");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                 var out = Channels.newOutputStream(channel)) {
                content.writeTo(out);
                channel.force(true);
            }
            replace(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// A name that nobody uses, beside `file`. Not that of a temporary file of the system's making: those are for their
    /// owner's eyes only.
    ///
    /// @param ending says what it is for, `.copying`
    public static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ending);
    }

    /// Gives the file `from` the name `to`, in one step where the file system can; what was at `to` is replaced.
    public static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
