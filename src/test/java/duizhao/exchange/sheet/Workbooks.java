package duizhao.exchange.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;

/// Workbooks of several sheets, for tests.
public final class Workbooks {

    private Workbooks() {
    }

    /// @param sheets by name, the rows of each with its cells separated by commas; a name that begins with `-` is hidden
    public static Path write(Path file, Map<String, List<String>> sheets) throws IOException {
        try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "t", null)) {
            for (var one : sheets.entrySet()) {
                boolean hidden = one.getKey().startsWith("-");
                var sheet = workbook.newWorksheet(hidden ? one.getKey().substring(1) : one.getKey());
                if (hidden) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
                for (int row = 0; row < one.getValue().size(); row++) {
                    String[] cells = one.getValue().get(row).split(",", -1);
                    for (int column = 0; column < cells.length; column++) {
                        if (!cells[column].isEmpty()) {
                            sheet.value(row, column, cells[column]);
                        }
                    }
                }
            }
        }
        return file;
    }

    /// Where the packed bytes of a part lie in a file: the first one, and how many.
    ///
    /// @param part as the zip calls it
    public static int[] packed(byte[] file, String part) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = entry(bytes, part);
        int local = bytes.getInt(at + 42);
        return new int[] {local + 30 + bytes.getShort(local + 26) + bytes.getShort(local + 28), bytes.getInt(at + 20)};
    }

    /// Where the zip's list of parts speaks of one.
    static int entry(ByteBuffer bytes, String part) {
        int end = bytes.limit() - 22;
        while (bytes.getInt(end) != 0x06054b50) {
            end--;
        }
        int at = bytes.getInt(end + 16);
        while (!name(bytes, at).equals(part)) {
            at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        return at;
    }

    private static String name(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at + 46, bytes.getShort(at + 28), StandardCharsets.UTF_8);
    }

    /// Turns over the bits of one byte in the middle of a sheet's packed bytes.
    ///
    /// @param number of the sheet, the first being 1
    public static Path turn(Path file, int number) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int[] packed = packed(bytes, "xl/worksheets/sheet" + number + ".xml");
        bytes[packed[0] + packed[1] / 2] ^= (byte) 0xFF;
        return Files.write(file, bytes);
    }

    /// Breaks off a sheet's part in the middle of its last row.
    ///
    /// @param number of the sheet, the first being 1
    public static Path damage(Path file, int number) throws IOException {
        return rewrite(file, "xl/worksheets/sheet" + number + ".xml", text -> text.substring(0, text.lastIndexOf("<c ") + 2));
    }

    /// Writes a part of a workbook otherwise.
    ///
    /// @param part as the zip calls it
    public static Path rewrite(Path file, String part, UnaryOperator<String> other) throws IOException {
        var parts = new ArrayList<Map.Entry<String, byte[]>>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                parts.add(Map.entry(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var one : parts) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getKey().equals(part) ? other.apply(new String(one.getValue(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8) : one.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
