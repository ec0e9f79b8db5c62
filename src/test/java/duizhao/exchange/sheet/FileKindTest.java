package duizhao.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are called a table and are another thing: each is named, with what to do.
class FileKindTest {

    @TempDir
    private Path folder;

    /// Refused with the message `import.file.<kind>`, in one line of both languages that names the file.
    private static void assertRefused(Path file, String kind) {
        assertThatThrownBy(() -> TableFiles.open(file)).isInstanceOfSatisfying(UserException.class, trouble -> {
            assertThat(trouble.key()).isEqualTo("import.file." + kind);
            assertThat(trouble.code()).isEqualTo(ErrorCode.UNUSABLE_INPUT);
            for (var language : Messages.LANGUAGES) {
                assertThat(trouble.text(new Messages(language))).hasLineCount(1).contains(file.getFileName().toString())
                        .doesNotContain("{");
            }
        });
    }

    private static void fill(Workbook workbook, int sheets) {
        for (int i = 0; i < sheets; i++) {
            workbook.createSheet("表" + i).createRow(0).createCell(0).setCellValue("指标" + i);
        }
    }

    private Path written(String name, Workbook workbook) throws IOException {
        Path file = folder.resolve(name);
        try (workbook; var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    /// `.et` is the same format under the name that WPS gives it.
    @ParameterizedTest
    @CsvSource({"旧.xls,1", "旧.et,1", "多.xls,300", "改名.xlsx,1"})
    void aWorkbookOfTheOldFormatIsToBeSavedAnew(String name, int sheets) throws IOException {
        var workbook = new HSSFWorkbook();
        fill(workbook, sheets);

        assertRefused(written(name, workbook), "old-office");
    }

    @Test
    void anOldWorkbookWithAPasswordToo() throws IOException {
        var workbook = new HSSFWorkbook();
        fill(workbook, 1);
        Biff8EncryptionKey.setCurrentUserPassword("密");
        try {
            assertRefused(written("密.xls", workbook), "old-office");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @EnumSource(value = EncryptionMode.class, names = {"agile", "standard"})
    void aWorkbookWithAPasswordIsNamedAsSuch(EncryptionMode mode) throws Exception {
        Path plain = Workbooks.write(folder.resolve("p.xlsx"), java.util.Map.of("甲", java.util.List.of("a")));
        Path file = folder.resolve("密.xlsx");
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("密");
            try (var out = encryptor.getDataStream(container)) {
                Files.copy(plain, out);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        assertRefused(file, "password");
    }

    @Test
    void aTextDocumentOfTheOldFormatIsNoTable() throws IOException {
        Path file = folder.resolve("报告.doc");
        try (var container = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(out);
        }

        assertRefused(file, "not-a-table");
    }

    @Test
    void whateverIsLeftOfAnOldFileItIsRefused() throws IOException {
        var workbook = new HSSFWorkbook();
        fill(workbook, 3);
        byte[] whole = Files.readAllBytes(written("旧.xls", workbook));
        for (int length = 8; length < whole.length; length += 97) {
            assertRefused(Files.write(folder.resolve("半.xls"), java.util.Arrays.copyOf(whole, length)), "old-office");
        }
        // Where each table of the file leads back to itself.
        for (int at = 30; at < 600; at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x01;
            Path file = Files.write(folder.resolve("坏.xls"), bytes);
            assertThatThrownBy(() -> TableFiles.open(file)).isInstanceOf(UserException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>指标</td></tr></table></html>",
        "\n <!DOCTYPE html><html></html>", "<table border='1'><tr><td>1</td></tr></table>",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>", "MIME-Version: 1.0\nX-Document-Type: Workbook\n"})
    void aWebPageThatIsCalledAWorkbookIsNamed(String text) throws IOException {
        for (var encoding : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16}) {
            assertRefused(Files.write(folder.resolve("导出.xls"), text.getBytes(encoding)), "web-page");
        }
        assertRefused(Files.writeString(folder.resolve("导出.csv"), "\uFEFF" + text), "web-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<5%,指标\n1,2\n", "指标,<b>\n1,2\n", "《数据》,1\n"})
    void aTableIsNotTakenForAWebPage(String text) throws IOException {
        assertThat(TableFiles.open(Files.writeString(folder.resolve("t.csv"), text))).isInstanceOf(CsvFile.class);
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin,other-office", "META-INF/manifest.xml,other-office", "word/document.xml,not-a-table"})
    void otherOfficeFilesAreNamed(String part, String kind) throws IOException {
        Path file = folder.resolve("t.xlsb");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
        }

        assertRefused(file, kind);
    }

    @Test
    void aWorkbookOfAnotherLibraryIsRead() throws IOException {
        var workbook = new XSSFWorkbook();
        fill(workbook, 2);

        assertThat(TableFiles.open(written("poi.xlsm", workbook)).sheets()).containsExactly("表0", "表1");
    }
}
