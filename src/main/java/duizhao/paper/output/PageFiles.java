package duizhao.paper.output;

import duizhao.platform.AtomicFile;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes one file, or one for each page.
///
/// A file is complete or untouched: all are written beside their targets first, and moved over them when the last one
/// is whole.
public final class PageFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PageFiles.class);

    /// With less than this many bytes free, a failed write is put down to a full disk.
    private static final long NEARLY_NOTHING = 64 * 1024;

    private final Opener opener;

    /// Opens a new file.
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    /// What is written into the file at `index`, from 0.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out, int index) throws IOException;
    }

    public PageFiles() {
        this(file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    }

    /// For tests of disks that fill up.
    PageFiles(Opener opener) {
        this.opener = opener;
    }

    /// The files for `count` pages: `target` itself for one, `X-01.svg`, `X-02.svg` … for more.
    public static List<Path> names(Path target, int count) {
        Path file = target.toAbsolutePath();
        if (count <= 1) {
            return List.of(file);
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        int digits = Math.max(2, String.valueOf(count).length());
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> file.resolveSibling(stem + "-" + String.format(Locale.ROOT, "%0" + digits + "d", i) + ending))
                .toList();
    }

    /// Writes `target` alone.
    ///
    /// @throws UserException where it cannot be written; nothing is changed
    public void write(Path target, Content content) {
        write(target, 1, content, Progress.SILENT, "paper.writing");
    }

    /// Writes the files of [#names].
    ///
    /// @param key message key of what is being done
    /// @return the files written
    /// @throws UserException                                where one cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    public List<Path> write(Path target, int count, Content content, Progress progress, String key) {
        List<Path> files = names(target, count);
        files.forEach(PageFiles::refuseUnlikely);
        var parts = new ArrayList<Path>();
        try {
            for (int i = 0; i < files.size(); i++) {
                progress.report(i, files.size(), key);
                Path file = files.get(i);
                Path part = AtomicFile.beside(file.resolveSibling("." + file.getFileName()), ".part");
                parts.add(part);
                writeOne(part, file, content, i);
            }
            progress.report(files.size(), files.size(), key);
            for (int i = 0; i < files.size(); i++) {
                move(parts.get(i), files.get(i));
            }
            return files;
        } finally {
            parts.forEach(PageFiles::remove);
        }
    }

    private void writeOne(Path part, Path file, Content content, int index) {
        try (OutputStream out = new BufferedOutputStream(opener.open(part), 1 << 16)) {
            content.writeTo(out, index);
        } catch (IOException e) {
            throw trouble(e, file);
        }
    }

    private static void refuseUnlikely(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.target-is-folder", file);
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.target-folder-missing", file);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.target-not-writable", file);
        }
    }

    private static UserException trouble(IOException e, Path file) {
        return new UserException(ErrorCode.UNUSABLE_INPUT, e, isFull(e, file) ? "paper.disk-full"
                : "paper.target-not-writable", file);
    }

    /// Asked while the unfinished files are still there. The system says it in its own language, so its words are only
    /// the second witness.
    private static boolean isFull(IOException e, Path file) {
        String words = String.valueOf(e.getMessage());
        if (words.contains("No space left") || words.contains("not enough space") || words.contains("quota")) {
            return true;
        }
        try {
            return Files.getFileStore(file.getParent()).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void move(Path from, Path to) {
        try {
            AtomicFile.replace(from, to);
        } catch (IOException e) {
            throw trouble(e, to);
        }
    }

    private static void remove(Path unfinished) {
        try {
            if (Files.exists(unfinished)) {
                Files.delete(unfinished);
            }
        } catch (IOException e) {
            // What went wrong before matters; a stray file beside the target does not.
            LOG.warn("could not remove {}", unfinished, e);
        }
    }
}
