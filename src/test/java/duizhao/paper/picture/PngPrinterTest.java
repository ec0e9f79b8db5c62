package duizhao.paper.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.PaperText;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

class PngPrinterTest {

    @TempDir
    private Path folder;

    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));
    private final PngPrinter printer = new PngPrinter(Fx.FILES, Fx.TOOLKIT);

    private PaperPage page(Sheet sheet, PageSetup setup) {
        return paginator.paginate(sheet, setup).getFirst();
    }

    private Path print(PaperPage page, int dpi, PixelDepth depth) {
        return printer.print(List.of(page), dpi, depth, "题目", folder.resolve("x.png"), Progress.SILENT).getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {96, 150, 300})
    void aPictureHasThePixelsOfItsResolutionAndSaysIt(int dpi) throws IOException {
        Path png = print(page(SampleSheet.report(10), PageSetup.standard()), dpi, PixelDepth.FULL);
        try (var in = ImageIO.createImageInputStream(png.toFile())) {
            var reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            assertThat(reader.getWidth(0)).isEqualTo((int) Math.rint(210 / 25.4 * dpi));
            assertThat(reader.getHeight(0)).isEqualTo((int) Math.rint(297 / 25.4 * dpi));
            Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            Node pixel = child(child(root, "Dimension"), "HorizontalPixelSize");
            double millimetres = Double.parseDouble(pixel.getAttributes().getNamedItem("value").getNodeValue());
            assertThat(25.4 / millimetres).isCloseTo(dpi, within(0.02));
            reader.dispose();
        }
    }

    private static Node child(Node parent, String name) {
        Node child = parent.getFirstChild();
        while (!child.getNodeName().equals(name)) {
            child = child.getNextSibling();
        }
        return child;
    }

    @Test
    void theLargestPageAtTheFinestResolutionIsWrittenInBands() throws IOException {
        var setup = new PageSetup(PaperSize.A3, Orientation.LANDSCAPE, InkMode.MONO);
        var bands = new AtomicInteger();
        Path png = printer.print(List.of(page(SampleSheet.report(10), setup)), 600, PixelDepth.ONE_BIT, "",
                folder.resolve("x.png"), (done, total, key) -> bands.incrementAndGet()).getFirst();
        assertThat(bands.get()).isGreaterThan(50);
        BufferedImage read = ImageIO.read(png.toFile());
        assertThat(read.getWidth()).isEqualTo(9921);
        assertThat(read.getColorModel().getPixelSize()).isEqualTo(1);
    }

    @Test
    void looksAsOnTheScreen() throws IOException {
        var page = page(SampleSheet.report(20), PageSetup.standard().withInk(InkMode.COLOUR));
        BufferedImage png = ImageIO.read(print(page, 144, PixelDepth.FULL).toFile());
        BufferedImage screen = Fx.TOOLKIT.call(() -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(2, 2));
            return SwingFXUtils.fromFXImage(page.snapshot(parameters, null), null);
        });
        int differing = 0;
        int dark = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < png.getWidth(); x++) {
                int a = screen.getRGB(x, y) >> 8 & 0xff;
                int b = png.getRGB(x, y) >> 8 & 0xff;
                dark += a < 128 ? 1 : 0;
                differing += Math.abs(a - b) > 140 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(10_000);
        assertThat(differing).as(differing + " of " + dark).isLessThan(dark / 50);
    }

    @Test
    void greysStayGreyAndColoursColoured() throws IOException {
        assertThat(hasColour(print(page(SampleSheet.report(30), PageSetup.standard()), 96, PixelDepth.FULL))).isFalse();
        var coloured = paginator.paginate(SampleSheet.of(new ChartBlock("图", SampleSheet.bars(8))),
                PageSetup.standard().withInk(InkMode.COLOUR)).getFirst();
        assertThat(hasColour(print(coloured, 96, PixelDepth.FULL))).isTrue();
        assertThat(hasColour(print(coloured, 96, PixelDepth.ONE_BIT))).isFalse();
    }

    private static boolean hasColour(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb & 0xff) != (rgb >> 8 & 0xff) || (rgb & 0xff) != (rgb >> 16 & 0xff)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Even where a point is hardly more than a pixel, no line of a page is lost.
    @ParameterizedTest
    @ValueSource(ints = {96, 150, 300})
    void everyLineShowsInOneBit(int dpi) throws IOException {
        var page = page(SampleSheet.of(SampleSheet.oneDistrict(20)), PageSetup.standard());
        BufferedImage image = ImageIO.read(print(page, dpi, PixelDepth.ONE_BIT).toFile());
        assertThat(image.getColorModel().getPixelSize()).isEqualTo(1);
        var lines = Fx.leaves(page).stream().filter(Line.class::isInstance).toList();
        assertThat(lines).hasSizeGreaterThan(4);
        for (var line : lines) {
            Bounds place = Fx.place(page, line);
            double scale = dpi / 72.0;
            int x = (int) ((place.getMinX() + place.getMaxX()) / 2 * scale);
            int y = (int) ((place.getMinY() + place.getMaxY()) / 2 * scale);
            boolean black = false;
            for (int d = -2; d <= 2; d++) {
                black |= (image.getRGB(x, y + d) & 0xff) == 0;
            }
            assertThat(black).as("line at " + place).isTrue();
        }
    }

    @Test
    void aPictureInMemoryIsTheOneInTheFile() throws IOException {
        var page = page(SampleSheet.report(10), PageSetup.standard());
        BufferedImage file = ImageIO.read(print(page, 150, PixelDepth.ONE_BIT).toFile());
        BufferedImage memory = printer.image(page, 150, PixelDepth.ONE_BIT);
        for (int y = 0; y < file.getHeight(); y += 3) {
            for (int x = 0; x < file.getWidth(); x++) {
                assertThat(memory.getRGB(x, y)).isEqualTo(file.getRGB(x, y));
            }
        }
    }

    @Test
    void aMarkOfASeriesKeepsItsInkInOneBit() throws IOException {
        var page = paginator.paginate(SampleSheet.of(new ChartBlock("图", SampleSheet.bars(8))), PageSetup.standard())
                .getFirst();
        BufferedImage image = ImageIO.read(print(page, 300, PixelDepth.ONE_BIT).toFile());
        var boxes = Fx.leaves(page.content()).stream().filter(Rectangle.class::isInstance).map(Rectangle.class::cast).toList();
        assertThat(boxes).hasSize(16);
        for (Rectangle box : boxes) {
            Bounds place = Fx.place(page, box);
            double black = blackness(image, place, 300 / 72.0);
            if (box.getStroke() != null) {
                assertThat(black).as("hatch").isBetween(0.10, 0.60);
            } else {
                assertThat(black).as("bar").isGreaterThan(0.9);
            }
        }
    }

    @Test
    void greyWordsAreAsLegibleInOneBitAsBlackOnes() throws IOException {
        BufferedImage black = ImageIO.read(print(words(ink -> ink.black()), 200, PixelDepth.ONE_BIT).toFile());
        BufferedImage grey = ImageIO.read(print(words(ink -> ink.mid()), 200, PixelDepth.ONE_BIT).toFile());
        assertThat(pixels(grey)).isEqualTo(pixels(black));
        BufferedImage light = ImageIO.read(print(words(ink -> ink.light()), 200, PixelDepth.ONE_BIT).toFile());
        assertThat(pixels(light)).isLessThan(pixels(black));
    }

    private PaperPage words(Function<PaperInk, Color> ink) {
        return page(SampleSheet.of(new ChartBlock("图", Chart.whole(space -> {
            var pane = new Pane();
            pane.getChildren().addAll(new PaperText(space.fonts()).line("二〇一九年起按新口径", TypeStyle.NOTE,
                    ink.apply(space.ink()), 0, 10));
            pane.setPrefSize(space.width(), 20);
            return pane;
        }))), PageSetup.standard());
    }

    private static long pixels(BufferedImage image) {
        long black = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                black += (image.getRGB(x, y) & 0xff) == 0 ? 1 : 0;
            }
        }
        return black;
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
    void cancellingWithinAPageLeavesNothing() {
        var page = page(SampleSheet.report(10), PageSetup.standard());
        var asked = new AtomicInteger();
        assertThatThrownBy(() -> printer.print(List.of(page), 300, PixelDepth.FULL, "", folder.resolve("x.png"),
                (done, total, key) -> {
                    if (asked.incrementAndGet() == 5) {
                        throw new CancellationException();
                    }
                })).isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
