package duizhao.paper.pdf;

import duizhao.paper.drawing.PageWalk;
import duizhao.paper.face.Faces;
import duizhao.paper.output.PageFiles;
import duizhao.paper.page.PaperPage;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Prints pages into a PDF: vectors, embedded fonts, text that can be searched and copied, and an outline; fit to be
/// kept (PDF/A-2b).
///
/// The font files are read once for all that one printer prints. A file is complete or untouched. Works on any thread; pages are read on the JavaFX thread, one at a time, and the
/// file is written on the caller's.
public final class PdfPrinter {

    static final String PROGRAM = "Duizhao";

    private final Faces faces;
    private final PageWalk walk;

    public PdfPrinter(FontFiles fonts, FxToolkit toolkit) {
        faces = new Faces(fonts);
        walk = new PageWalk(toolkit);
    }

    /// @throws UserException                                where the target cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    public void print(List<PaperPage> pages, PdfMetadata metadata, Path target, Progress progress) {
        new PageFiles().write(target, (out, index) -> write(pages, metadata, out, progress));
    }

    private void write(List<PaperPage> pages, PdfMetadata metadata, OutputStream out, Progress progress)
            throws IOException {
        try (var document = new PDDocument()) {
            var regular = new PdfFont(document, faces.regular());
            var bold = new PdfFont(document, faces.bold());
            describe(document, metadata);
            long done = 0;
            for (PaperPage page : pages) {
                progress.report(done++, pages.size(), "paper.writing");
                write(page, document, regular, bold);
            }
            Bookmarks.write(pages, document);
            Archival.write(document, metadata);
            document.save(out);
            progress.report(pages.size(), pages.size(), "paper.writing");
        }
    }

    private void write(PaperPage source, PDDocument document, PdfFont regular, PdfFont bold) throws IOException {
        var page = new PDPage(new PDRectangle((float) source.paperWidth(), (float) source.paperHeight()));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            // PDF counts upwards from the lower left corner.
            var toPage = new AffineTransform(1, 0, 0, -1, 0, source.paperHeight());
            walk.draw(source, new PdfDrawing(content, regular, bold), toPage);
        }
    }

    private static void describe(PDDocument document, PdfMetadata metadata) {
        var information = document.getDocumentInformation();
        information.setTitle(metadata.title());
        if (!metadata.author().isBlank()) {
            information.setAuthor(metadata.author());
        }
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(GregorianCalendar.from(metadata.created()));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(metadata.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
