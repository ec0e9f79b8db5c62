package duizhao.paper.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxPrinterTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    @TempDir
    private Path folder;

    private Path print(Sheet sheet, PageSetup setup, Messages messages) {
        Path target = folder.resolve("x.xlsx");
        new XlsxPrinter(Fx.fonts(), Fx.TOOLKIT, messages).print(sheet, setup, target, Progress.SILENT);
        return target;
    }

    private Path print(Sheet sheet) {
        return print(sheet, PageSetup.standard(), CHINESE);
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static TableBlock tokens(String... tokens) {
        var rows = new ArrayList<TableRow>();
        for (String token : tokens) {
            rows.add(TableRow.of(Cell.of("甲"), Cell.of(token)));
        }
        return new TableBlock("表", "", List.of(TableColumn.text("名", 1), TableColumn.number("数")), rows);
    }

    /// The only cell of a table.
    private static XSSFCell cell(XSSFWorkbook book) {
        return book.getSheetAt(1).getRow(2).getCell(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCellOfTheRecordIsReadBack(String language) throws IOException {
        Sheet sheet = OfficeSheets.comparison(new Messages(language.equals("zh") ? Messages.CHINESE : Messages.ENGLISH),
                "360104", "360103", "360111");
        List<TableBlock> tables = sheet.blocks().stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast)
                .toList();
        assertThat(tables).isNotEmpty();
        try (XSSFWorkbook book = read(print(sheet))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(tables.size() + 1);
            for (int t = 0; t < tables.size(); t++) {
                XSSFSheet read = book.getSheetAt(t + 1);
                int row = read.getPaneInformation().getHorizontalSplitPosition();
                for (TableRow wanted : tables.get(t).rows()) {
                    switch (wanted) {
                        case TableRow.Group(var words) ->
                            assertThat(read.getRow(row).getCell(0).getStringCellValue()).isEqualTo(words);
                        case TableRow.Cells(var cells) -> {
                            for (int c = 0; c < cells.size(); c++) {
                                assertCell(read.getRow(row).getCell(c), cells.get(c));
                            }
                        }
                    }
                    row++;
                }
            }
        }
    }

    private static void assertCell(XSSFCell read, Cell wanted) {
        String words = wanted.text().strip() + (wanted.flag().isEmpty() ? "" : " " + wanted.flag());
        if (read.getCellType() == CellType.NUMERIC) {
            assertThat(new BigDecimal(read.getRawValue()))
                    .isEqualTo(new BigDecimal(words.replace(",", "").replace('−', '-')));
        } else {
            assertThat(read.getStringCellValue()).isEqualTo(words);
        }
        if (wanted.notes().isEmpty()) {
            assertThat(read.getCellComment()).isNull();
        } else {
            assertThat(read.getCellComment().getString().getString()).startsWith("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
                    .substring(wanted.notes().getFirst() - 1, wanted.notes().getFirst()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.1                | 0.1               | 0.0
            390                | 390               | 0
            7.50               | 7.50              | 0.00
            1,234.5            | 1234.5            | #,##0.0
            −2.0               | -2.0              | 0.0;"−"0.0
            -2.0               | -2.0              | 0.0
            +3.5               | 3.5               | +0.0
            0.0000001          | 0.0000001         | 0.0000000
            123456789012.345   | 123456789012.345  | 0.000
            """)
    void nothingButANumberIsThatNumberAndShownAsItIsPrinted(String token, String value, String format) throws IOException {
        Path file = print(SampleSheet.of(tokens(token)));
        try (XSSFWorkbook book = read(file)) {
            assertThat(cell(book).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(book).getCellStyle().getDataFormatString()).isEqualTo(format);
        }
        assertThat(Parts.text(file, "xl/worksheets/sheet2.xml")).contains("<v>" + value + "</v>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5%", "390亿元左右", "007", "1234567890.1234567", "1,23", "−0.0", "1-3家", "2022年", "1e5", "—",
        "１２", "1.", "TRUE", "2022-11-23", "_x0041_", "#N/A"})
    void everythingElseIsAText(String token) throws IOException {
        try (XSSFWorkbook book = read(print(SampleSheet.of(tokens(token))))) {
            assertThat(cell(book).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(book).getStringCellValue()).isEqualTo(token);
            assertThat(cell(book).getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1+1", "\n=1+1", "=HYPERLINK(\"http://x\")"})
    void nothingSmugglesAFormulaIn(String words) throws IOException {
        var table = new TableBlock(words, words, List.of(TableColumn.text(words, 1).under(words),
                TableColumn.text(words, 1)), List.of(TableRow.group(words), TableRow.of(Cell.of("甲" + words), Cell.of(words)
                .flagged(words).noted(1)), TableRow.of(Cell.of(words), Cell.of(words).noted(1))));
        var sheet = new Sheet(words, words, List.of(new Paragraph(words), table, new NotesBlock(List.of(words),
                List.of(words))), SampleSheet.FURNITURE);
        Path file = print(sheet);
        try (XSSFWorkbook book = read(file)) {
            for (var read : book) {
                for (var row : read) {
                    row.forEach(cell -> {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                        String text = cell.getStringCellValue();
                        if (!text.isEmpty() && "=+-@\t\n".indexOf(text.charAt(0)) >= 0) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).as(text).isTrue();
                        }
                    });
                }
            }
        }
        for (var part : Parts.of(file).entrySet()) {
            assertThat(new String(part.getValue(), StandardCharsets.UTF_8)).doesNotContain("<f>").doesNotContain("<f ");
        }
    }

    @Test
    void keepsToTheSchemas() throws IOException, XmlException {
        assertThat(Parts.troubles(print(SampleSheet.report(30)))).isEmpty();
        assertThat(Parts.troubles(print(OfficeSheets.comparison(CHINESE, "360104", "360103")))).isEmpty();
        byte[] wrong = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><rows/></worksheet>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Parts.troubles("wrong", wrong)).isNotEmpty();
    }

    @Test
    void isSetUpToBePrinted() throws IOException {
        PageSetup setup = PageSetup.standard().withSize(PaperSize.A3).withOrientation(Orientation.LANDSCAPE);
        try (XSSFWorkbook book = read(print(SampleSheet.report(30), setup, CHINESE))) {
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("三个区2022年计划与完成对照");
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("王某某");
            assertThat(book.getSheetName(0)).isEqualTo("正文");
            XSSFSheet table = book.getSheetAt(2);
            assertThat(table.getSheetName()).startsWith("表2 三个区主要指标");
            assertThat(table.getPrintSetup().getPaperSize()).isEqualTo((short) 8);
            assertThat(table.getPrintSetup().getLandscape()).isTrue();
            assertThat(table.getFitToPage()).isTrue();
            assertThat(table.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(table.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(table.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:3"));
            assertThat(table.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(table.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(table.getMergedRegions()).contains(CellRangeAddress.valueOf("B2:D2"), CellRangeAddress.valueOf("A2:A3"));
            assertThat(table.getHeader().getLeft()).contains("三区计划与完成对照（2022年）");
            assertThat(table.getFooter().getLeft()).contains("数据截至：2023年2月", "打印：王某某　2026-11-23 10:05");
            assertThat(table.getFooter().getCenter()).contains("第 &P 页　共 &N 页");
            assertThat(table.getFooter().getRight()).contains("3f9c27ab10de");
            assertThat(table.getRow(3).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(table.getColumnWidthInPixels(0)).isGreaterThan(table.getColumnWidthInPixels(1));
        }
    }

    @Test
    void longWordsDoNotBreakHeaderAndNames() throws IOException, XmlException {
        String longWords = "很长的名称&[]:*?/'".repeat(40);
        var sheet = new Sheet(longWords, longWords, List.of(new TableBlock(longWords, longWords,
                List.of(TableColumn.text(longWords, 1)), List.of(TableRow.of(Cell.of(longWords.repeat(200)))))),
                new duizhao.paper.sheet.Furniture(longWords, longWords, longWords, longWords,
                        SampleSheet.FURNITURE.printedAt(), longWords));
        Path file = print(sheet);
        assertThat(Parts.troubles(file)).isEmpty();
        try (XSSFWorkbook book = read(file)) {
            assertThat(book.getSheetName(1)).hasSizeLessThanOrEqualTo(31);
            assertThat(book.getSheetAt(1).getCTWorksheet().getHeaderFooter().getOddHeader()).hasSizeLessThanOrEqualTo(255);
            assertThat(book.getSheetAt(1).getCTWorksheet().getHeaderFooter().getOddFooter()).hasSizeLessThanOrEqualTo(255);
        }
    }

    @Test
    void chartsArePicturesOnWhiteWithADescription() throws IOException {
        try (XSSFWorkbook book = read(print(SampleSheet.report(40)))) {
            var shapes = book.getSheetAt(0).getDrawingPatriarch().getShapes();
            assertThat(shapes).hasSizeGreaterThan(1);
            for (var shape : shapes) {
                var picture = (XSSFPicture) shape;
                assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("完成与目标（增速，%）");
                var image = ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
                double points = PageSetup.standard().typeArea().width();
                assertThat(image.getWidth()).isGreaterThanOrEqualTo((int) (2 * points));
                assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(0xffffffff);
                var anchor = picture.getClientAnchor();
                assertThat(book.getSheetAt(0).getRow(anchor.getRow1()).getHeightInPoints()).isLessThanOrEqualTo(409);
            }
        }
    }

    @Test
    void aFileIsCompleteOrUntouched() throws IOException {
        Path target = Files.writeString(folder.resolve("kept.xlsx"), "old");
        var printer = new XlsxPrinter(Fx.fonts(), Fx.TOOLKIT, CHINESE);
        var told = new ArrayList<Long>();
        assertThatThrownBy(() -> printer.print(SampleSheet.report(30), PageSetup.standard(), target, (done, total, key) -> {
            told.add(done);
            if (done == 3) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(told).startsWith(0L, 1L, 2L, 3L);
        assertThat(Files.readString(target)).isEqualTo("old");
        assertThatThrownBy(() -> printer.print(SampleSheet.report(3), PageSetup.standard(), folder, Progress.SILENT))
                .isInstanceOfSatisfying(UserException.class, e ->
                        assertThat(e.text(CHINESE)).contains("这是一个文件夹").doesNotContain("\n"));
        assertThatThrownBy(() -> printer.print(SampleSheet.report(3), PageSetup.standard(), folder.resolve("no/x.xlsx"),
                Progress.SILENT)).isInstanceOf(UserException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
