package duizhao.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text files of tables, as Excel, WPS and others write them.
class CsvFileTest {

    private static final byte[] UTF16_MARK = {(byte) 0xFF, (byte) 0xFE};

    @TempDir
    private Path folder;

    private Path write(byte[]... parts) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, new byte[0]);
        for (byte[] part : parts) {
            Files.write(file, part, java.nio.file.StandardOpenOption.APPEND);
        }
        return file;
    }

    private static List<SheetRow> rows(TableFile file) {
        var rows = new ArrayList<SheetRow>();
        file.read("", row -> rows.add(row), Progress.SILENT);
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK"})
    void theEncodingIsFoundOut(String encoding) throws IOException {
        var file = CsvFile.open(write("指标,数值\r\n地区生产总值,390亿元左右\r\n".getBytes(Charset.forName(encoding))));

        assertThat(rows(file)).extracting(SheetRow::cells)
                .containsExactly(List.of("指标", "数值"), List.of("地区生产总值", "390亿元左右"));
    }

    @Test
    void aMarkBeforeTheTextIsNoText() throws IOException {
        var file = CsvFile.open(write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                "指标;数值\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(file.encoding()).isEqualTo("UTF-8");
        assertThat(rows(file).getFirst().cells()).containsExactly("指标", "数值");
    }

    @Test
    void unicodeTextOfExcelIsSeparatedByTabs() throws IOException {
        var file = CsvFile.open(write(UTF16_MARK, "指标\t数值\r\nGDP\t1,5\r\n".getBytes(StandardCharsets.UTF_16LE)));

        assertThat(file.separator()).isEqualTo('\t');
        assertThat(rows(file).getLast().cells()).containsExactly("GDP", "1,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            a,b,c\\n1,2,3                          ! ,
            a;b\\n1,5;2,5\\n3,5;4,5                 ! ;
            "x, y";"z"\\n1;2                       ! ;
            a|b|c\\n1|2|3                          ! |
            """)
    void theSeparatorIsFoundOut(String text, char separator) throws IOException {
        var file = CsvFile.open(write(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(file.separator()).isEqualTo(separator);
    }

    @Test
    void emptyRowsAreLeftOutAndTheOthersKeepTheirNumbers() throws IOException {
        var file = CsvFile.open(write("a,b\n\n,,\n\"x\ny\",1\nz,2\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows(file)).extracting(SheetRow::number).containsExactly(1L, 4L, 6L);
    }

    @Test
    void theGuardBeforeAFormulaIsTakenOff() throws IOException {
        var file = CsvFile.open(write("'=1+1,'x,''a,'-3.2\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows(file).getFirst().cells()).containsExactly("=1+1", "'x", "'a", "-3.2");
    }

    @Test
    void bytesThatAreNoTextAreRefusedInOneLine() throws IOException {
        Path file = write(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, (byte) 0xFF, (byte) 0xFE});

        assertThatThrownBy(() -> CsvFile.open(file)).isInstanceOfSatisfying(UserException.class, trouble ->
                assertThat(trouble.text(new Messages(Messages.CHINESE))).startsWith("t.csv 不是表格").doesNotContain("\n"));
    }

    @Test
    void aQuoteThatIsNotPairedIsRefusedWithItsPlace() throws IOException {
        var file = CsvFile.open(write("a,b\n1,2\n\"3,4\n5,6\n".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(UserException.class, trouble ->
                assertThat(trouble.key()).isEqualTo("import.file.bad-csv"));
    }

    @Test
    void aCellWithoutEndIsRefused() throws IOException {
        var file = CsvFile.open(write("a,b\n".getBytes(StandardCharsets.UTF_8), "x".repeat(40_000).getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(UserException.class, trouble ->
                assertThat(trouble.key()).isEqualTo("import.file.long-cell"));
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        var file = CsvFile.open(write("1,2\n".repeat(5_000).getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> file.read("", row -> true, (done, total, key) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @CsvSource({"D0CF11E0A1B11AE1,import.file.old-office", "255044462D312E37,import.file.not-a-table",
            "'',import.file.empty", "504B0304FFFF,import.file.damaged"})
    void otherKindsOfFilesAreNamed(String bytes, String key) throws IOException {
        Path file = write(java.util.HexFormat.of().parseHex(bytes));

        assertThatThrownBy(() -> FileKind.of(file)).isInstanceOfSatisfying(UserException.class, trouble ->
                assertThat(trouble.key()).isEqualTo(key));
    }
}
