package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Align;
import duizhao.paper.sheet.Cell;
import java.util.List;
import javafx.scene.Group;

/// A cell's words, broken and measured at one size of type: lines of text, and a tail of flag and note marks that
/// stands after the last of them.
///
/// @param anchor how far the decimal point of the first number lies from the left end, in points; less than zero
///               where there is no number
record CellText(Kit kit, List<String> lines, String flag, String marks, TypeStyle style, double width, double anchor) {

    private static final double TAIL_GAP = 1;
    private static final double RAISED = 2;

    /// Measured on one line.
    static CellText of(Kit kit, Cell cell, TypeStyle body) {
        TypeStyle style = cell.strong() ? body.bolder() : body;
        String text = cell.text().strip();
        var measured = new CellText(kit, List.of(text), cell.flag(), NoteMarks.of(cell.notes()), style, 0, -1);
        int point = DecimalPoint.of(text);
        return new CellText(kit, measured.lines, measured.flag, measured.marks, style, measured.lineWidth(0),
                point < 0 ? -1 : kit.width(text.substring(0, point), style));
    }

    /// How wide the widest Latin word or number is, which has no place to break; with the marks where it is the last.
    double widestWord() {
        String text = lines.getLast();
        int at = text.length();
        while (at > 0 && isUnbroken(text.charAt(at - 1))) {
            at--;
        }
        return Math.max(widestWord(kit, text, style),
                at == text.length() ? 0 : kit.width(text.substring(at), style) + tailWidth());
    }

    /// How wide the widest Latin word of `text` is.
    static double widestWord(Kit kit, String text, TypeStyle style) {
        double widest = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isUnbroken(text.charAt(i))) {
                widest = i == from ? widest : Math.max(widest, kit.width(text.substring(from, i), style));
                from = i + 1;
            }
        }
        return widest;
    }

    /// Chinese breaks after any character; Latin letters and digits do not.
    private static boolean isUnbroken(char c) {
        return c > ' ' && c < 0x250;
    }

    /// The same broken to `available` points.
    CellText within(double available) {
        if (width <= available + 0.01) {
            return this;
        }
        String text = lines.getFirst();
        List<String> broken = kit.text().lines(text, style, available);
        if (kit.width(broken.getLast(), style) + tailWidth() > available) {
            broken = kit.text().lines(text, style, Math.max(available - tailWidth(), 2 * style.size()));
        }
        var result = new CellText(kit, broken, flag, marks, style, 0, -1);
        double widest = 0;
        for (int i = 0; i < broken.size(); i++) {
            widest = Math.max(widest, result.lineWidth(i));
        }
        return new CellText(kit, broken, flag, marks, style, widest, -1);
    }

    /// The width of line `i` with what stands after it.
    private double lineWidth(int i) {
        return kit.width(lines.get(i), style) + (i == lines.size() - 1 ? tailWidth() : 0);
    }

    private double tailWidth() {
        return (flag.isEmpty() ? 0 : TAIL_GAP + kit.width(flag, TypeStyle.NOTE))
                + (marks.isEmpty() ? 0 : TAIL_GAP + kit.width(marks, TypeStyle.NOTE));
    }

    /// Writes lines `from` to `to` (exclusive) into a box.
    ///
    /// @param point where the column's decimal points stand, measured from `x`; used where this cell has a number
    void write(Group group, Align align, double x, double boxWidth, double point, double top, double leading,
               int from, int to) {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            double free = boxWidth - lineWidth(i);
            double at = x + switch (align) {
                case LEFT -> 0;
                case CENTRE -> free / 2;
                case RIGHT -> free;
                // In a column that is too narrow for all, a number rather leaves the point than its column.
                case DECIMAL -> anchor < 0 ? free / 2 : Math.clamp(point - anchor, Math.min(0, free), Math.max(0, free));
            };
            double baseline = top + (i - from) * leading + Kit.baseline(leading, style.size());
            kit.write(group, lines.get(i), style, at, 0, 0, baseline);
            if (i == lines.size() - 1) {
                writeTail(group, at + kit.width(lines.get(i), style), baseline);
            }
        }
    }

    private void writeTail(Group group, double x, double baseline) {
        double at = x + TAIL_GAP;
        if (!flag.isEmpty()) {
            kit.write(group, flag, TypeStyle.NOTE, at, 0, 0, baseline);
            at += kit.width(flag, TypeStyle.NOTE) + TAIL_GAP;
        }
        if (!marks.isEmpty()) {
            kit.write(group, marks, TypeStyle.NOTE, at, 0, 0, baseline - RAISED);
        }
    }
}
