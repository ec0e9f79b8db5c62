package duizhao.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPages;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.picture.PngPrinter;
import duizhao.paper.printer.PaperTray;
import duizhao.paper.printer.SystemPrinter;
import duizhao.paper.svg.SvgPrinter;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Progress;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Theme;
import duizhao.platform.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintPreviewTest {

    private static final PaperTray TRAY = new PaperTray("preview tray", 4);
    private static final PaperTray NEAR_SIGHTED = new PaperTray("near-sighted tray", 25);
    private static final PaperTray BROKEN = new PaperTray("broken tray", 4);
    private static final Look LOOK = new Look(Theme.LIGHT, "System", Look.BASE_SIZE);

    private final Messages messages = new Messages(Messages.CHINESE);
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final List<PageSetup> kept = new ArrayList<>();
    private volatile int rows = 60;
    private PrintPreview preview;
    private PreviewModel model;

    @BeforeAll
    static void registerPrinter() {
        NEAR_SIGHTED.turnSheets();
        BROKEN.jam();
        List.of(TRAY, NEAR_SIGHTED, BROKEN).forEach(PrintServiceLookup::registerService);
    }

    @BeforeEach
    void open() {
        var kit = new PrintKit(messages, new Paginator(Fx.fonts(), messages), new PdfPrinter(Fx.FILES, Fx.TOOLKIT),
                new SvgPrinter(Fx.TOOLKIT), new PngPrinter(Fx.FILES, Fx.TOOLKIT), new SystemPrinter(Fx.TOOLKIT), background, LOOK::dress, Clock.systemUTC());
        preview = Fx.TOOLKIT.call(() -> {
            var window = new PrintPreview(null, kit, setup -> report(),
                    new PreviewMemory(PageSetup::standard, kept::add));
            window.show();
            return window;
        });
        model = preview.model();
        await(() -> model.total() > 0 && !model.searching.get());
    }

    private Sheet report() {
        if (rows < 0) {
            throw new OutOfMemoryError("as a picture of a hundred pages would be");
        }
        return SampleSheet.report(rows);
    }

    @AfterEach
    void close() {
        Fx.TOOLKIT.run(preview::close);
        background.shutdown();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Fx.TOOLKIT.call(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2)); // the work that is waited for needs the processor
        }
    }

    private void press(KeyCode code, boolean shortcut) {
        Fx.TOOLKIT.run(() -> {
            var scene = preview.stage().getScene();
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        });
    }

    @Test
    void showsEveryPageAndWhereOneIs() {
        Fx.TOOLKIT.run(() -> {
            assertThat(preview.stage().getScene().getRoot().lookupAll(".paper-page")).hasSize(model.total());
            assertThat(byId("print-page", Label.class).getText()).isEqualTo("1 / " + model.total());
        });
    }

    private <T> T byId(String id, Class<T> type) {
        return preview.stage().getScene().getRoot().lookupAll("*").stream().filter(n -> id.equals(n.getId()))
                .map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void keysTurnPagesZoomAndClose() {
        press(KeyCode.PAGE_DOWN, false);
        press(KeyCode.PAGE_DOWN, false);
        assertThat(model.page.get()).isEqualTo(3);
        press(KeyCode.PAGE_UP, false);
        assertThat(model.page.get()).isEqualTo(2);
        press(KeyCode.END, false);
        assertThat(model.page.get()).isEqualTo(model.total());
        press(KeyCode.PAGE_DOWN, false);
        assertThat(model.page.get()).isEqualTo(model.total());
        press(KeyCode.HOME, false);
        assertThat(model.page.get()).isEqualTo(1);
        double before = model.scale.get();
        press(KeyCode.PLUS, true);
        assertThat(model.scale.get()).isGreaterThan(before);
        press(KeyCode.MINUS, true);
        press(KeyCode.MINUS, true);
        assertThat(model.scale.get()).isLessThanOrEqualTo(before);
        press(KeyCode.DIGIT0, true);
        assertThat(model.zoom.get()).isEqualTo(Zoom.FIT_WIDTH);
        press(KeyCode.ESCAPE, false);
        assertThat(preview.stage().isShowing()).isFalse();
    }

    @Test
    void aChoiceLaysOutAnewAndIsKept() {
        var before = model.pages.get();
        Fx.TOOLKIT.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Orientation> box = byId("print.orientation", ComboBox.class);
            box.setValue(Orientation.LANDSCAPE);
        });
        await(() -> model.pages.get() != before);
        assertThat(model.pages.get().getFirst().setup()).isEqualTo(
                PageSetup.standard().withOrientation(Orientation.LANDSCAPE));
        assertThat(kept).containsExactly(PageSetup.standard().withOrientation(Orientation.LANDSCAPE));
    }

    @Test
    void quickChoicesEndWithTheLastOne() {
        Fx.TOOLKIT.run(() -> {
            for (InkMode ink : List.of(InkMode.COLOUR, InkMode.MONO, InkMode.COLOUR)) {
                model.setup.set(PageSetup.standard().withInk(ink));
            }
        });
        await(() -> model.pages.get().getFirst().setup().ink() == InkMode.COLOUR);
        await(() -> model.status.get().equals(messages.text("print.ready", model.total())));
        assertThat(model.pages.get().getFirst().setup().ink()).isEqualTo(InkMode.COLOUR);
    }

    @Test
    void printsThePagesNamed() {
        int before = TRAY.sheets().size();
        Fx.TOOLKIT.run(() -> {
            model.printer.set(model.printers.get().stream().filter(p -> p.getName().equals("preview tray"))
                    .findFirst().orElseThrow());
            byId("print.range", TextField.class).setText("2-3");
        });
        press(KeyCode.P, true);
        await(() -> model.status.get().equals(messages.text("print.printed", "preview tray")));
        assertThat(TRAY.sheets()).hasSize(before + 2);
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void aRangeThatIsNoneIsSaidBesideTheButtons() {
        int before = TRAY.sheets().size();
        for (String range : List.of("0", "3-2", "a", "1-99", "1-2-3", "-")) {
            Fx.TOOLKIT.run(() -> model.range.set(range));
            press(KeyCode.P, true);
            await(() -> model.trouble.get());
            assertThat(model.status.get()).isEqualTo(messages.text("print.range.wrong", model.total()));
            Fx.TOOLKIT.run(() -> model.say(""));
        }
        assertThat(TRAY.sheets()).hasSize(before);
    }

    @Test
    void savesAsPdfAndSaysWhereOrWhyNot(@TempDir Path folder) throws Exception {
        Path target = folder.resolve("a.pdf");
        Fx.TOOLKIT.run(() -> preview.save(target, new SaveAs.Pdf()));
        await(() -> model.status.get().equals(messages.text("print.saved", target)));
        try (var document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(model.total());
        }
        Fx.TOOLKIT.run(() -> preview.save(folder.resolve("none/a.pdf"), new SaveAs.Pdf()));
        await(() -> model.trouble.get());
        assertThat(model.status.get()).contains("none").doesNotContain("Exception");
    }

    /// The pages are made anew for what is saved: all of them are meant, also where there are more than were shown.
    @Test
    void whatIsSavedHasEveryPageAlsoWhereThereAreMoreNow(@TempDir Path folder) throws Exception {
        int shown = model.total();
        rows = 200;
        Path target = folder.resolve("a.pdf");
        Fx.TOOLKIT.run(() -> preview.save(target, new SaveAs.Pdf()));
        await(() -> model.status.get().equals(messages.text("print.saved", target)));
        try (var document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(shown);
        }
        rows = 5;
        Fx.TOOLKIT.run(() -> preview.save(folder.resolve("b.pdf"), new SaveAs.Pdf()));
        await(() -> model.status.get().equals(messages.text("print.saved", folder.resolve("b.pdf"))));
    }

    @Test
    void whatIsTooLargeForTheMemoryLeavesTheWindowUsable(@TempDir Path folder) {
        rows = -1;
        Fx.TOOLKIT.run(() -> preview.save(folder.resolve("a.pdf"), new SaveAs.Pdf()));
        await(() -> model.trouble.get());
        assertThat(Fx.TOOLKIT.call(() -> model.busy.get())).isFalse();
    }

    @Test
    void closingTheWindowByItsCornerCancels(@TempDir Path folder) {
        Fx.TOOLKIT.run(() -> preview.save(folder.resolve("a.png"), new SaveAs.Png(600, PixelDepth.FULL)));
        await(() -> model.progress.get() > 0);
        Fx.TOOLKIT.run(() -> preview.stage().fireEvent(new WindowEvent(preview.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> model.status.get().equals(messages.text("print.cancelled")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void savesAsSvgAndAsPicturesAFileForEachPage(@TempDir Path folder) throws Exception {
        Fx.TOOLKIT.run(() -> {
            model.range.set("1-2");
            preview.save(folder.resolve("a.svg"), new SaveAs.Svg());
        });
        await(() -> model.status.get().startsWith("已存为 2 个文件"));
        assertThat(folder.resolve("a-01.svg")).exists();
        assertThat(folder.resolve("a-02.svg")).exists();
        Fx.TOOLKIT.run(() -> {
            model.range.set("2");
            preview.save(folder.resolve("a.png"), new SaveAs.Png(96, PixelDepth.FULL));
        });
        await(() -> model.status.get().equals(messages.text("print.saved", folder.resolve("a.png"))));
        assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getWidth()).isEqualTo(794);
    }

    @Test
    void numberedFilesThatExistAreNotReplaced(@TempDir Path folder) throws Exception {
        Path old = Files.writeString(folder.resolve("a-02.svg"), "old");
        Fx.TOOLKIT.run(() -> preview.save(folder.resolve("a.svg"), new SaveAs.Svg()));
        await(() -> model.trouble.get());
        assertThat(model.status.get()).contains("a-02.svg");
        assertThat(old).hasContent("old");
        assertThat(folder.resolve("a-01.svg")).doesNotExist();
    }

    @Test
    void savingPicturesCanBeCancelled(@TempDir Path folder) {
        Fx.TOOLKIT.run(() -> {
            preview.save(folder.resolve("a.png"), new SaveAs.Png(600, PixelDepth.FULL));
            assertThat(model.busy.get()).isTrue();
        });
        await(() -> model.progress.get() > 0);
        Fx.TOOLKIT.run(() -> byId("print.cancel", Button.class).fire());
        await(() -> model.status.get().equals(messages.text("print.cancelled")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPageIsCopiedAsAPicture() {
        press(KeyCode.PAGE_DOWN, false);
        Fx.TOOLKIT.run(() -> {
            var scene = preview.stage().getScene();
            Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, true, true, false, false));
        });
        await(() -> model.status.get().equals(messages.text("print.copied", 2)));
        Fx.TOOLKIT.run(() -> assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isEqualTo(1654));
    }

    @Test
    void theProofShowsPagesInBlackAndWhiteAndLetsThemGoAgain() {
        press(KeyCode.B, true);
        await(() -> proofs() > 0);
        assertThat(proofs()).isLessThan(model.total());
        press(KeyCode.B, true);
        await(() -> proofs() == 0);
    }

    private long proofs() {
        return Fx.TOOLKIT.call(() -> preview.stage().getScene().getRoot().lookupAll(".page-frame").stream()
                .flatMap(frame -> frame.lookupAll("ImageView").stream()).map(ImageView.class::cast)
                .filter(view -> view.isVisible() && view.getImage() != null).count());
    }

    @Test
    void theListOfPagesLeadsAndFollows() {
        Fx.TOOLKIT.run(() -> {
            @SuppressWarnings("unchecked")
            ListView<PaperPage> list = byId("print-pages", ListView.class);
            list.getSelectionModel().select(3);
            assertThat(model.page.get()).isEqualTo(4);
        });
        press(KeyCode.HOME, false);
        Fx.TOOLKIT.run(() -> assertThat(byId("print-pages", ListView.class).getSelectionModel().getSelectedIndex()).isZero());
        press(KeyCode.F9, false);
        Fx.TOOLKIT.run(() -> assertThat(byId("print-pages", ListView.class).isVisible()).isFalse());
    }

    @Test
    void aPrinterThatReachesLessIsShownAndSaid() {
        Fx.TOOLKIT.run(() -> model.printer.set(printer("near-sighted tray")));
        await(() -> model.reach.get() != null && !model.reach.get().isWhole());
        Fx.TOOLKIT.run(() -> {
            assertThat(byId("print-reach", Label.class).getText()).contains("76%");
            assertThat(preview.stage().getScene().getRoot().lookupAll(".page-limit")).isNotEmpty()
                    .allMatch(Node::isVisible);
        });
        Fx.TOOLKIT.run(() -> model.printer.set(printer("preview tray")));
        await(() -> model.reach.get() != null && model.reach.get().isWhole());
        Fx.TOOLKIT.run(() -> {
            assertThat(byId("print-reach", Label.class).getText()).isEmpty();
            assertThat(preview.stage().getScene().getRoot().lookupAll(".page-limit")).noneMatch(Node::isVisible);
        });
    }

    private Printer printer(String name) {
        return model.printers.get().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void bothSidesAreOfferedWhereThePrinterHasThem() {
        Fx.TOOLKIT.run(() -> model.printer.set(printer("near-sighted tray")));
        await(() -> model.sidesOffered.get().size() == 3);
        Fx.TOOLKIT.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<PrintSides> box = byId("print.sides", ComboBox.class);
            assertThat(box.isDisabled()).isFalse();
            box.setValue(PrintSides.DUPLEX);
            model.range.set("1-2");
        });
        press(KeyCode.P, true);
        await(() -> model.status.get().equals(messages.text("print.printed", "near-sighted tray")));
        assertThat(NEAR_SIGHTED.sides()).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
        Fx.TOOLKIT.run(() -> model.printer.set(printer("preview tray")));
        await(() -> model.sidesOffered.get().size() == 1);
        assertThat(model.sides.get()).isEqualTo(PrintSides.ONE_SIDED);
    }

    @Test
    void aPrinterThatFailsMidwayIsSaidInOneLine() {
        Fx.TOOLKIT.run(() -> model.printer.set(printer("broken tray")));
        press(KeyCode.P, true);
        await(() -> model.trouble.get());
        assertThat(model.status.get()).contains("broken tray").doesNotContain("\n").doesNotContain("Exception");
        assertThat(model.busy.get()).isFalse();
    }

    /// What was published is shown and printed as it is: its paper is its own, and it is not saved from here.
    @Test
    void pagesThatDoNotChangeArePrintedAsTheyAre(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("published.pdf");
        var setup = PageSetup.standard().withOrientation(Orientation.LANDSCAPE);
        var pages = Fx.TOOLKIT.call(() -> new Paginator(Fx.fonts(), messages).paginate(SampleSheet.report(30), setup));
        new PdfPrinter(Fx.FILES, Fx.TOOLKIT).print(pages, new PdfMetadata("发布", "", "zh-CN", ZonedDateTime.now()), file,
                Progress.SILENT);
        byte[] pdf = Files.readAllBytes(file);
        Fx.TOOLKIT.run(preview::close);
        var kit = new PrintKit(messages, new Paginator(Fx.fonts(), messages), new PdfPrinter(Fx.FILES, Fx.TOOLKIT),
                new SvgPrinter(Fx.TOOLKIT), new PngPrinter(Fx.FILES, Fx.TOOLKIT), new SystemPrinter(Fx.TOOLKIT), background,
                LOOK::dress, Clock.systemUTC());
        preview = Fx.TOOLKIT.call(() -> {
            var window = new PrintPreview(null, kit, new FixedPages("发布", () -> PdfPages.of(pdf, 72),
                    () -> PdfPages.oneByOne(pdf, 100)), PageSetup.standard());
            window.show();
            return window;
        });
        model = preview.model();
        await(() -> model.total() > 0 && !model.searching.get());
        assertThat(model.total()).isEqualTo(pages.size());
        assertThat(Fx.TOOLKIT.call(() -> model.setup.get().isLandscape())).isTrue();
        Fx.TOOLKIT.run(() -> {
            assertThat(byId("print.pdf", Node.class).isVisible()).isFalse();
            assertThat(byId("print.size", Node.class).getParent().getParent().isVisible()).isFalse();
            model.printer.set(model.printers.get().stream().filter(p -> p.getName().equals(TRAY.getName())).findFirst()
                    .orElseThrow());
        });
        int before = TRAY.sheets().size();
        press(KeyCode.P, true);
        // Not the tray: it keeps its lock while it prints, and the JavaFX thread hands it the pages.
        await(() -> model.status.get().equals(messages.text("print.printed", TRAY.getName())));
        assertThat(TRAY.sheets()).hasSize(before + pages.size());
        assertThat(model.trouble.get()).isFalse();
        var sheet = TRAY.sheets().getLast();
        long dark = 0;
        for (int x = 0; x < sheet.getWidth(); x += 2) {
            for (int y = 0; y < sheet.getHeight(); y += 2) {
                dark += (sheet.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        assertThat(dark).as("ink on the paper").isPositive();
    }
}
