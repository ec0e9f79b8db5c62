package duizhao.paper.page;

import duizhao.paper.sheet.ChartBlock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;

/// Sets two charts side by side, on one page, with their captions in one line.
///
/// @param shift  points from the left edge of one to that of the other
/// @param height of the taller chart, without caption
record PairSetter(ChartSetter left, ChartSetter right, double shift, double height) implements Setter {

    /// Free points between the two.
    private static final double BETWEEN = 18;

    /// The two of them at half the width each; null where one has not room enough there: it would be higher than a page,
    /// or would shorten words that it writes out across the page.
    ///
    /// @param number of the left one
    static @Nullable PairSetter of(Kit kit, ChartBlock left, ChartBlock right, int number, double width, double full) {
        double half = (width - BETWEEN) / 2;
        var one = new ChartSetter(kit, left, number, half, full);
        var other = new ChartSetter(kit, right, number + 1, half, full);
        boolean whole = one.isWholeWithin() && other.isWholeWithin()
                && one.shortenedWords() <= new ChartSetter(kit, left, number, width, full).shortenedWords()
                && other.shortenedWords() <= new ChartSetter(kit, right, number, width, full).shortenedWords();
        return whole ? new PairSetter(one, other, half + BETWEEN, Math.max(one.wholeHeight(), other.wholeHeight()))
                : null;
    }

    @Override
    public double gap() {
        return left.gap();
    }

    @Override
    public double beginning() {
        return Math.max(left.wholeWithCaption(height), right.wholeWithCaption(height));
    }

    @Override
    public List<Entry> entries() {
        return Stream.concat(left.entries().stream(), right.entries().stream()).toList();
    }

    @Override
    public void set(Flow flow) {
        ChartSetter.Piece one = left.whole(height);
        ChartSetter.Piece other = right.whole(height);
        double needed = Math.max(one.height(), other.height());
        flow.need(needed);
        other.group().setLayoutX(shift);
        flow.place(new Group(one.group(), other.group()), needed);
    }
}
