package duizhao.paper.pdf;

import duizhao.paper.Fx;
import duizhao.paper.drawing.EveryNode;
import duizhao.paper.drawing.NodeWalk;
import duizhao.paper.face.Faces;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import javafx.scene.Node;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Draws each kind of node with JavaFX and through the PDF, and compares the pictures.
class PdfDrawingTest {

    @ParameterizedTest
    @MethodSource("duizhao.paper.drawing.EveryNode#nodes")
    void looksAsOnTheScreen(Node node) throws Exception {
        EveryNode.assertLooksAsOnTheScreen(node, PdfDrawingTest::paper);
    }

    private static BufferedImage paper(Node node) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var faces = new Faces(Fx.FILES);
        try (var document = new PDDocument()) {
            var regular = new PdfFont(document, faces.regular());
            var bold = new PdfFont(document, faces.bold());
            var page = new PDPage(new PDRectangle(EveryNode.SIZE, EveryNode.SIZE));
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                new NodeWalk(new PdfDrawing(out, regular, bold))
                        .draw(node, new AffineTransform(1, 0, 0, -1, 0, EveryNode.SIZE));
            }
            document.save(bytes);
        }
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            var renderer = new PDFRenderer(document);
            // Otherwise Java2D moves strokes by up to half a pixel, which is more than the difference looked for.
            renderer.setRenderingHints(new RenderingHints(Map.of(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC)));
            return renderer.renderImageWithDPI(0, 72, ImageType.RGB);
        }
    }
}
