package duizhao.paper.pdf;

import duizhao.paper.drawing.Drawing;
import duizhao.paper.drawing.Pen;
import duizhao.paper.drawing.Words;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import javafx.scene.paint.Color;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws into the content of a PDF page.
final class PdfDrawing implements Drawing {

    private final PDPageContentStream out;
    private final Brush brush;
    private final TextWriter text;

    PdfDrawing(PDPageContentStream out, PdfFont regular, PdfFont bold) {
        this.out = out;
        brush = new Brush(out);
        text = new TextWriter(out, brush, regular, bold);
    }

    @Override
    public void fill(Shape outline, Color ink, AffineTransform toPage) throws IOException {
        brush.fill(outline, ink, toPage);
    }

    @Override
    public void stroke(Shape outline, Pen pen, AffineTransform toPage) throws IOException {
        brush.stroke(outline, pen, toPage);
    }

    @Override
    public void beginClip(Shape outline, AffineTransform toPage) throws IOException {
        out.saveGraphicsState();
        brush.clip(outline, toPage);
    }

    @Override
    public void endClip() throws IOException {
        out.restoreGraphicsState();
    }

    @Override
    public void words(Words words, AffineTransform toPage) throws IOException {
        text.write(words, toPage);
    }

    @Override
    public void unseen(String words, double size, double x, double baseline, AffineTransform toPage)
            throws IOException {
        text.unseen(words, size, x, baseline, toPage);
    }
}
