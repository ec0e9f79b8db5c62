package duizhao.paper.office;

import java.util.ArrayList;
import java.util.List;

/// Writes the paragraphs of a text document.
final class DocxText {

    /// The words of Chinese punctuation and of signs belong to the Chinese font, also where they are ambiguous.
    private static final String[] CHINESE = {"w:hint", "eastAsia"};

    private final Markup out;
    private boolean breaks;

    DocxText(Markup out) {
        this.out = out;
    }

    Markup out() {
        return out;
    }

    /// What is written next begins on a new page.
    void turn() {
        breaks = true;
    }

    /// Begins a paragraph; what is put between it and its end are runs.
    ///
    /// @param properties of the paragraph besides its style, in the order of the schema
    DocxText begin(String style, boolean together, Markup properties) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (together) {
            out.empty("w:keepNext");
        }
        if (breaks) {
            out.empty("w:pageBreakBefore");
            breaks = false;
        }
        out.add(properties).close("w:pPr");
        return this;
    }

    DocxText begin(String style) {
        return begin(style, false, new Markup());
    }

    void end() {
        out.close("w:p");
    }

    /// A paragraph of words.
    void line(String style, String words) {
        begin(style).words(words).end();
    }

    DocxText words(String words) {
        return words(words, new Markup());
    }

    /// @param properties of the run besides its font, in the order of the schema
    DocxText words(String words, Markup properties) {
        if (words.isEmpty()) {
            return this;
        }
        out.open("w:r").open("w:rPr").empty("w:rFonts", CHINESE).add(properties).close("w:rPr");
        String[] lines = words.replace("\r\n", "\n").split("[\n\r]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("w:br");
            }
            pieces(lines[i]);
        }
        out.close("w:r");
        return this;
    }

    private void pieces(String line) {
        String[] pieces = line.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                out.empty("w:tab");
            }
            if (!pieces[i].isEmpty()) {
                out.words("w:t", pieces[i]);
            }
        }
    }

    /// Words that Word computes: `PAGE`, `NUMPAGES`, `SEQ`.
    ///
    /// @param shown until it does
    DocxText field(String code, String shown) {
        out.open("w:fldSimple", "w:instr", " " + code + " ");
        words(shown);
        out.close("w:fldSimple");
        return this;
    }

    /// Words with numbers that Word computes in the places of `{0}`, `{1}`.
    ///
    /// @param pattern the words with U+0001 and U+0002 in those places
    DocxText fields(String pattern, List<String> codes, List<String> shown) {
        for (String piece : pieces(pattern, codes.size())) {
            int field = piece.length() == 1 ? piece.charAt(0) - 1 : -1;
            if (field >= 0 && field < codes.size()) {
                field(codes.get(field), shown.get(field));
            } else {
                words(piece);
            }
        }
        return this;
    }

    private static List<String> pieces(String pattern, int fields) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) <= fields) {
                pieces.add(pattern.substring(from, i));
                pieces.add(pattern.substring(i, i + 1));
                from = i + 1;
            }
        }
        pieces.add(pattern.substring(from));
        return pieces;
    }

    /// Size of type and weight as run properties.
    static Markup type(double size, boolean bold) {
        var properties = new Markup();
        if (bold) {
            properties.empty("w:b");
        }
        String half = "" + Math.round(size * 2);
        return properties.empty("w:sz", "w:val", half).empty("w:szCs", "w:val", half);
    }

    static Markup tabs(String... kindsAndPlaces) {
        var tabs = new Markup().open("w:tabs");
        for (int i = 0; i < kindsAndPlaces.length; i += 2) {
            tabs.empty("w:tab", "w:val", kindsAndPlaces[i], "w:pos", kindsAndPlaces[i + 1]);
        }
        return tabs.close("w:tabs");
    }
}
