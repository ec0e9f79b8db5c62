package duizhao.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

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

    /// Unpacks a zip into nothing, to see how large it is: what it says of itself may be a lie.
    ///
    /// @throws duizhao.platform.UserException where it holds more than is read, or is damaged
    public static void check(Path zip) {
        check(zip, UNPACKED);
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

    static void check(Path zip, long most) {
        long unpacked = 0;
        byte[] buffer = new byte[BUFFER];
        try (var file = new ZipFile(zip.toFile())) {
            if (file.size() > ENTRIES) {
                throw Trouble.of("too-large", zip.getFileName());
            }
            for (var entries = file.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                long before = unpacked;
                try (var in = file.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > most || entry.getName().endsWith(TEXTS) && unpacked - before > HELD) {
                            throw Trouble.of("too-large", zip.getFileName());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw Trouble.of(e, "damaged", zip.getFileName());
        }
    }
}
