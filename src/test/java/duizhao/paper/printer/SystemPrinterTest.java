package duizhao.paper.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.Frame;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SystemPrinterTest {

    private static final PaperTray TRAY = new PaperTray("test tray", 4);
    private static final PaperTray NARROW = new PaperTray("narrow tray", 30);
    private static final PaperTray SILENT = new PaperTray("silent tray", 4);
    private static final PaperTray TURNING = new PaperTray("turning tray", 4);
    private static final PaperTray JAMMED = new PaperTray("jammed tray", 4);

    private final SystemPrinter system = new SystemPrinter(Fx.TOOLKIT);
    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));

    @BeforeAll
    static void registerPrinters() {
        TURNING.turnSheets();
        List.of(TRAY, NARROW, SILENT, TURNING, JAMMED).forEach(PrintServiceLookup::registerService);
    }

    private Printer printer(PaperTray tray) {
        return system.printers().stream().filter(p -> p.getName().equals(tray.getName())).findFirst().orElseThrow();
    }

    private List<PaperPage> pages(PageSetup setup) {
        return paginator.paginate(SampleSheet.report(60), setup);
    }

    private List<BufferedImage> print(PaperTray tray, List<PaperPage> pages, PrintOrder order) {
        int before = tray.sheets().size();
        system.print(pages, printer(tray), order, "test", Progress.SILENT);
        List<BufferedImage> all = tray.sheets();
        return all.subList(before, all.size());
    }

    /// The smallest box around everything that is not white; a pixel is a point.
    private static Rectangle ink(BufferedImage image) {
        Rectangle box = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < 200) {
                    var dot = new Rectangle(x, y, 1, 1);
                    box = box == null ? dot : box.union(dot);
                }
            }
        }
        return box == null ? new Rectangle() : box;
    }

    @Test
    void everyPageArrivesInItsMillimetres() {
        List<PaperPage> pages = pages(PageSetup.standard());
        List<BufferedImage> sheets = print(TRAY, pages, PrintOrder.all(pages));
        assertThat(sheets).hasSameSizeAs(pages);
        Frame type = PageSetup.standard().typeArea();
        for (BufferedImage sheet : sheets) {
            Rectangle ink = ink(sheet);
            assertThat(ink.getMinX()).isCloseTo(type.x(), within(1.5));
            assertThat(ink.getMaxX()).isCloseTo(type.right(), within(1.5));
            assertThat(ink.getMinY()).isBetween(type.y() - 42, type.y() - 12);
            assertThat(ink.getMaxY()).isBetween(type.bottom() + 12, type.bottom() + 42);
        }
    }

    @Test
    void landscapeArrivesOnItsSide() {
        PageSetup setup = PageSetup.standard().withOrientation(Orientation.LANDSCAPE);
        List<PaperPage> pages = pages(setup);
        BufferedImage sheet = print(TRAY, pages, new PrintOrder(1, 1, 1)).getFirst();
        assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
        assertThat(ink(sheet).getWidth()).isCloseTo(setup.typeArea().width(), within(2.0));
    }

    @Test
    void aPrinterThatReachesLessGetsTheWholePageSmaller() {
        List<PaperPage> pages = pages(PageSetup.standard());
        BufferedImage sheet = print(NARROW, pages, new PrintOrder(1, 1, 1)).getFirst();
        Frame type = PageSetup.standard().typeArea();
        Rectangle ink = ink(sheet);
        double scale = (210 - 60) / 210.0;
        assertThat(ink.getWidth()).isCloseTo(type.width() * scale, within(2.0));
        assertThat(ink.getMinX()).isGreaterThanOrEqualTo(PageSetup.points(30) - 1);
        assertThat(ink.getMaxY()).isLessThanOrEqualTo(PageSetup.points(297 - 30) + 1);
    }

    @Test
    void whatComesOutIsToldBefore() {
        Reach whole = system.reach(printer(TRAY), PageSetup.standard());
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.samePaper()).isTrue();
        assertThat(whole.printable().x()).isCloseTo(PageSetup.points(4), within(0.5));
        Reach less = system.reach(printer(NARROW), PageSetup.standard());
        assertThat(less.scale()).isCloseTo((210 - 60) / 210.0, within(0.01));
        assertThat(less.printable().right()).isCloseTo(PageSetup.points(210 - 30), within(0.5));
    }

    @Test
    void bothSidesWhereThePrinterHasThem() {
        List<PaperPage> pages = pages(PageSetup.standard());
        var order = new PrintOrder(1, 1, 2, PrintSides.DUPLEX);
        assertThat(system.sides(printer(TRAY))).containsExactly(PrintSides.ONE_SIDED);
        print(TRAY, pages, order);
        assertThat(TRAY.sides()).isIn(null, Sides.ONE_SIDED);
        assertThat(system.sides(printer(TURNING))).contains(PrintSides.DUPLEX, PrintSides.TUMBLE);
        print(TURNING, pages, order);
        assertThat(TURNING.sides()).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
        print(TURNING, pages, new PrintOrder(1, 1, 2));
        assertThat(TURNING.sides()).isEqualTo(Sides.ONE_SIDED);
    }

    @Test
    void onlyThePagesOrderedArePrinted() {
        List<PaperPage> pages = pages(PageSetup.standard());
        assertThat(print(TRAY, pages, new PrintOrder(1, 2, 3))).hasSize(2);
        assertThatThrownBy(() -> print(TRAY, pages, new PrintOrder(1, 2, 99))).isInstanceOfSatisfying(
                UserException.class, e -> assertThat(e.key()).isEqualTo("paper.no-such-page"));
    }

    @Test
    void aPageCanBePrintedAgain() {
        List<PaperPage> pages = pages(PageSetup.standard());
        Rectangle first = ink(print(TRAY, pages, new PrintOrder(1, 1, 1)).getFirst());
        Rectangle second = ink(print(TRAY, pages, new PrintOrder(1, 1, 1)).getFirst());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void cancellingBetweenPagesEndsTheJob() {
        List<PaperPage> pages = pages(PageSetup.standard());
        var reports = new ArrayList<Long>();
        assertThatThrownBy(() -> system.print(pages, printer(TRAY), PrintOrder.all(pages), "test", (done, total, key) -> {
            reports.add(done);
            assertThat(total).isEqualTo(pages.size());
            if (done == 2) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(reports.stream().distinct()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void whateverGoesWrongLeavesNoHalfJobInTheQueue() throws InterruptedException {
        List<PaperPage> pages = pages(PageSetup.standard());
        assertThatThrownBy(() -> system.print(pages, printer(TRAY), PrintOrder.all(pages), "test", (done, total, key) -> {
            if (done == 1) {
                throw new IllegalStateException("unforeseen");
            }
        })).isInstanceOf(IllegalStateException.class).hasMessage("unforeseen");
        for (int i = 0; i < 50 && TRAY.isPrinting(); i++) {
            Thread.sleep(100);
        }
        assertThat(TRAY.isPrinting()).isFalse();
    }

    @Test
    void aPrinterThatDoesNotAnswerCanBeGivenUp() {
        List<PaperPage> pages = pages(PageSetup.standard());
        var waited = new AtomicInteger();
        SILENT.hold();
        try {
            assertThatThrownBy(() -> system.print(pages, printer(SILENT), PrintOrder.all(pages), "test",
                    (done, total, key) -> {
                        assertThat(done).isZero();
                        if (waited.incrementAndGet() == 3) {
                            throw new CancellationException();
                        }
                    })).isInstanceOf(CancellationException.class);
        } finally {
            SILENT.release();
        }
        assertThat(SILENT.sheets()).isEmpty();
        assertThat(print(TRAY, pages, new PrintOrder(1, 1, 1))).as("another printer").hasSize(1);
    }

    @Test
    void aFailingPrinterIsNamed() {
        List<PaperPage> pages = pages(PageSetup.standard());
        JAMMED.jam();
        assertThatThrownBy(() -> system.print(pages, printer(JAMMED), PrintOrder.all(pages), "test", Progress.SILENT))
                .isInstanceOfSatisfying(UserException.class, e -> {
                    assertThat(e.key()).isEqualTo("paper.print-failed");
                    assertThat(e.text(new Messages(Messages.CHINESE))).contains("jammed tray");
                });
    }

    @Test
    void anA3PageOnAPrinterThatHasItKeepsItsSize() {
        var setup = new PageSetup(PaperSize.A3, Orientation.PORTRAIT, InkMode.MONO);
        List<PaperPage> pages = pages(setup);
        BufferedImage sheet = print(TRAY, pages, new PrintOrder(1, 1, 1)).getFirst();
        assertThat(ink(sheet).getWidth()).isCloseTo(setup.typeArea().width(), within(2.0));
    }
}
