package duizhao.ui.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels apart that would overlap, as little as may be.
public final class Spread {

    private Spread() {
    }

    /// Labels that touch, moved as one.
    private record Block(double sum, int count) {

        double middle() {
            return sum / count;
        }
    }

    /// @param wanted where the middle of each label would stand, in any order
    /// @param height of every label
    /// @param top    no label begins above it
    /// @param bottom no label ends below it, where there is room for all
    /// @return the middles, in the order of `wanted`; none is nearer to the next than `height`, and none passes another
    public static List<Double> apart(List<Double> wanted, double height, double top, double bottom) {
        var order = IntStream.range(0, wanted.size()).boxed().sorted(Comparator.comparing(wanted::get)).toList();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < order.size(); i++) {
            // Less its distance from the first label of all, a label wants the place of its block.
            blocks.add(new Block(wanted.get(order.get(i)) - i * height, 1));
            while (blocks.size() > 1 && blocks.getLast().middle() < blocks.get(blocks.size() - 2).middle()) {
                var below = blocks.removeLast();
                var above = blocks.removeLast();
                blocks.add(new Block(above.sum + below.sum, above.count + below.count));
            }
        }
        double first = top + height / 2;
        double last = Math.max(first, bottom - height / 2 - (wanted.size() - 1) * height);
        var places = new ArrayList<>(wanted);
        int i = 0;
        for (Block block : blocks) {
            double place = Math.clamp(block.middle(), first, last);
            for (int k = 0; k < block.count; k++, i++) {
                places.set(order.get(i), place + i * height);
            }
        }
        return places;
    }
}
