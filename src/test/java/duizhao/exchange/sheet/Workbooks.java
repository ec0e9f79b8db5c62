package duizhao.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /// Breaks off a sheet's part in the middle of its last row.
    ///
    /// @param number of the sheet, the first being 1
    public static Path damage(Path file, int number) throws IOException {
        var parts = new ArrayList<Map.Entry<String, byte[]>>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                parts.add(Map.entry(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts) {
                byte[] bytes = part.getValue();
                if (part.getKey().equals("xl/worksheets/sheet" + number + ".xml")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    bytes = text.substring(0, text.lastIndexOf("<c ") + 2).getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return file;
    }
}
