package duizhao.ui.table;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// How wide a column of printed numbers is on both sides of its decimal points.
///
/// @param left  the widest part left of the point
/// @param right the widest part right of it
/// @param words the widest text without a number
public record NumberColumn(double left, double right, double words) {

    public static final NumberColumn EMPTY = new NumberColumn(0, 0, 0);

    /// @param texts   the texts of the column; blank ones take no room
    /// @param measure width of a text in the unit in which the column is laid out
    public static NumberColumn of(Collection<String> texts, ToDoubleFunction<String> measure) {
        double left = 0;
        double right = 0;
        double words = 0;
        for (String text : texts) {
            var layout = NumberLayout.of(text);
            if (layout.isNumber()) {
                left = Math.max(left, measure.applyAsDouble(layout.left()));
                right = Math.max(right, measure.applyAsDouble(layout.right()));
            } else if (!text.isBlank()) {
                words = Math.max(words, measure.applyAsDouble(text));
            }
        }
        return new NumberColumn(left, right, words);
    }

    public double width() {
        return Math.max(left + right, words);
    }

    /// Where a text starts, from the column's left edge: a number so that its point falls on the common line, words in
    /// the middle.
    ///
    /// @param width   the width of what stands left of the point; of the whole text where it is words
    public double start(NumberLayout layout, double width) {
        return layout.isNumber() ? point() - width : Math.max(0, (width() - width) / 2);
    }

    /// Where the decimal points stand, from the left edge: the numbers lie in the middle where words are wider.
    public double point() {
        return (width() - left - right) / 2 + left;
    }
}
