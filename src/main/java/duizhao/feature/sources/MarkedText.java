package duizhao.feature.sources;

import duizhao.reading.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.jspecify.annotations.Nullable;

/// A text by paragraphs with its marks, as the text area asks for them: only the paragraphs in view are ever made.
///
/// Each mark differs in shape, not in colour alone: filed words have a line under them, those set aside a dotted frame,
/// unread numbers a strong ground with a solid frame.
final class MarkedText extends StyledTextModelViewOnlyBase {

    private final List<String> lines;
    private final int[] starts;
    private MarkedDocument document;
    private List<List<Piece>> pieces;
    private @Nullable TextMark current;

    MarkedText(MarkedDocument document) {
        this.document = document;
        this.lines = List.of(document.document().text().split("\n", -1));
        this.starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
        }
        this.pieces = pieces();
    }

    MarkedDocument document() {
        return document;
    }

    /// The same text with other marks.
    void show(MarkedDocument changed) {
        document = changed;
        current = null;
        pieces = pieces();
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    /// Frames `mark` as the one that is looked at.
    void point(@Nullable TextMark mark) {
        TextMark before = current;
        current = mark;
        for (TextMark changed : new TextMark[] {before, mark}) {
            if (changed != null) {
                fireStyleChangeEvent(position(changed.span().start()), position(changed.span().end()));
            }
        }
    }

    /// Where a code point stands in its paragraph.
    TextPos position(int codePoint) {
        int at = document.text().charAt(codePoint);
        int line = line(at);
        return TextPos.ofLeading(line, Math.min(at - starts[line], lines.get(line).length()));
    }

    /// The code point that is left of nothing but what follows `position`.
    int codePoint(TextPos position) {
        return document.text().codePointAt(Math.min(starts[position.index()] + position.offset(),
                document.document().text().length()));
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String getPlainText(int index) {
        return lines.get(index);
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    @Override
    public RichParagraph getParagraph(int index) {
        String line = lines.get(index);
        var paragraph = RichParagraph.builder();
        int at = 0;
        for (Piece piece : pieces.get(index)) {
            if (piece.start() < at) { // two marks over one stretch: the first is shown
                continue;
            }
            plain(paragraph, line.substring(at, piece.start()));
            String style = piece.mark().standing().key();
            paragraph.addWithStyleNames(line.substring(piece.start(), piece.end()), "words-" + style);
            paragraph.addHighlight(piece.start(), piece.end() - piece.start(), "mark-" + style);
            if (piece.mark().equals(current)) {
                paragraph.addHighlight(piece.start(), piece.end() - piece.start(), "mark-current");
            }
            at = piece.end();
        }
        plain(paragraph, line.substring(at));
        return paragraph.build();
    }

    /// An empty segment would shift the styles of those behind it.
    private static void plain(RichParagraph.Builder paragraph, String words) {
        if (!words.isEmpty()) {
            paragraph.addSegment(words);
        }
    }

    /// By paragraph, in `char`s of the paragraph. A mark over a line's end is in two.
    private List<List<Piece>> pieces() {
        var found = new ArrayList<List<Piece>>(lines.size());
        lines.forEach(line -> found.add(new ArrayList<>()));
        for (TextMark mark : document.marks()) {
            Span span = mark.span();
            int start = document.text().charAt(span.start());
            int end = document.text().charAt(span.end());
            for (int line = line(start); line < lines.size() && starts[line] < end; line++) {
                int from = Math.max(0, start - starts[line]);
                int to = Math.min(lines.get(line).length(), end - starts[line]);
                if (from < to) {
                    found.get(line).add(new Piece(from, to, mark));
                }
            }
        }
        return found;
    }

    private int line(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    private record Piece(int start, int end, TextMark mark) {
    }
}
