package duizhao.paper.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Paragraph;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javafx.scene.text.Text;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class SvgPrinterTest {

    private static final SvgMetadata METADATA = new SvgMetadata("题目 <1> & \"2\"", "说明", "zh-CN");

    @TempDir
    private Path folder;

    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));
    private final SvgPrinter printer = new SvgPrinter(Fx.TOOLKIT);

    private List<Path> print(List<PaperPage> pages) {
        return printer.print(pages, METADATA, folder.resolve("页.svg"), Progress.SILENT);
    }

    private static Element read(Path svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        var nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    @Test
    void onePageIsOneFileAsLargeAsThePaper() throws Exception {
        var pages = paginator.paginate(SampleSheet.of(new Paragraph("一段")), PageSetup.standard());
        assertThat(print(pages)).containsExactly(folder.resolve("页.svg"));
        Element root = read(folder.resolve("页.svg"));
        assertThat(root.getAttribute("width")).isEqualTo("210mm");
        assertThat(root.getAttribute("height")).isEqualTo("297mm");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 595.276 841.89");
        assertThat(all(root, "title").getFirst().getTextContent()).isEqualTo(METADATA.title());
        assertThat(all(root, "desc").getFirst().getTextContent()).isEqualTo("说明");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("zh-CN");
    }

    @Test
    void severalPagesAreNumberedFiles() throws Exception {
        var pages = paginator.paginate(SampleSheet.report(60), PageSetup.standard());
        List<Path> files = print(pages);
        assertThat(files).hasSameSizeAs(pages);
        assertThat(files.getFirst()).hasFileName("页-01.svg").exists();
        assertThat(all(read(files.get(1)), "title").getFirst().getTextContent()).endsWith("(2/" + pages.size() + ")");
    }

    @Test
    void everyWordStandsAsTextWhereItIsOnThePageAndAsLongAsThere() throws Exception {
        var page = paginator.paginate(SampleSheet.report(8), PageSetup.standard()).getFirst();
        Element root = read(print(List.of(page)).getFirst());
        List<Text> nodes = Fx.texts(page);
        List<Element> texts = all(root, "text").stream().filter(t -> !t.getAttribute("fill").equals("none")).toList();
        assertThat(texts.stream().map(Element::getTextContent)).containsExactlyElementsOf(
                nodes.stream().map(n -> n.getText().stripTrailing()).toList());
        for (int i = 0; i < nodes.size(); i++) {
            var place = Fx.place(page, nodes.get(i));
            Element text = texts.get(i);
            assertThat(Double.parseDouble(text.getAttribute("x"))).isCloseTo(place.getMinX(), within(0.1));
            assertThat(Double.parseDouble(text.getAttribute("y")))
                    .isCloseTo(place.getMinY() + nodes.get(i).getBaselineOffset(), within(0.1));
            assertThat(Double.parseDouble(text.getAttribute("font-size"))).isGreaterThanOrEqualTo(7.5);
            if (!text.getAttribute("textLength").isEmpty()) {
                assertThat(Double.parseDouble(text.getAttribute("textLength"))).isCloseTo(place.getWidth(), within(0.2));
            }
        }
    }

    @Test
    void whatIsDrawnForAGlyphCanBeFound() throws Exception {
        var page = paginator.paginate(SampleSheet.report(8), PageSetup.standard()).getFirst();
        Element root = read(print(List.of(page)).getFirst());
        assertThat(all(root, "text").stream().filter(t -> t.getAttribute("fill").equals("none"))
                .map(Element::getTextContent)).isNotEmpty().containsOnly("✕");
    }

    @Test
    void onlyVectorsAndNoPictures() throws Exception {
        var page = paginator.paginate(SampleSheet.report(8), PageSetup.standard()).getFirst();
        Element root = read(print(List.of(page)).getFirst());
        assertThat(all(root, "*").stream().map(Element::getTagName).distinct())
                .containsOnly("title", "desc", "rect", "path", "text");
    }

    @Test
    void wordsThatXmlForbidsDoNotBreakTheFile() throws Exception {
        String hard = "a<b>&\"c\"']]>" + (char) 7 + (char) 0xd800 + "完";
        var pages = paginator.paginate(SampleSheet.of(new Paragraph(hard)), PageSetup.standard());
        Element root = read(print(pages).getFirst());
        assertThat(all(root, "text").stream().map(Element::getTextContent)).anyMatch(t -> t.contains("a<b>&\"c\"']]>"));
    }

    @Test
    void aCancelledPrintLeavesNothing() {
        var pages = paginator.paginate(SampleSheet.report(60), PageSetup.standard());
        assertThatThrownBy(() -> printer.print(pages, METADATA, folder.resolve("x.svg"), (done, total, key) -> {
            if (done == 2) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnwritableFolderIsSaidInOneLine() throws Exception {
        var pages = paginator.paginate(SampleSheet.report(60), PageSetup.standard());
        Files.createDirectory(folder.resolve("x-02.svg"));
        assertThatThrownBy(() -> printer.print(pages, METADATA, folder.resolve("x.svg"), Progress.SILENT))
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.text(new Messages(Messages.CHINESE)))
                        .contains("x-02.svg").doesNotContain("\n"));
        assertThat(folder.resolve("x-01.svg")).doesNotExist();
    }
}
