package duizhao.paper.pdf;

import duizhao.paper.page.PaperPage;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.ErrorCode;
import duizhao.platform.FontFiles;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints pages into a PDF: vectors, embedded fonts, and text that can be searched and copied.
///
/// The file is complete or untouched: it is written beside the target and moved over it. Works on any thread; pages
/// are read on the JavaFX thread, one at a time, and the file is written on the caller's.
public final class PdfPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPrinter.class);

    private final FontFiles fonts;
    private final FxToolkit toolkit;

    public PdfPrinter(FontFiles fonts, FxToolkit toolkit) {
        this.fonts = fonts;
        this.toolkit = toolkit;
    }

    /// @throws UserException                                where the target cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    public void print(List<PaperPage> pages, PdfMetadata metadata, Path target, Progress progress) {
        Path file = target.toAbsolutePath();
        refuseUnlikely(file);
        // Not a temporary file of the system's: those are for their owner's eyes only.
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
                write(pages, metadata, out, progress);
            }
            move(beside, file);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "paper.target-not-writable", target);
        } finally {
            remove(beside);
        }
    }

    private static void refuseUnlikely(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.target-is-folder", file);
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.target-folder-missing", file);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.target-not-writable", file);
        }
    }

    private void write(List<PaperPage> pages, PdfMetadata metadata, OutputStream out, Progress progress)
            throws IOException {
        try (var document = new PDDocument();
             var regular = new PdfFont(document, fonts.regular());
             var bold = new PdfFont(document, fonts.bold())) {
            describe(document, metadata);
            long done = 0;
            for (PaperPage page : pages) {
                progress.report(done++, pages.size(), "paper.writing");
                write(page, document, regular, bold);
            }
            document.save(out);
            progress.report(pages.size(), pages.size(), "paper.writing");
        }
    }

    private void write(PaperPage source, PDDocument document, PdfFont regular, PdfFont bold) throws IOException {
        double width = source.setup().width();
        double height = source.setup().height();
        var page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            // PDF counts upwards from the lower left corner.
            var toPage = new AffineTransform(1, 0, 0, -1, 0, height);
            var writer = new NodeWriter(content, regular, bold);
            toolkit.run(() -> {
                source.arrange();
                try {
                    // The page may stand anywhere in a window, zoomed: its children are what is printed.
                    for (var child : source.getChildrenUnmodifiable()) {
                        writer.write(child, toPage, 1);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void describe(PDDocument document, PdfMetadata metadata) {
        var information = document.getDocumentInformation();
        information.setTitle(metadata.title());
        if (!metadata.author().isBlank()) {
            information.setAuthor(metadata.author());
        }
        information.setCreator("Duizhao");
        information.setProducer("Duizhao");
        information.setCreationDate(GregorianCalendar.from(metadata.created()));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(metadata.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // What went wrong before matters; a stray file beside the target does not.
            LOG.warn("could not remove {}", unfinished, e);
        }
    }
}
