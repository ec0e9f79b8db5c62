package duizhao.paper.office;

import duizhao.platform.Messages;

/// The styles, fonts and settings of a text document: Word's own names for headings, captions, header and footer, so that
/// its outline, its table of contents and its lists of tables work.
record DocxStyles(Messages messages) {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading";
    static final String BODY = "BodyText";
    static final String CAPTION = "Caption";
    static final String PICTURE = "Picture";
    static final String CELL = "TableText";
    static final String NOTES = "Notes";
    static final String GAP = "Gap";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    /// A style of paragraphs.
    ///
    /// @param name     as Word knows it
    /// @param size     points
    /// @param across   `left`, `center` or `both`
    /// @param above    free points above
    /// @param below    free points below
    /// @param leading  of a line, in points
    /// @param outline  level in the outline, from 0; less than 0 for none
    /// @param together whether it stays on the page of what follows
    private record Style(String id, String name, double size, boolean bold, String across, double above, double below,
                         double leading, int outline, boolean together) {
    }

    Markup styles() {
        var out = new Markup().open("w:styles", "xmlns:w", MAIN).open("w:docDefaults").open("w:rPrDefault").open("w:rPr")
                .empty("w:rFonts", "w:ascii", "Times New Roman", "w:eastAsia", "宋体", "w:hAnsi", "Times New Roman", "w:cs",
                        "Times New Roman")
                .empty("w:sz", "w:val", "21").empty("w:szCs", "w:val", "21")
                .empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA")
                .close("w:rPr").close("w:rPrDefault").open("w:pPrDefault").close("w:pPrDefault").close("w:docDefaults");
        out.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal").empty("w:name", "w:val", "Normal")
                .empty("w:qFormat").close("w:style");
        out.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "Letters")
                .empty("w:name", "w:val", "Default Paragraph Font").empty("w:semiHidden").close("w:style");
        out.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "NormalTable")
                .empty("w:name", "w:val", "Normal Table").empty("w:semiHidden").open("w:tblPr")
                .empty("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblCellMar")
                .empty("w:left", "w:w", "60", "w:type", "dxa").empty("w:right", "w:w", "60", "w:type", "dxa")
                .close("w:tblCellMar").close("w:tblPr").close("w:style");
        paragraph(out, new Style(TITLE, "Title", 16, true, "center", 0, 6, 24, -1, true));
        paragraph(out, new Style(SUBTITLE, "Subtitle", 10.5, false, "center", 0, 8, 16, -1, true));
        paragraph(out, new Style(HEADING + 1, "heading 1", 14, true, "left", 14, 4, 20, 0, true));
        paragraph(out, new Style(HEADING + 2, "heading 2", 12, true, "left", 10, 3, 18, 1, true));
        paragraph(out, new Style(BODY, "Body Text", 10.5, false, "both", 0, 4, 17, -1, false));
        paragraph(out, new Style(CAPTION, "caption", 10, true, "left", 8, 3, 14, -1, false));
        paragraph(out, new Style(PICTURE, "Picture", 10.5, false, "center", 6, 0, 0, -1, true));
        paragraph(out, new Style(CELL, "Table Text", 9, false, "left", 2, 2, 0, -1, false));
        paragraph(out, new Style(NOTES, "Notes", 8, false, "left", 0, 0, 11.5, -1, false));
        paragraph(out, new Style(GAP, "Gap", 4, false, "left", 0, 0, 5, -1, false));
        paragraph(out, new Style(HEADER, "header", 8, false, "left", 0, 0, 11.5, -1, false));
        paragraph(out, new Style(FOOTER, "footer", 8, false, "left", 0, 0, 11.5, -1, false));
        return out.close("w:styles");
    }

    private void paragraph(Markup out, Style style) {
        out.open("w:style", "w:type", "paragraph", "w:styleId", style.id()).empty("w:name", "w:val", style.name())
                .empty("w:basedOn", "w:val", "Normal");
        if (style.outline() >= 0 || style.together() && style.leading() > 0) {
            out.empty("w:next", "w:val", BODY);
        }
        out.empty("w:qFormat").open("w:pPr");
        if (style.together()) {
            out.empty("w:keepNext").empty("w:keepLines");
        }
        if (style.id().equals(CELL)) {
            // A printed token gets no gaps between its digits and its characters.
            out.empty("w:autoSpaceDE", "w:val", "0").empty("w:autoSpaceDN", "w:val", "0");
        }
        // A line that holds a picture is as tall as the picture.
        out.empty("w:spacing", "w:before", twips(style.above()), "w:after", twips(style.below()), "w:line",
                style.leading() == 0 ? "240" : twips(style.leading()), "w:lineRule", style.leading() == 0 ? "auto" : "atLeast");
        if (style.id().equals(BODY) && messages.isChinese()) {
            // Chinese paragraphs begin two characters in.
            out.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", twips(2 * style.size()));
        }
        out.empty("w:jc", "w:val", style.across());
        if (style.outline() >= 0) {
            out.empty("w:outlineLvl", "w:val", "" + style.outline());
        }
        out.close("w:pPr").open("w:rPr");
        if (style.bold()) {
            out.empty("w:rFonts", "w:ascii", "Arial", "w:eastAsia", "黑体", "w:hAnsi", "Arial", "w:cs", "Arial").empty("w:b");
        }
        String half = "" + Math.round(style.size() * 2);
        out.empty("w:sz", "w:val", half).empty("w:szCs", "w:val", half).close("w:rPr").close("w:style");
    }

    /// Points as the twentieths that Word counts in.
    static String twips(double points) {
        return "" + Math.round(points * 20);
    }

    /// Under which other names the fonts are known, where they have no Chinese ones.
    static Markup fonts() {
        var out = new Markup().open("w:fonts", "xmlns:w", MAIN);
        font(out, "宋体", "SimSun", "roman", "86");
        font(out, "黑体", "SimHei", "modern", "86");
        font(out, "Times New Roman", "", "roman", "00");
        font(out, "Arial", "", "swiss", "00");
        return out.close("w:fonts");
    }

    private static void font(Markup out, String name, String other, String family, String charset) {
        out.open("w:font", "w:name", name);
        if (!other.isEmpty()) {
            out.empty("w:altName", "w:val", other);
        }
        out.empty("w:charset", "w:val", charset).empty("w:family", "w:val", family).empty("w:pitch", "w:val", "variable")
                .close("w:font");
    }

    Markup settings() {
        return new Markup().open("w:settings", "xmlns:w", MAIN).empty("w:zoom", "w:percent", "100")
                .empty("w:defaultTabStop", "w:val", "420").empty("w:characterSpacingControl", "w:val", "compressPunctuation")
                .open("w:compat").empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                        "http://schemas.microsoft.com/office/word", "w:val", "15").close("w:compat")
                .empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN").close("w:settings");
    }
}
