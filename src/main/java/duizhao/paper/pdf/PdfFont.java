package duizhao.paper.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One weight of the paper's typeface in one PDF: embedded with the glyphs that are used, and with the table that
/// turns them back into characters.
final class PdfFont {

    private static final double EM = 1000;

    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final PDFont font;

    /// @param file stays open while the document is written: the glyphs are read when it is saved
    PdfFont(PDDocument document, TrueTypeFont file) throws IOException {
        this.file = file;
        glyphs = file.getUnicodeCmapLookup();
        font = PDType0Font.load(document, file, true);
    }

    PDFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /// Width of a line in points, as the PDF counts it: in whole thousandths of an em for each character.
    double width(String text, double size) throws IOException {
        long width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int advance = file.getAdvanceWidth(glyphs.getGlyphId(text.codePointAt(i)));
            width += Math.round(advance * EM / file.getUnitsPerEm());
        }
        return width / EM * size;
    }
}
