package duizhao.paper.pdf;

import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.ImageView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, to be looked at and printed. What leaves the program as a file is the file itself.
public final class PdfPages {

    private static final float POINTS_PER_INCH = 72;

    private PdfPages() {
    }

    /// Works on any thread; some tenths of a second a page.
    ///
    /// @param dpi of the pictures
    /// @throws UserException where it is no PDF
    public static List<PaperPage> of(byte[] pdf, float dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<PaperPage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PageSetup setup = setup(document.getPage(i));
                var view = new ImageView(SwingFXUtils.toFXImage(renderer.renderImage(i, dpi / POINTS_PER_INCH,
                        ImageType.RGB), null));
                view.setFitWidth(setup.width());
                view.setFitHeight(setup.height());
                view.setSmooth(true);
                pages.add(PaperPage.of(setup, i + 1, document.getNumberOfPages(), view));
            }
            return pages;
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "paper.no-pdf");
        }
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
