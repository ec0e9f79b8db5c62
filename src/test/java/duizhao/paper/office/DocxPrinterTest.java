package duizhao.paper.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxPrinterTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    @TempDir
    private Path folder;

    private Path print(Sheet sheet, PageSetup setup, Messages messages) {
        Path target = folder.resolve("x.docx");
        new DocxPrinter(Fx.fonts(), Fx.TOOLKIT, messages).print(sheet, setup, target, Progress.SILENT);
        return target;
    }

    private Path print(Sheet sheet) {
        return print(sheet, PageSetup.standard(), CHINESE);
    }

    private static XWPFDocument read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCellOfTheRecordIsReadBack(String language) throws IOException {
        Sheet sheet = OfficeSheets.comparison(new Messages(language.equals("zh") ? Messages.CHINESE : Messages.ENGLISH),
                "360104", "360103", "360111");
        try (XWPFDocument document = read(print(sheet))) {
            String words = document.getTables().stream().flatMap(t -> t.getRows().stream()).flatMap(r -> texts(r).stream())
                    .reduce("", (a, b) -> a + "|" + b) + "|";
            for (TableBlock table : sheet.blocks().stream().filter(TableBlock.class::isInstance)
                    .map(TableBlock.class::cast).toList()) {
                for (TableRow row : table.rows()) {
                    if (row instanceof TableRow.Cells(var cells) && !cells.stream().skip(1).allMatch(c -> c.absent())) {
                        cells.forEach(cell -> assertThat(words).contains("|" + cell.text().strip()
                                + (cell.flag().isEmpty() ? "" : " " + cell.flag()) + Widths.marks(cell) + "|"));
                    }
                }
            }
        }
    }

    @Test
    void aTableThatFitsReadsRowByRow() throws IOException {
        TableBlock table = SampleSheet.oneDistrict(40);
        try (XWPFDocument document = read(print(SampleSheet.of(table)))) {
            XWPFTable read = document.getTables().getFirst();
            assertThat(texts(read.getRow(0))).containsExactly("指标", "计划", "完成", "差距", "判定");
            for (int i = 0; i < table.rows().size(); i++) {
                List<String> wanted = switch (table.rows().get(i)) {
                    case TableRow.Group(var words) -> List.of(words);
                    case TableRow.Cells(var cells) -> cells.stream().map(Widths::words).toList();
                };
                assertThat(texts(read.getRow(i + 1))).isEqualTo(wanted);
            }
        }
    }

    @Test
    void headsStandAgainAndRowsStayWhole() throws IOException {
        try (XWPFDocument document = read(print(SampleSheet.report(30), PageSetup.standard().withSize(PaperSize.A3), CHINESE))) {
            assertThat(document.getTables()).hasSize(2);
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            }
            assertThat(document.getTables().getLast().getRow(1).isRepeatHeader()).isTrue();
            assertThat(document.getTables().getLast().getRow(2).isRepeatHeader()).isFalse();
            assertThat(texts(document.getTables().getLast().getRow(0))).containsExactly("指标", "青云谱区", "西湖区", "青山湖区");
        }
    }

    @Test
    void aTableTooWideIsCutBetweenSharedHeaders() throws IOException {
        var columns = new ArrayList<TableColumn>(List.of(TableColumn.text("指标", 1)));
        var cells = new ArrayList<Cell>(List.of(Cell.of("地区生产总值")));
        for (int i = 1; i <= 8; i++) {
            columns.add(TableColumn.number("计划").under("某区" + i));
            columns.add(TableColumn.number("完成").under("某区" + i));
            cells.add(Cell.of("突破" + i + "00亿元"));
            cells.add(i == 8 ? Cell.absent("—") : Cell.of(i + "01.25亿元"));
        }
        var table = new TableBlock("八区", "", columns, List.of(new TableRow.Cells(cells)));
        try (XWPFDocument document = read(print(SampleSheet.of(table)))) {
            assertThat(styled(document, "Caption")).extracting(XWPFParagraph::getText).startsWith("表1　八区", "续表1　八区");
            double page = PageSetup.standard().typeArea().width() * 20;
            var read = new ArrayList<String>();
            assertThat(document.getTables()).hasSizeGreaterThan(1).allSatisfy(part -> {
                assertThat(part.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToDouble(c -> ((Number) c.getW()).doubleValue()).sum()).isLessThanOrEqualTo(page + 10);
                assertThat(texts(part.getRow(2)).getFirst()).isEqualTo("地区生产总值");
                read.addAll(texts(part.getRow(2)).subList(1, part.getRow(2).getTableCells().size()));
            });
            assertThat(read).isEqualTo(cells.subList(1, cells.size()).stream().map(Cell::text).toList());
        }
    }

    @Test
    void keepsToTheSchemas() throws IOException, XmlException {
        assertThat(Parts.troubles(print(SampleSheet.report(30)))).isEmpty();
        assertThat(Parts.troubles(print(OfficeSheets.comparison(CHINESE, "360104", "360103", "360111")))).isEmpty();
    }

    @Test
    void headingsCaptionsAndNotesAreWords() throws IOException {
        Path file = print(SampleSheet.report(12));
        try (XWPFDocument document = read(file)) {
            assertThat(styled(document, "Title")).hasSize(1);
            assertThat(styled(document, "Heading1")).extracting(XWPFParagraph::getText)
                    .containsExactly("一、一年计划与完成", "二、增速一览", "三、区与区");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(styled(document, "Caption")).extracting(XWPFParagraph::getText)
                    .contains("表1　青云谱区主要指标计划与完成对照\t单位：按各行所注", "图1　完成与目标（增速，%）");
            assertThat(styled(document, "Notes").getFirst().getText()).startsWith("注：\t①\t预计数");
        }
        String body = Parts.text(file, "word/document.xml");
        assertThat(body).contains("<w:bookmarkStart w:id=\"0\" w:name=\"note_1_1\"/>")
                .contains("<w:hyperlink w:anchor=\"note_1_1\" w:history=\"1\">").contains("SEQ 表 \\* ARABIC", "SEQ 图 \\* ARABIC")
                .contains("descr=\"完成与目标（增速，%）\"");
    }

    @Test
    void thePageIsThatOfTheSetup() throws IOException {
        PageSetup setup = PageSetup.standard().withOrientation(Orientation.LANDSCAPE);
        Path file = print(SampleSheet.report(12), setup, CHINESE);
        try (XWPFDocument document = read(file)) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(((Number) section.getPgSz().getW()).intValue()).isEqualTo(16838);
            assertThat(document.getHeaderList().getFirst().getText()).contains("三区计划与完成对照（2022年）", "青云谱区、西湖区、青山湖区");
            assertThat(document.getFooterList().getFirst().getText()).contains("数据截至：2023年2月", "第 1 页　共 1 页", "3f9c27ab10de",
                    "打印：王某某　2026-11-23 10:05");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("三个区2022年计划与完成对照");
        }
        assertThat(Parts.text(file, "word/footer.xml")).contains("w:instr=\" PAGE \"", "w:instr=\" NUMPAGES \"");
        assertThat(Parts.text(file, "word/styles.xml")).contains("w:eastAsia=\"宋体\"", "w:eastAsia=\"黑体\"");
    }

    @Test
    void aPageBreakAndWordsWithSignsOfXml() throws IOException, XmlException {
        Path file = print(new Sheet("a<b>&\"'\u0001", "", List.of(new Heading("甲\n乙\t丙", 1), new PageBreak(),
                new Paragraph("=1+1 \uD83D\uDE00 \uD800"), new NotesBlock(List.of(), List.of())), SampleSheet.FURNITURE));
        assertThat(Parts.troubles(file)).isEmpty();
        try (XWPFDocument document = read(file)) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("a<b>&\"'\uFFFD");
            assertThat(styled(document, "BodyText").getFirst().getCTP().getPPr().isSetPageBreakBefore()).isTrue();
            assertThat(styled(document, "BodyText").getFirst().getText()).isEqualTo("=1+1 \uD83D\uDE00 \uFFFD");
        }
    }

    @Test
    void aFileIsCompleteOrUntouched() throws IOException {
        Path target = Files.writeString(folder.resolve("kept.docx"), "old");
        var printer = new DocxPrinter(Fx.fonts(), Fx.TOOLKIT, CHINESE);
        var told = new ArrayList<Long>();
        assertThatThrownBy(() -> printer.print(SampleSheet.report(30), PageSetup.standard(), target, (done, total, key) -> {
            told.add(done);
            if (done == 5) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(Files.readString(target)).isEqualTo("old");
        assertThatThrownBy(() -> printer.print(SampleSheet.report(3), PageSetup.standard(), folder.resolve("no/x.docx"),
                Progress.SILENT)).isInstanceOfSatisfying(UserException.class, e ->
                assertThat(e.text(CHINESE)).contains("文件夹不存在").doesNotContain("\n"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
