package duizhao.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Writes a folder so that whoever reads it finds the old one or the new one, never a half.
public final class AtomicFolder {

    /// What is written.
    @FunctionalInterface
    public interface Content {
        /// @param folder exists and is empty
        void writeTo(Path folder) throws IOException;
    }

    private AtomicFolder() {
    }

    /// Writes `content` beside `folder` and puts it in its place; what lay there is removed.
    ///
    /// @throws IOException where that fails; `folder` is then as it was
    public static void write(Path folder, Content content) throws IOException {
        var target = folder.toAbsolutePath();
        var beside = Files.createDirectory(AtomicFile.beside(target, ".new"));
        try {
            content.writeTo(beside);
            if (Files.exists(target)) {
                var old = target.resolveSibling(beside.getFileName() + ".old");
                Files.move(target, old);
                try {
                    Files.move(beside, target);
                } catch (IOException e) {
                    Files.move(old, target);
                    throw e;
                }
                delete(old);
            } else {
                Files.move(beside, target);
            }
        } finally {
            delete(beside);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
