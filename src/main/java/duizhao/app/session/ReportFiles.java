package duizhao.app.session;

import duizhao.feature.report.ReportOutput;
import duizhao.feature.report.ReportOutput.Pdf;
import duizhao.paper.csv.SheetCsv;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.office.DocxPrinter;
import duizhao.paper.office.XlsxPrinter;
import duizhao.paper.output.PageFiles;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.picture.PngPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.svg.SvgMetadata;
import duizhao.paper.svg.SvgPrinter;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.ErrorCode;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sheets into files of every kind. Not for the JavaFX thread, which must be free.
public final class ReportFiles {

    /// Pixels an inch of pictures where nobody says otherwise: as a laser printer prints.
    public static final int DPI = 300;

    private final int dpi;
    private final Messages messages;
    private final Clock clock;
    private final String user;
    private final FxToolkit toolkit;
    private final Supplier<PaperFonts> fonts;
    /// Made with the first file, since only then there are fonts; kept, since they read the font files once.
    private final AtomicReference<@Nullable Printers> printers;

    private record Printers(PdfPrinter pdf, PngPrinter png) {
    }

    /// @param user  who makes them
    /// @param fonts the paper's typeface
    public ReportFiles(Messages messages, Clock clock, String user, FxToolkit toolkit, Supplier<PaperFonts> fonts) {
        this(messages, clock, user, toolkit, fonts, new AtomicReference<>(), DPI);
    }

    private ReportFiles(Messages messages, Clock clock, String user, FxToolkit toolkit, Supplier<PaperFonts> fonts,
                        AtomicReference<@Nullable Printers> printers, int dpi) {
        this.dpi = dpi;
        this.messages = messages;
        this.clock = clock;
        this.user = user;
        this.toolkit = toolkit;
        this.fonts = fonts;
        this.printers = printers;
    }

    /// Endings of the files that a report can be written into, with their points; PDF first.
    public static List<String> endings() {
        return Stream.concat(Arrays.stream(ReportKind.values()).map(ReportKind::ending), Stream.of(ReportOutput.PACKAGE))
                .toList();
    }

    /// Writes a sheet into a file of the kind that its ending says.
    ///
    /// @return how many pages it has; 1 where such a file has none
    /// @throws UserException where the file cannot be written, or has an unknown ending; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    public int write(Sheet sheet, PageSetup setup, Path out, Progress progress) {
        return switch (ReportKind.of(out)) {
            case PDF -> {
                List<PaperPage> pages = pages(sheet, setup);
                printers().pdf().print(pages, metadata(sheet), out, progress);
                yield pages.size();
            }
            case SVG -> new SvgPrinter(toolkit).print(pages(sheet, setup), describing(sheet), out, progress).size();
            case PNG -> printers().png().print(pages(sheet, setup), dpi, PixelDepth.FULL,
                    sheet.title(), out, progress).size();
            case XLSX -> {
                new XlsxPrinter(fonts.get(), toolkit, messages).print(sheet, setup, out, progress);
                yield 1;
            }
            case DOCX -> {
                new DocxPrinter(fonts.get(), toolkit, messages).print(sheet, setup, out, progress);
                yield 1;
            }
            case CSV -> {
                new PageFiles().write(out, (stream, i) -> new SheetCsv(messages).write(sheet, stream));
                yield 1;
            }
        };
    }

    /// Writes a sheet as one picture with its title, notes and sources, as wide as the type area and as high as it needs;
    /// in a PDF on pages.
    ///
    /// @throws UserException where the file cannot be written, or has an unknown ending; nothing is changed
    public void picture(Sheet sheet, PageSetup setup, Path out, Progress progress) {
        switch (ReportKind.of(out)) {
            case SVG -> new SvgPrinter(toolkit).print(List.of(drawn(sheet, setup)), describing(sheet), out, progress);
            case PNG -> printers().png().print(List.of(drawn(sheet, setup)), dpi,
                    PixelDepth.FULL, sheet.title(), out, progress);
            default -> write(sheet, setup, out, progress);
        }
    }

    private PaperPage drawn(Sheet sheet, PageSetup setup) {
        return toolkit.call(() -> new Paginator(fonts.get(), messages).picture(sheet, setup));
    }

    private SvgMetadata describing(Sheet sheet) {
        return new SvgMetadata(sheet.title(), sheet.subtitle(), messages.locale().toLanguageTag());
    }

    /// The same with pictures of another resolution.
    ///
    /// @param pixels an inch
    public ReportFiles at(int pixels) {
        return new ReportFiles(messages, clock, user, toolkit, fonts, printers, pixels);
    }

    /// The PDF of a sheet.
    public Pdf pdf(Sheet sheet, PageSetup setup) {
        try {
            Path folder = Files.createTempDirectory("duizhao");
            Path file = folder.resolve("published.pdf");
            try {
                int pages = write(sheet, setup, file, Progress.SILENT);
                return new Pdf(Files.readAllBytes(file), pages);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "report.no-room");
        }
    }

    /// Writes a finished file.
    ///
    /// @throws UserException where it cannot be written
    public void write(byte[] file, Path out) {
        new PageFiles().write(out, (stream, i) -> stream.write(file));
    }

    private List<PaperPage> pages(Sheet sheet, PageSetup setup) {
        return toolkit.call(() -> new Paginator(fonts.get(), messages).paginate(sheet, setup));
    }

    private Printers printers() {
        Printers kept = printers.get();
        if (kept == null) {
            FontFiles files = fonts.get().files();
            kept = new Printers(new PdfPrinter(files, toolkit), new PngPrinter(files, toolkit));
            printers.set(kept);
        }
        return kept;
    }

    private PdfMetadata metadata(Sheet sheet) {
        return new PdfMetadata(sheet.title(), user, messages.locale().toLanguageTag(),
                ZonedDateTime.now(clock));
    }
}
