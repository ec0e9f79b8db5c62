package duizhao.paper.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Writes JavaFX text into a PDF as text, line by line and where JavaFX set it.
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

    void write(Text node, double opacity, AffineTransform toPage) throws IOException {
        if (!(node.getFill() instanceof Color colour) || node.getText().isBlank()) {
            return;
        }
        var bounds = node.getLayoutBounds();
        double baseline = bounds.getMinY() + node.getBaselineOffset();
        TextLineInfo first = null;
        for (TextLineInfo line : node.getLayoutInfo().getTextLines(false)) {
            first = first == null ? line : first;
            String words = node.getText().substring(line.start(), line.end()).stripTrailing();
            double y = baseline + line.bounds().getMinY() - first.bounds().getMinY();
            writeLine(words, node.getFont(), colour, opacity, line.bounds().getMinX(), y, toPage);
        }
    }

    private void writeLine(String words, Font font, Color colour, double opacity, double x, double y,
                           AffineTransform toPage) throws IOException {
        PdfFont embedded = font.getStyle().contains("Bold") ? bold : regular;
        double at = x;
        int start = 0;
        for (int i = 0; i <= words.length(); ) {
            int codePoint = i < words.length() ? words.codePointAt(i) : -1;
            boolean lacking = codePoint >= 0 && !embedded.has(codePoint);
            if ((codePoint < 0 || lacking) && i > start) {
                String run = words.substring(start, i);
                double width = width(run, font);
                writeRun(run, embedded, font, width, colour, opacity, at, y, toPage);
                at += width;
            }
            if (codePoint < 0) {
                break;
            }
            int next = i + Character.charCount(codePoint);
            if (lacking) {
                at += writeLacking(words.substring(i, next), font, colour, opacity, at, y, toPage);
                start = next;
            }
            i = next;
        }
    }

    private void writeRun(String run, PdfFont embedded, Font font, double width, Color colour, double opacity,
                          double x, double y, AffineTransform toPage) throws IOException {
        int characters = run.codePointCount(0, run.length());
        double spare = width - embedded.width(run, font.getSize());
        out.saveGraphicsState();
        brush.alpha(colour, opacity);
        brush.fillColour(colour);
        out.beginText();
        out.setFont(embedded.font(), (float) font.getSize());
        if (Math.abs(spare) > 0.05) {
            // The font on the screen was another one: the line keeps its length.
            out.setCharacterSpacing((float) (spare / characters));
        }
        out.setTextMatrix(matrix(x, y, toPage));
        out.showText(run);
        out.endText();
        out.restoreGraphicsState();
    }

    private double writeLacking(String character, Font font, Color colour, double opacity, double x, double y,
                                AffineTransform toPage) throws IOException {
        Text glyph = new Text(character);
        glyph.setFont(font);
        glyph.setFill(colour);
        double width = glyph.getLayoutBounds().getWidth();
        if (!character.isBlank()) {
            var there = new AffineTransform(toPage);
            there.translate(x, y);
            brush.fill(Outlines.area(glyph), colour, opacity, there);
            unseen(character, font.getSize(), x, y, toPage);
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

    private static double width(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }
}
