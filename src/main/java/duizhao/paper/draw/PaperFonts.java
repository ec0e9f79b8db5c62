package duizhao.paper.draw;

import duizhao.platform.ErrorCode;
import duizhao.platform.FontFiles;
import duizhao.platform.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The paper's typeface, always the bundled Noto Sans SC, so that a page breaks the same on every machine.
///
/// Loading takes some 40 ms the first time in a process: make it where no window waits for it.
public final class PaperFonts {

    private static final int REMEMBERED = 20_000;

    private final FontFiles files;
    private final String regular;
    private final String bold;
    private final Map<TypeStyle, Font> fonts = new ConcurrentHashMap<>();
    /// The same tokens and words are measured again and again while a table finds its widths.
    private final Map<Measured, Double> widths = new ConcurrentHashMap<>();

    private record Measured(String text, TypeStyle style) {
    }

    /// @throws UserException where a font file is missing or is no font
    public PaperFonts(FontFiles files) {
        this.files = files;
        regular = load(files.regular());
        bold = load(files.bold());
    }

    /// JavaFX takes the path of a `file:` address as it is written and decodes nothing, so a space or a Chinese folder
    /// has to stand in it plainly. What an address cannot hold (`#`, `?`) it reads from a stream, which it copies first.
    private static String load(Path file) {
        Font font = Font.loadFont("file:" + file.toAbsolutePath(), TypeStyle.BODY.size());
        if (font == null) {
            try (InputStream in = Files.newInputStream(file)) {
                font = Font.loadFont(in, TypeStyle.BODY.size());
            } catch (IOException e) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "paper.font-unreadable", file);
            }
        }
        if (font == null) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.font-unreadable", file);
        }
        return font.getName();
    }

    /// The files the fonts come from, for a PDF to embed.
    public FontFiles files() {
        return files;
    }

    public Font font(TypeStyle style) {
        return fonts.computeIfAbsent(style, s -> Font.font(s.bold() ? bold : regular, s.size()));
    }

    /// How wide `text` is on one line, in points.
    public double width(String text, TypeStyle style) {
        double width = 0;
        for (Run run : Run.of(text)) {
            width += run.drawn() ? CrossMark.ADVANCE * style.size() : remembered(run.text(), style);
        }
        return width;
    }

    private double remembered(String text, TypeStyle style) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Measured(text, style), m -> plainWidth(m.text(), m.style()));
    }

    private double plainWidth(String text, TypeStyle style) {
        Text node = new Text(text);
        node.setFont(font(style));
        return node.getLayoutBounds().getWidth();
    }
}
