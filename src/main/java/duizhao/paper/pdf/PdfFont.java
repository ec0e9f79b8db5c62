package duizhao.paper.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One weight of the paper's typeface in one PDF: embedded with the glyphs that are used, and with the table that
/// turns them back into characters.
final class PdfFont implements AutoCloseable {

    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final PDFont font;

    PdfFont(PDDocument document, Path path) throws IOException {
        file = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
        // JavaFX sets one glyph for each character; ligatures would shift the line and hide letters from a search.
        file.setEnableGsub(false);
        glyphs = file.getUnicodeCmapLookup();
        font = PDType0Font.load(document, file, true);
    }

    PDFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /// Width of a line in points, as the PDF counts it.
    double width(String text, double size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /// To be closed after the document is saved: the glyphs are read while it is.
    @Override
    public void close() throws IOException {
        file.close();
    }
}
