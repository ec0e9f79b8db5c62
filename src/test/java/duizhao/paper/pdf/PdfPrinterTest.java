package duizhao.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.draw.CrossMark;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

    private static final PdfMetadata METADATA = new PdfMetadata("题目", "某人", "zh-CN",
            ZonedDateTime.parse("2026-11-23T10:05:00+08:00"));

    @TempDir
    private Path folder;

    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));
    private final PdfPrinter printer = new PdfPrinter(Fx.FILES, Fx.TOOLKIT);

    private Path print(Sheet sheet, PageSetup setup) {
        Path target = folder.resolve("x.pdf");
        printer.print(paginator.paginate(sheet, setup), METADATA, target, Progress.SILENT);
        return target;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyCellCanBeFoundInReadingOrder() throws IOException {
        TableBlock table = SampleSheet.oneDistrict(40);
        String found = text(print(SampleSheet.of(table), PageSetup.standard())).replaceAll("\\s", "");
        int at = 0;
        for (TableRow row : table.rows()) {
            List<String> words = switch (row) {
                case TableRow.Group(var name) -> List.of(name);
                case TableRow.Cells(var cells) -> cells.stream().map(Cell::text).toList();
            };
            for (String word : words) {
                int next = found.indexOf(word.replace(" ", ""), at);
                assertThat(next).as("%s after %s", word, found.substring(Math.max(0, at - 30), at)).isNotNegative();
                at = next + word.replace(" ", "").length();
            }
        }
    }

    @Test
    void aRowReadsAsOneLine() throws IOException {
        assertThat(text(print(SampleSheet.report(30), PageSetup.standard())))
                .contains("地区生产总值 7.5%以上 1-3家").contains("三个区2022年计划与完成对照");
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(SampleSheet.report(5), PageSetup.standard()).toFile())) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("题目");
            assertThat(information.getAuthor()).isEqualTo("某人");
            assertThat(information.getProducer()).isEqualTo("Duizhao");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(METADATA.created().toInstant());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void theOutlineLeadsToHeadingsTablesAndFigures() throws IOException {
        Sheet sheet = SampleSheet.of(new Heading("甲", 1), SampleSheet.oneDistrict(60), new Heading("乙", 1),
                new Heading("丙", 2), new ChartBlock("图形", SampleSheet.bars(6)), new PageBreak(),
                new Heading("丁", 1));
        try (PDDocument document = Loader.loadPDF(print(sheet, PageSetup.standard()).toFile())) {
            var found = new ArrayList<String>();
            collect(document.getDocumentCatalog().getDocumentOutline(), "", found, document);
            assertThat(found).containsExactly("甲 @1", "甲/表1　青云谱区主要指标计划与完成对照 @1", "乙 @3", "乙/丙 @3",
                    "乙/丙/图1　图形 @3", "丁 @4");
            assertThat(document.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
        }
    }

    private static void collect(PDOutlineNode node, String above, List<String> found, PDDocument document)
            throws IOException {
        for (var item : node.children()) {
            String name = above + item.getTitle();
            found.add(name + " @" + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            collect(item, name + "/", found, document);
        }
    }

    @Test
    void aSheetWithoutHeadingsHasNoEmptyOutline() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(SampleSheet.of(new Paragraph("一段")), PageSetup.standard())
                .toFile())) {
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }

    @Test
    void isMadeOfVectorsAndEmbeddedPartsOfTheFonts() throws IOException {
        Path pdf = print(SampleSheet.report(60), PageSetup.standard());
        assertThat(Files.size(pdf)).isLessThan(300_000);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (var page : document.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
                }
            }
        }
    }

    @Test
    void aPageIsAsLargeAsThePaper() throws IOException {
        var setup = new PageSetup(PaperSize.A3, Orientation.LANDSCAPE, InkMode.MONO);
        try (PDDocument document = Loader.loadPDF(print(SampleSheet.report(5), setup).toFile())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isCloseTo(1190.55f, within(0.01f));
            assertThat(box.getHeight()).isCloseTo(841.89f, within(0.01f));
        }
    }

    @Test
    void wordsStandWhereTheScreenShowsThem() throws IOException {
        List<PaperPage> pages = paginator.paginate(SampleSheet.report(20), PageSetup.standard());
        Path target = folder.resolve("x.pdf");
        printer.print(pages, METADATA, target, Progress.SILENT);
        Text title = Fx.texts(pages.getFirst().content()).getFirst();
        var there = new ArrayList<float[]>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> positions) {
                if (words.equals(title.getText())) {
                    var last = positions.getLast();
                    there.add(new float[] {positions.getFirst().getXDirAdj(), positions.getFirst().getYDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj()});
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            stripper.getText(document);
        }
        var place = Fx.place(pages.getFirst(), title);
        assertThat(there).hasSize(1);
        assertThat((double) there.getFirst()[0]).isCloseTo(place.getMinX(), within(0.1));
        assertThat((double) there.getFirst()[1]).isCloseTo(place.getMinY() + title.getBaselineOffset(), within(0.1));
        assertThat((double) there.getFirst()[2]).isCloseTo(place.getMaxX(), within(0.3));
    }

    /// Black and white without greys, as the oldest printer prints it: bar, hatch and target of every row are there.
    @Test
    void everySeriesShowsInOneBit() throws IOException {
        int rows = 8;
        double dpi = 200;
        Chart chart = SampleSheet.bars(rows);
        List<PaperPage> pages = paginator.paginate(SampleSheet.of(new ChartBlock("图", chart)), PageSetup.standard());
        Path target = folder.resolve("x.pdf");
        printer.print(pages, METADATA, target, Progress.SILENT);
        BufferedImage image = oneBit(target, dpi);
        var page = pages.getFirst();
        List<Rectangle> boxes = Fx.leaves(page.content()).stream().filter(Rectangle.class::isInstance)
                .map(Rectangle.class::cast).toList();
        assertThat(boxes).hasSize(2 * rows);
        for (Rectangle box : boxes) {
            boolean hatch = box.getStroke() != null;
            double black = blackness(image, Fx.place(page, box), dpi / 72);
            if (hatch) {
                assertThat(black).as("hatch").isBetween(0.10, 0.60);
            } else {
                assertThat(black).as("bar").isGreaterThan(0.90);
            }
        }
    }

    private static BufferedImage oneBit(Path pdf, double dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, (float) dpi, ImageType.GRAY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, (image.getRGB(x, y) & 0xff) < 128 ? 0xff000000 : 0xffffffff);
                }
            }
            return image;
        }
    }

    private static double blackness(BufferedImage image, Bounds place, double scale) {
        int black = 0;
        int all = 0;
        for (int y = (int) (place.getMinY() * scale) + 1; y < place.getMaxY() * scale - 1; y++) {
            for (int x = (int) (place.getMinX() * scale) + 1; x < place.getMaxX() * scale - 1; x++) {
                black += (image.getRGB(x, y) & 0xff) == 0 ? 1 : 0;
                all++;
            }
        }
        return (double) black / all;
    }

    @Test
    void verdictGlyphsAllShowInOneBitAndDiffer() throws IOException {
        var page = paginator.paginate(SampleSheet.of(SampleSheet.oneDistrict(5)), PageSetup.standard());
        Path target = folder.resolve("x.pdf");
        printer.print(page, METADATA, target, Progress.SILENT);
        BufferedImage image = oneBit(target, 200);
        var blackness = new ArrayList<Double>();
        for (var node : Fx.leaves(page.getFirst().content())) {
            boolean verdict = node instanceof Text text && text.getText().matches("[●◐≠◌] .*");
            if (verdict || node instanceof CrossMark) {
                var place = Fx.place(page.getFirst(), node);
                blackness.add(blackness(image, new BoundingBox(place.getMinX(), place.getMinY(),
                        9, place.getHeight()), 200 / 72.0));
            }
        }
        assertThat(blackness).hasSize(5).allSatisfy(b -> assertThat(b).isPositive());
        // Full, half and dotted circle.
        assertThat(blackness.get(0)).isGreaterThan(1.3 * blackness.get(1));
        assertThat(blackness.get(1)).isGreaterThan(1.3 * blackness.get(4));
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        var pages = paginator.paginate(SampleSheet.of(), PageSetup.standard());
        assertKey("paper.target-is-folder", () -> printer.print(pages, METADATA, folder, Progress.SILENT));
        assertKey("paper.target-folder-missing",
                () -> printer.print(pages, METADATA, folder.resolve("none/x.pdf"), Progress.SILENT));
        // A folder that is a file: nobody, not even root, can write into it.
        Path file = Files.writeString(folder.resolve("file"), "");
        assertKey("paper.target-folder-missing",
                () -> printer.print(pages, METADATA, file.resolve("x.pdf"), Progress.SILENT));
        // A name longer than any file system takes.
        assertKey("paper.target-not-writable",
                () -> printer.print(pages, METADATA, folder.resolve("x".repeat(300) + ".pdf"), Progress.SILENT));
    }

    private static void assertKey(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.text(new Messages(Messages.CHINESE))).doesNotContain("\n").doesNotContain("{0}");
        });
    }

    @Test
    void aCancelledPrintLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("x.pdf"), "old");
        var pages = paginator.paginate(SampleSheet.report(60), PageSetup.standard());
        assertThatThrownBy(() -> printer.print(pages, METADATA, target, (done, total, key) -> {
            if (done == 2) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryContaining(f -> f.equals(target));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void aPictureInAChartIsRefusedRatherThanLost() {
        var chart = Chart.whole(space -> {
            var pane = new Pane(new ImageView());
            pane.setPrefSize(100, 100);
            return pane;
        });
        assertThatThrownBy(() -> print(SampleSheet.of(new ChartBlock("图", chart)), PageSetup.standard()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
