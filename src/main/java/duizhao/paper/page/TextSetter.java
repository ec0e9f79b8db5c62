package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import java.util.List;
import javafx.scene.Group;

/// Sets lines of text: a title, a heading, a paragraph.
///
/// @param lines   already broken
/// @param style   their type
/// @param leading height of a line in points
/// @param share   0 at the left, 0.5 in the middle
/// @param gap     free height above
/// @param whole   whether it must not be broken
/// @param entries what it is looked for by; none for running text
record TextSetter(Kit kit, List<String> lines, TypeStyle style, double leading, double share, double gap,
                  boolean whole, List<Entry> entries) implements Setter {

    /// Fewer lines of a paragraph than this never stand alone on a page.
    private static final int TOGETHER = 2;

    @Override
    public double beginning() {
        return leading * (whole || lines.size() < 2 * TOGETHER ? lines.size() : TOGETHER);
    }

    @Override
    public void set(Flow flow) {
        flow.need(beginning());
        int next = 0;
        while (next < lines.size()) {
            int left = lines.size() - next;
            int fitting = (int) Math.min(left, Math.floor(flow.room() / leading + 0.001));
            if (fitting < left && left - fitting < TOGETHER) {
                fitting = left - TOGETHER;
            }
            fitting = Math.max(1, fitting);
            flow.place(piece(flow.width(), next, next + fitting), leading * fitting);
            next += fitting;
            if (next < lines.size()) {
                flow.turn();
            }
        }
    }

    private Group piece(double width, int from, int to) {
        var group = new Group();
        for (int i = from; i < to; i++) {
            double baseline = (i - from) * leading + Kit.baseline(leading, style.size());
            kit.write(group, lines.get(i), style, 0, width, share, baseline);
        }
        return group;
    }
}
