package duizhao.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a folder so that whoever reads it finds the old one or the new one, never a half.
public final class AtomicFolder {

    /// What is written.
    @FunctionalInterface
    public interface Content {
        /// @param folder exists and is empty
        void writeTo(Path folder) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(AtomicFolder.class);

    private AtomicFolder() {
    }

    /// Removes a folder with all that is in it.
    @FunctionalInterface
    interface Removal {
        void remove(Path folder) throws IOException;
    }

    /// Writes `content` beside `folder` and puts it in its place; what lay there is removed. Where it cannot be, as where
    /// another program has a file of it open, it stays beside the new one with the ending `.old`: the new one is there.
    ///
    /// @throws IOException where that fails; `folder` is then as it was
    public static void write(Path folder, Content content) throws IOException {
        write(folder, content, AtomicFolder::delete);
    }

    static void write(Path folder, Content content, Removal removal) throws IOException {
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
                removeQuietly(old, removal);
            } else {
                Files.move(beside, target);
            }
        } finally {
            removeQuietly(beside, removal); // where all went well there is nothing of it
        }
    }

    /// What cannot be removed lies about, which is not for whoever asked for the new folder to mend.
    private static void removeQuietly(Path folder, Removal removal) {
        try {
            removal.remove(folder);
        } catch (IOException e) {
            LOG.warn("{} cannot be removed and stays", folder, e);
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
