package duizhao.paper.pdf;

import duizhao.paper.drawing.Outlines;
import duizhao.paper.drawing.Words;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javafx.scene.text.Text;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Writes lines of text into a PDF as text, as long as JavaFX set them.
///
/// A character that the embedded font lacks is drawn as JavaFX draws it and carries the character for search and copy.
final class TextWriter {

    /// What stands, unseen, where a drawn character is: readers that do not know replacement text find this.
    private static final String STAND_IN = "×";

    private final PDPageContentStream out;
    private final Brush brush;
    private final PdfFont regular;
    private final PdfFont bold;

    TextWriter(PDPageContentStream out, Brush brush, PdfFont regular, PdfFont bold) {
        this.out = out;
        this.brush = brush;
        this.regular = regular;
        this.bold = bold;
    }

    void write(Words line, AffineTransform toPage) throws IOException {
        String words = line.text();
        PdfFont embedded = line.isBold() ? bold : regular;
        double at = line.x();
        int start = 0;
        for (int i = 0; i <= words.length(); ) {
            int codePoint = i < words.length() ? words.codePointAt(i) : -1;
            boolean lacking = codePoint >= 0 && !embedded.has(codePoint);
            if ((codePoint < 0 || lacking) && i > start) {
                String run = words.substring(start, i);
                double width = start == 0 && codePoint < 0 ? line.width() : Words.width(run, line.font());
                writeRun(run, embedded, line, width, at, toPage);
                at += width;
            }
            if (codePoint < 0) {
                break;
            }
            int next = i + Character.charCount(codePoint);
            if (lacking) {
                at += writeLacking(words.substring(i, next), line, at, toPage);
                start = next;
            }
            i = next;
        }
    }

    private void writeRun(String run, PdfFont embedded, Words line, double width, double x, AffineTransform toPage)
            throws IOException {
        double size = line.font().getSize();
        int characters = run.codePointCount(0, run.length());
        double spare = width - embedded.width(run, size);
        out.saveGraphicsState();
        brush.alpha(line.ink());
        brush.fillColour(line.ink());
        out.beginText();
        out.setFont(embedded.font(), (float) size);
        if (Math.abs(spare) > 0.05) {
            // The font on the screen was another one: the line keeps its length.
            out.setCharacterSpacing((float) (spare / characters));
        }
        out.setTextMatrix(matrix(x, line.baseline(), toPage));
        out.showText(run);
        out.endText();
        out.restoreGraphicsState();
    }

    private double writeLacking(String character, Words line, double x, AffineTransform toPage) throws IOException {
        Text glyph = new Text(character);
        glyph.setFont(line.font());
        glyph.setFill(line.ink());
        double width = glyph.getLayoutBounds().getWidth();
        if (!character.isBlank()) {
            var there = new AffineTransform(toPage);
            there.translate(x, line.baseline());
            brush.fill(Outlines.area(glyph), line.ink(), there);
            unseen(character, line.font().getSize(), x, line.baseline(), toPage);
        }
        return width;
    }

    /// Words that are searched and copied but not seen, where something drawn stands for them.
    void unseen(String words, double size, double x, double y, AffineTransform toPage) throws IOException {
        out.saveGraphicsState();
        out.beginText();
        out.setRenderingMode(RenderingMode.NEITHER);
        out.setFont(regular.font(), (float) size);
        out.setTextMatrix(matrix(x, y, toPage));
        // Within the text, so that readers know font and size where the words begin and end.
        replacement(words);
        out.showText(STAND_IN);
        out.endMarkedContent();
        out.endText();
        out.restoreGraphicsState();
    }

    /// Begins content that is to be read as `words`.
    ///
    /// Written by hand: PDFBox would name the words among the page's resources, where Poppler does not look for them.
    @SuppressWarnings("deprecation")
    private void replacement(String words) throws IOException {
        String hex = HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16));
        out.appendRawCommands("/Span <</ActualText <" + hex + ">>> BDC\n");
    }

    /// Glyphs stand upright where y grows upwards; the page's transform turns it over, so this turns it back.
    private static Matrix matrix(double x, double y, AffineTransform toPage) {
        var at = new AffineTransform(toPage);
        at.translate(x, y);
        at.scale(1, -1);
        return new Matrix(at);
    }
}
