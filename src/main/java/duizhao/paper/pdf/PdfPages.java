package duizhao.paper.pdf;

import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.ImageView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, to be looked at and printed. What leaves the program as a file is the file itself.
public final class PdfPages {

    private static final float POINTS_PER_INCH = 72;

    private PdfPages() {
    }

    /// All pages. Works on any thread; some tenths of a second a page.
    ///
    /// @param dpi of the pictures
    /// @throws UserException where it is no PDF
    public static List<PaperPage> of(byte[] pdf, float dpi) {
        return reading(pdf, document -> {
            var pages = new ArrayList<PaperPage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(page(document, i, dpi));
            }
            return pages;
        });
    }

    /// The same for a printer, each page made when it is asked for: at a printer's resolution all of them together would
    /// fill the memory.
    public static List<PaperPage> oneByOne(byte[] pdf, float dpi) {
        int count = reading(pdf, PDDocument::getNumberOfPages);
        return new AbstractList<>() {
            @Override
            public PaperPage get(int index) {
                return reading(pdf, document -> page(document, index, dpi));
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(PDDocument document) throws IOException;
    }

    private static <T> T reading(byte[] pdf, Reading<T> reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return reading.read(document);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "paper.no-pdf");
        }
    }

    private static PaperPage page(PDDocument document, int index, float dpi) throws IOException {
        PageSetup setup = setup(document.getPage(index));
        var view = new ImageView(SwingFXUtils.toFXImage(new PDFRenderer(document).renderImage(index,
                dpi / POINTS_PER_INCH, ImageType.RGB), null));
        view.setFitWidth(setup.width());
        view.setFitHeight(setup.height());
        view.setSmooth(true);
        return PaperPage.of(setup, index + 1, document.getNumberOfPages(), view);
    }

    /// The paper that is nearest to the page's.
    private static PageSetup setup(PDPage page) {
        var box = page.getMediaBox();
        boolean landscape = box.getWidth() > box.getHeight();
        double longer = Math.max(box.getWidth(), box.getHeight());
        double between = PageSetup.points((PaperSize.A4.height() + PaperSize.A3.height()) / 2);
        return new PageSetup(longer > between ? PaperSize.A3 : PaperSize.A4,
                landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT, InkMode.COLOUR);
    }
}
