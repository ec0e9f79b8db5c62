package duizhao.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks of which single bytes are not what they were: no number is ever taken for another one, and what is whole can
/// be read.
class DamagedWorkbookTest {

    private static final List<String> SHEETS = List.of("甲", "乙", "丙");
    private static final String SECOND = "xl/worksheets/sheet2.xml";

    private static Path folder;
    private static Path file;
    private static byte[] whole;
    private static Map<String, List<SheetRow>> rows;

    @BeforeAll
    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("damaged");
        file = folder.resolve("三区.xlsx");
        var sheets = new LinkedHashMap<String, List<String>>();
        for (String sheet : SHEETS) {
            sheets.put(sheet, IntStream.range(0, 12).mapToObj(i -> "指标" + i + ",亿元," + sheet.hashCode() * i % 977
                    + "." + i).toList());
        }
        whole = Files.readAllBytes(Workbooks.write(file, sheets));
        rows = new LinkedHashMap<>();
        for (String sheet : SHEETS) {
            rows.put(sheet, read(TableFiles.open(file), sheet));
        }
    }

    @AfterAll
    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }

    private static List<SheetRow> read(TableFile table, String sheet) {
        var rows = new ArrayList<SheetRow>();
        table.read(sheet, rows::add, Progress.SILENT);
        return rows;
    }

    /// With the bits of one byte turned over.
    private static TableFile turned(int at, int bits) throws IOException {
        byte[] bytes = whole.clone();
        bytes[at] ^= (byte) bits;
        return TableFiles.open(Files.write(file, bytes));
    }

    /// The rows are those that were written, or the sheet is refused by its name, beginning with its first row.
    ///
    /// @return whether it is refused
    private static boolean isRefused(TableFile table, String sheet) {
        var trouble = catchThrowableOfType(UserException.class, () -> assertThat(read(table, sheet)).isEqualTo(rows.get(sheet)));
        if (trouble == null) {
            return false;
        }
        assertThat(trouble.key()).isEqualTo("import.file.damaged-sheet");
        for (var language : Messages.LANGUAGES) {
            assertThat(trouble.text(new Messages(language))).hasLineCount(1).contains("三区.xlsx", sheet).doesNotContain("{");
        }
        assertThatThrownBy(() -> table.read(sheet, row -> false, Progress.SILENT)).isInstanceOf(UserException.class);
        return true;
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0x01, 0x80})
    void whicheverByteOfASheetIsDamagedTheOthersAreReadAndItIsRefused(int bits) throws IOException {
        int[] packed = Workbooks.packed(whole, SECOND);
        int refused = 0;
        for (int at = packed[0]; at < packed[0] + packed[1]; at++) {
            var table = turned(at, bits);
            assertThat(table.sheets()).isEqualTo(SHEETS);
            assertThat(read(table, "甲")).isEqualTo(rows.get("甲"));
            assertThat(read(table, "丙")).isEqualTo(rows.get("丙"));
            refused += isRefused(table, "乙") ? 1 : 0;
        }
        assertThat(refused).as("all but bits that a packer leaves unused at the end").isGreaterThan(packed[1] - 3);
    }

    @Test
    void aSumOrSizeThatIsNotThatOfTheSheetRefusesIt() throws IOException {
        int entry = Workbooks.entry(ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN), SECOND);
        for (int field : new int[] {16, 24}) {
            var table = turned(entry + field, 1);

            assertThat(isRefused(table, "乙")).isTrue();
            assertThat(isRefused(table, "甲")).isFalse();
        }
    }

    @Test
    void aSheetWhosePartIsMissingIsRefused() throws IOException {
        int entry = Workbooks.entry(ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN), SECOND);
        var table = turned(entry + 46, 1);

        assertThat(isRefused(table, "乙")).isTrue();
        assertThat(isRefused(table, "丙")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml"})
    void whatAllSheetsNeedRefusesTheFile(String part) {
        int[] packed = Workbooks.packed(whole, part);

        assertThatThrownBy(() -> turned(packed[0] + packed[1] / 2, 0xFF)).isInstanceOfSatisfying(UserException.class, trouble -> {
            assertThat(trouble.key()).isEqualTo("import.file.damaged");
            assertThat(trouble.text(new Messages(Messages.CHINESE))).contains("三区.xlsx").hasLineCount(1);
        });
    }

    @Test
    void whatNoSheetNeedsMayBeDamaged() throws IOException {
        int[] packed = Workbooks.packed(whole, "docProps/app.xml");
        var table = turned(packed[0] + packed[1] / 2, 0xFF);

        assertThat(SHEETS).noneMatch(sheet -> isRefused(table, sheet));
    }

    @Test
    void aFileThatChangesAfterItWasOpenedIsNotTakenForWhatItWas() throws IOException {
        Files.write(file, whole);
        var table = TableFiles.open(file);
        int[] packed = Workbooks.packed(whole, SECOND);
        byte[] bytes = whole.clone();
        bytes[packed[0] + packed[1] / 2] ^= 0x10;
        Files.write(file, bytes);

        assertThatThrownBy(() -> read(table, "乙")).isInstanceOf(UserException.class);
    }

    /// Anywhere in the file, its lists of parts included.
    @Property(tries = 1500)
    void noByteMakesOtherRowsOfIt(@ForAll @IntRange(max = 1 << 20) int at, @ForAll @IntRange(min = 1, max = 255) int bits)
            throws IOException {
        TableFile table;
        try {
            table = turned(at % whole.length, bits);
        } catch (UserException refused) {
            assertThat(refused.text(new Messages(Messages.CHINESE))).hasLineCount(1).contains("三区.xlsx");
            return;
        }
        if (table instanceof XlsxFile) {
            assertThat(table.sheets()).isEqualTo(SHEETS);
            SHEETS.forEach(sheet -> isRefused(table, sheet));
        }
    }
}
