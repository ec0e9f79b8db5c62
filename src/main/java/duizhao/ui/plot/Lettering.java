package duizhao.ui.plot;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Text as plain nodes: measured, broken into lines, set on a baseline.
public final class Lettering {

    /// Lines of Chinese text are set closer than the font's own line height, which leaves room for accents.
    static final double LEADING = 1.3;
    private static final String ELLIPSIS = "…";
    /// From the top of a line to its baseline.
    private static final double ASCENT = 1.0;

    private Lettering() {
    }

    public static double width(String text, Font font) {
        if (text.isEmpty()) {
            return 0;
        }
        var measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    /// The text, or as much of it as fits with an ellipsis behind it.
    public static String cut(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, font) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// A text on one line of `width`, cut where it is longer. A cut one carries the whole as its accessible text, from
    /// which a screen makes a tooltip.
    public static Text cutAt(String words, Font font, Paint paint, double x, double top, double width) {
        String shown = cut(words, font, width);
        var text = at(shown, font, paint, x, top);
        if (!shown.equals(words)) {
            text.setAccessibleText(words);
        }
        return text;
    }

    /// The lines of `text` in `width`, the last of at most `most` ending in an ellipsis where there would be more.
    public static List<String> wrap(String text, Font font, double width, int most) {
        var lines = wrap(text, font, width);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(cut(String.join("", lines.subList(most - 1, lines.size())), font, width));
        return kept;
    }

    public static double lineHeight(Font font) {
        return font.getSize() * LEADING;
    }

    /// A text whose line starts at `x`, its line box at `top`.
    public static Text at(String words, Font font, Paint paint, double x, double top) {
        var text = new Text(x, top + font.getSize() * ASCENT, words);
        text.setFont(font);
        text.setFill(paint);
        return text;
    }

    /// The lines of `text` in `width`; a word that is wider than that is broken anywhere.
    public static List<String> wrap(String text, Font font, double width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, font, width, lines);
        }
        return lines;
    }

    private static void wrapParagraph(String text, Font font, double width, List<String> lines) {
        if (width(text, font) <= width) {
            lines.add(text);
            return;
        }
        var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        int start = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && width(text.substring(start, next).stripTrailing(), font) > width) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
            while (width(text.substring(start, end).stripTrailing(), font) > width && end - start > 1) {
                int cut = fitting(text, start, end, font, width);
                lines.add(text.substring(start, cut));
                start = cut;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start).strip());
        }
    }

    private static int fitting(String text, int start, int end, Font font, double width) {
        int cut = start + 1;
        while (cut < end - 1 && width(text.substring(start, cut + 1), font) <= width) {
            cut++;
        }
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }
}
