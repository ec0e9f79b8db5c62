package duizhao.paper.printer;

import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.Frame;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintColor;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/// Prints pages on a printer of the system.
///
/// Its methods wait, for the print system or for the printer: not for the JavaFX thread. Pages are handed over one at
/// a time on that thread, outside its layout pulse, where JavaFX forbids printing.
public final class SystemPrinter {

    private final FxToolkit toolkit;

    public SystemPrinter(FxToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /// The printers there are, the system's default first, then by name; empty where there is none.
    public List<Printer> printers() {
        toolkit.start();
        Printer standard = Printer.getDefaultPrinter();
        return Printer.getAllPrinters().stream()
                .sorted(Comparator.comparing((Printer p) -> !p.equals(standard)).thenComparing(Printer::getName))
                .toList();
    }

    /// How a page of `setup` comes out of `printer`.
    public Reach reach(Printer printer, PageSetup setup) {
        return toolkit.call(() -> {
            PageLayout layout = layout(printer, setup);
            Frame printable = printable(layout);
            return Placement.reach(setup, printable.right() + layout.getRightMargin(),
                    printable.bottom() + layout.getBottomMargin(), printable);
        });
    }

    /// On how many sides `printer` prints, and how they are bound; one side at least.
    public Set<PrintSides> sides(Printer printer) {
        return toolkit.call(() -> {
            var sides = EnumSet.of(PrintSides.ONE_SIDED);
            sides.addAll(printer.getPrinterAttributes().getSupportedPrintSides());
            return sides;
        });
    }

    private static PageLayout layout(Printer printer, PageSetup setup) {
        return printer.createPageLayout(paper(setup.size()),
                setup.isLandscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static Frame printable(PageLayout layout) {
        return new Frame(layout.getLeftMargin(), layout.getTopMargin(), layout.getPrintableWidth(),
                layout.getPrintableHeight());
    }

    /// Prints pages that stand in no window.
    ///
    /// @param printer one of [#printers()]; null for the system's default
    /// @param title   the name of the job in the printer's queue
    /// @throws UserException         where there is no printer, or it refuses the job or fails
    /// @throws CancellationException where `progress` says so, between two pages or while the printer is waited for; the
    ///                               job is cancelled
    public void print(List<PaperPage> pages, @Nullable Printer printer, PrintOrder order, String title,
                      Progress progress) {
        Printer target = printer != null ? printer : standard();
        List<PaperPage> chosen = order.chosen(pages);
        PrinterJob job = toolkit.call(() -> PrinterJob.createPrinterJob(target));
        if (job == null) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.printer-refused", target.getName());
        }
        long done = 0;
        try {
            int rounds = begin(job, chosen.getFirst().setup(), order, title);
            for (int round = 0; round < rounds; round++) {
                for (PaperPage page : chosen) {
                    long at = done++;
                    progress.report(at, (long) rounds * chosen.size(), "paper.printing");
                    // JavaFX 26.0.2 waits for ever for a printer that fails before it waits.
                    boolean printed = toolkit.call(() -> print(job, page),
                            () -> progress.report(at, (long) rounds * chosen.size(), "paper.printing"));
                    if (!printed) {
                        throw failed(target, page.number());
                    }
                }
            }
            boolean ended = toolkit.call(job::endJob);
            if (!ended) {
                throw failed(target, chosen.getLast().number());
            }
            progress.report(done, done, "paper.printing");
        } catch (RuntimeException | Error e) { // whatever it is: nobody is to find half a report in the tray
            cancel(job, e);
            throw e;
        }
    }

    /// @param why what is to be told, whatever comes of this
    private void cancel(PrinterJob job, Throwable why) {
        try {
            toolkit.run(job::cancelJob);
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private Printer standard() {
        List<Printer> printers = printers();
        if (printers.isEmpty()) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.no-printer");
        }
        return printers.getFirst();
    }

    private static UserException failed(Printer printer, int page) {
        return new UserException(ErrorCode.UNUSABLE_INPUT, "paper.print-failed", printer.getName(), page);
    }

    /// Sets the job up.
    ///
    /// @return how often the pages are to be sent: once where the printer makes the copies itself
    private int begin(PrinterJob job, PageSetup setup, PrintOrder order, String title) {
        return toolkit.call(() -> {
            Printer printer = job.getPrinter();
            var settings = job.getJobSettings();
            settings.setJobName(title);
            settings.setPageLayout(layout(printer, setup));
            if (printer.getPrinterAttributes().getSupportedPrintSides().contains(order.sides())) {
                settings.setPrintSides(order.sides());
            }
            PrintColor colour = setup.ink() == InkMode.MONO ? PrintColor.MONOCHROME : PrintColor.COLOR;
            if (printer.getPrinterAttributes().getSupportedPrintColors().contains(colour)) {
                settings.setPrintColor(colour);
            }
            if (order.copies() <= printer.getPrinterAttributes().getMaxCopies()) {
                settings.setCopies(order.copies());
                return 1;
            }
            return order.copies();
        });
    }

    private static Paper paper(PaperSize size) {
        return switch (size) {
            case A4 -> Paper.A4;
            case A3 -> Paper.A3;
        };
    }

    private static boolean print(PrinterJob job, PaperPage page) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        Frame printable = printable(layout);
        double paperWidth = printable.right() + layout.getRightMargin();
        double paperHeight = printable.bottom() + layout.getBottomMargin();
        var place = Placement.of(page.setup(), paperWidth, paperHeight, printable);
        page.arrange();
        var shift = new Affine(place.scale(), 0, place.x(), 0, place.scale(), place.y());
        page.getTransforms().add(shift);
        try {
            return job.printPage(layout, page);
        } finally {
            page.getTransforms().remove(shift);
        }
    }
}
