package duizhao.paper.face;

import duizhao.platform.FontFiles;
import duizhao.platform.UserException;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadMemoryMappedFile;

/// The tables of the paper's two font files.
///
/// Reading one takes a tenth of a second and twenty megabytes, so that a loop of hundreds of files, each reading them
/// anew, would fill any heap with what is thrown away. They are kept while there is memory for them.
///
/// Safe for use by several threads: all tables are read at first, and only looked up later.
public final class Faces {

    private final FontFiles files;
    private final Map<Path, SoftReference<TrueTypeFont>> read = new HashMap<>();

    public Faces(FontFiles files) {
        this.files = files;
    }

    /// Not to be closed.
    ///
    /// @throws UserException where the file is missing
    public TrueTypeFont regular() throws IOException {
        return face(files.regular());
    }

    /// Not to be closed.
    ///
    /// @throws UserException where the file is missing
    public TrueTypeFont bold() throws IOException {
        return face(files.bold());
    }

    private synchronized TrueTypeFont face(Path path) throws IOException {
        SoftReference<TrueTypeFont> kept = read.get(path);
        TrueTypeFont face = kept == null ? null : kept.get();
        if (face == null) {
            // The parser copies the file; read through buffers it would be in memory twice.
            face = new TTFParser().parse(new RandomAccessReadMemoryMappedFile(path));
            // JavaFX sets one glyph for each character; ligatures would shift the line and hide letters from a search.
            face.setEnableGsub(false);
            read.put(path, new SoftReference<>(face));
        }
        return face;
    }
}
