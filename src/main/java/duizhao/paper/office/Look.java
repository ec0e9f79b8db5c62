package duizhao.paper.office;

/// How a cell of a worksheet looks.
///
/// @param format the number format, which for a text shows what stands after it
/// @param across `left`, `center`, `right`; blank for the spreadsheet's own
/// @param link   whether it is coloured as a link
/// @param top    the rule above: `medium`, `thin`, `hair`; blank for none
/// @param bottom the rule below
/// @param quoted whether it stays a text when a person edits it, although it begins like a formula
record Look(double size, boolean bold, String format, String across, boolean wraps, boolean link, String top,
            String bottom, boolean quoted) {

    static final double BODY = 10;

    /// The number format that leaves a text a text when it is edited.
    static final String TEXT = "@";

    static final Look PLAIN = new Look(BODY, false, "General", "", false, false, "", "", false);

    Look sized(double points) {
        return new Look(points, bold, format, across, wraps, link, top, bottom, quoted);
    }

    Look bolder() {
        return new Look(size, true, format, across, wraps, link, top, bottom, quoted);
    }

    Look formatted(String other) {
        return new Look(size, bold, other, across, wraps, link, top, bottom, quoted);
    }

    Look standing(String where) {
        return new Look(size, bold, format, where, wraps, link, top, bottom, quoted);
    }

    Look wrapping() {
        return new Look(size, bold, format, across, true, link, top, bottom, quoted);
    }

    Look linked() {
        return new Look(size, bold, format, across, wraps, true, top, bottom, quoted);
    }

    Look ruled(String above, String below) {
        return new Look(size, bold, format, across, wraps, link, above, below, quoted);
    }

    Look quotedText() {
        return new Look(size, bold, format, across, wraps, link, top, bottom, true);
    }
}
