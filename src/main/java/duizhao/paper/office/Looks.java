package duizhao.paper.office;

import java.util.ArrayList;
import java.util.List;

/// The looks that the cells of a workbook have, numbered as its styles part lists them.
final class Looks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// Numbers below are formats that every spreadsheet has.
    private static final int FIRST_OWN_FORMAT = 164;
    private static final int TEXT_FORMAT = 49;

    /// Excel, WPS and LibreOffice all know it, or put their own in its place.
    private static final String TYPEFACE = "宋体";

    private final List<Look> looks = new ArrayList<>(List.of(Look.PLAIN));
    private final List<String> formats = new ArrayList<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Rules> rules = new ArrayList<>(List.of(new Rules("", "")));

    private record Font(double size, boolean bold, boolean link) {
    }

    private record Rules(String top, String bottom) {
    }

    Looks() {
        fonts.add(font(Look.PLAIN));
    }

    int number(Look look) {
        return index(looks, look);
    }

    private static <T> int index(List<T> known, T wanted) {
        int at = known.indexOf(wanted);
        if (at < 0) {
            known.add(wanted);
            return known.size() - 1;
        }
        return at;
    }

    private static Font font(Look look) {
        return new Font(look.size(), look.bold(), look.link());
    }

    private int format(Look look) {
        return switch (look.format()) {
            case "General" -> 0;
            case Look.TEXT -> TEXT_FORMAT;
            default -> FIRST_OWN_FORMAT + index(formats, look.format());
        };
    }

    Markup styles() {
        var cells = new Markup();
        for (Look look : looks) {
            cells.open("xf", "numFmtId", "" + format(look), "fontId", "" + index(fonts, font(look)), "fillId", "0",
                    "borderId", "" + index(rules, new Rules(look.top(), look.bottom())), "xfId", "0",
                    "quotePrefix", look.quoted() ? "1" : "", "applyNumberFormat", "1", "applyFont", "1",
                    "applyBorder", "1", "applyAlignment", "1");
            cells.empty("alignment", "horizontal", look.across(), "vertical", look.across().isEmpty() ? "top" : "center",
                    "wrapText", look.wraps() ? "1" : "");
            cells.close("xf");
        }
        var styles = new Markup().open("styleSheet", "xmlns", MAIN);
        if (!formats.isEmpty()) {
            styles.open("numFmts", "count", "" + formats.size());
            for (int i = 0; i < formats.size(); i++) {
                styles.empty("numFmt", "numFmtId", "" + (FIRST_OWN_FORMAT + i), "formatCode", formats.get(i));
            }
            styles.close("numFmts");
        }
        styles.open("fonts", "count", "" + fonts.size());
        fonts.forEach(font -> write(styles, font));
        styles.close("fonts").open("fills", "count", "2")
                .open("fill").empty("patternFill", "patternType", "none").close("fill")
                .open("fill").empty("patternFill", "patternType", "gray125").close("fill").close("fills");
        styles.open("borders", "count", "" + rules.size());
        for (Rules rule : rules) {
            styles.open("border").empty("left").empty("right").empty("top", "style", rule.top())
                    .empty("bottom", "style", rule.bottom()).empty("diagonal").close("border");
        }
        return styles.close("borders").open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close("cellStyleXfs")
                .open("cellXfs", "count", "" + looks.size()).add(cells).close("cellXfs")
                .open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
                .close("cellStyles").close("styleSheet");
    }

    private static void write(Markup styles, Font font) {
        styles.open("font");
        if (font.bold()) {
            styles.empty("b");
        }
        if (font.link()) {
            styles.empty("u");
        }
        styles.empty("sz", "val", "" + font.size()).empty("color", "rgb", font.link() ? "FF0563C1" : "FF000000")
                .empty("name", "val", TYPEFACE).empty("charset", "val", "134").close("font");
    }
}
