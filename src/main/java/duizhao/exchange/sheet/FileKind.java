package duizhao.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// What a file is by its content, whatever its name says.
public enum FileKind {
    /// Another store.
    STORE,
    /// A data package in a folder.
    PACKAGE,
    /// A data package in a zip.
    PACKED_PACKAGE,
    XLSX,
    /// A table in a text file.
    CSV;

    private static final int HEAD = 128;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    /// What several government systems export under the name `.xls`: a web page, or XML of Excel 2003.
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z!?]|MIME-Version:");
    /// Excel's binary workbook, and a file of OpenDocument.
    private static final Set<String> OTHER_OFFICE = Set.of("xl/workbook.bin", "META-INF/manifest.xml");
    private static final String DESCRIPTOR = "datapackage.json";

    /// @throws duizhao.platform.UserException where it cannot be read, or is of a kind that is not imported
    public static FileKind of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                if (Files.exists(file.resolve(DESCRIPTOR))) {
                    return PACKAGE;
                }
                throw Trouble.of("no-package", file.getFileName());
            }
            byte[] head = head(file);
            if (starts(head, SQLITE)) {
                return STORE;
            }
            if (starts(head, ZIP)) {
                return zip(file);
            }
            if (starts(head, OLD_OFFICE)) {
                throw Trouble.of(ofOldOffice(CompoundFile.names(file)), file.getFileName());
            }
            if (starts(head, PDF)) {
                throw Trouble.of("not-a-table", file.getFileName());
            }
            if (head.length == 0) {
                throw Trouble.of("empty", file.getFileName());
            }
            if (MARKUP.matcher(begin(head)).lookingAt()) {
                throw Trouble.of("web-page", file.getFileName());
            }
            return CSV;
        } catch (NoSuchFileException e) {
            throw Trouble.of(e, "missing", file);
        } catch (IOException e) {
            throw Trouble.of(e, "unreadable", file);
        }
    }

    private static String ofOldOffice(Set<String> names) {
        boolean workbook = names.contains("Workbook") || names.contains("Book");
        boolean other = names.contains("WordDocument") || names.contains("PowerPoint Document");
        return names.contains("EncryptedPackage") ? "password" : other && !workbook ? "not-a-table" : "old-office";
    }

    /// What a text begins with, roughly: without the bytes that UTF-16 has between letters, and marks.
    private static String begin(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "").strip();
    }

    private static FileKind zip(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return XLSX;
            }
            if (zip.stream().anyMatch(e -> e.getName().equals(DESCRIPTOR) || e.getName().endsWith("/" + DESCRIPTOR))) {
                return PACKED_PACKAGE;
            }
            if (zip.stream().anyMatch(e -> OTHER_OFFICE.contains(e.getName()))) {
                throw Trouble.of("other-office", file.getFileName());
            }
        } catch (IOException e) {
            throw Trouble.of(e, "damaged", file.getFileName());
        }
        throw Trouble.of("not-a-table", file.getFileName());
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
