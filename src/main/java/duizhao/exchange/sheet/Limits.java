package duizhao.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;

/// How much of a file is read. Far above what a person keeps in one table, far below what a machine chokes on.
public final class Limits {

    /// What a worksheet of Excel holds at most, less the header.
    static final long ROWS = 1_048_575;
    /// No column further to the right is looked at: there is none in any table of figures.
    static final int COLUMNS = 1_000;
    /// What a cell of Excel holds at most.
    static final int CHARACTERS = 32_767;
    /// Bytes of everything in a zip, unpacked: some forty kilobytes of a few hundred unpack to gigabytes where somebody
    /// means harm.
    static final long UNPACKED = 1L << 29;
    /// Bytes of the part that has to be held in memory as a whole, the texts of a workbook.
    private static final long HELD = 1L << 27;
    private static final String TEXTS = "sharedStrings.xml";
    private static final int ENTRIES = 10_000;
    private static final int BUFFER = 1 << 16;

    private Limits() {
    }

    /// Unpacks a zip into nothing, to see how large it is and whether it is whole: what it says of itself may be a lie.
    ///
    /// @throws duizhao.platform.UserException where it holds more than is read, or is damaged
    public static void check(Path zip) {
        if (!damaged(zip, UNPACKED).isEmpty()) {
            throw Trouble.of("damaged", zip.getFileName());
        }
    }

    /// The parts of a zip that are not what was packed. Others may be read all the same.
    ///
    /// @return their names, which are the same with capitals or without
    /// @throws duizhao.platform.UserException where it holds more than is read, or its list of parts is damaged
    static Set<String> damaged(Path zip) {
        return damaged(zip, UNPACKED);
    }

    /// The same for a folder of files that are read as a whole.
    ///
    /// @throws duizhao.platform.UserException where they are larger than what is read, which says what to do instead
    public static void checkFolder(Path folder) {
        try (var files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            if (bytes > UNPACKED) {
                throw Trouble.of("package-too-large", folder.getFileName());
            }
        } catch (IOException e) {
            throw Trouble.of(e, "damaged", folder.getFileName());
        }
    }

    static Set<String> damaged(Path zip, long most) {
        var damaged = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        long left = most;
        try (var parts = new ZipParts(zip)) {
            if (parts.count() > ENTRIES) {
                throw Trouble.of("too-large", zip.getFileName());
            }
            for (var entries = parts.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                var size = new Size(entry.getName().endsWith(TEXTS) ? Math.min(left, HELD) : left);
                if (!size.isWhole(parts, entry)) {
                    damaged.add(entry.getName());
                }
                if (size.read > size.most) {
                    throw Trouble.of("too-large", zip.getFileName());
                }
                left -= size.read;
            }
        } catch (IOException e) {
            throw Trouble.of(e, "damaged", zip.getFileName());
        }
        return damaged;
    }

    /// How much a part unpacks to, read no further than what it may have.
    private static final class Size {

        private final long most;
        private long read;

        Size(long most) {
            this.most = most;
        }

        boolean isWhole(ZipParts parts, ZipEntry entry) {
            byte[] buffer = new byte[BUFFER];
            try (var in = parts.open(entry)) {
                for (int got = in.read(buffer); got >= 0 && read <= most; got = in.read(buffer)) {
                    read += got;
                }
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
