package duizhao.ui.plot;

import duizhao.paper.sheet.ChartSetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Sets a chart of rows on paper. A row is drawn once, when it is first measured, and is then placed as it is; what
/// repeats on every page is drawn again for each.
final class RowSetting<R extends PlotRow> implements ChartSetting {

    private static final double UNKNOWN = -1;
    private static final int UNNAMED = -1;

    private final double width;
    private final RowPainter<R> painter;
    private final List<RowPart<R>> parts;
    /// By place in `parts`: what was drawn to be measured and stands nowhere yet, and how high it is.
    private final @Nullable Region[] drawn;
    private final double[] heights;

    private List<Region> above = List.of();
    private List<Region> below = List.of();
    private double around = UNKNOWN;

    RowSetting(double width, RowPainter<R> painter) {
        this.width = width;
        this.painter = painter;
        parts = painter.parts();
        drawn = new Region[parts.size()];
        heights = new double[parts.size()];
        Arrays.fill(heights, UNKNOWN);
    }

    @Override
    public double height(int from, int to) {
        if (around == UNKNOWN) {
            above = painter.heads();
            below = foot();
            around = sum(above) + sum(below);
        }
        double height = around;
        for (int place : places(from, to)) {
            if (heights[place] == UNKNOWN) {
                Region region = painter.draw(parts.get(place));
                drawn[place] = region;
                heights[place] = region.getPrefHeight();
            }
            height += heights[place];
        }
        return height;
    }

    @Override
    public Region draw(int from, int to) {
        var pieces = new ArrayList<Region>(above.isEmpty() ? painter.heads() : above);
        for (int place : places(from, to)) {
            Region kept = drawn[place];
            drawn[place] = null;
            pieces.add(kept == null ? painter.draw(parts.get(place)) : kept);
        }
        pieces.addAll(below.isEmpty() ? foot() : below);
        above = List.of();
        below = List.of();
        return Sheet.stack(width, 0, pieces);
    }

    private List<Region> foot() {
        var foot = new ArrayList<Region>(painter.axes());
        foot.add(painter.key());
        return foot;
    }

    private static double sum(List<Region> regions) {
        return regions.stream().mapToDouble(Region::getPrefHeight).sum();
    }

    /// Which parts stand where the rows `from` to `to` stand, with the headings of their groups; a group that goes on
    /// where a page begins says its name again.
    private List<Integer> places(int from, int to) {
        var places = new ArrayList<Integer>();
        int row = 0;
        int heading = UNNAMED;
        boolean named = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof RowPart.Heading<R>) {
                heading = i;
                named = false;
                continue;
            }
            if (row >= from && row < to) {
                if (!named && heading != UNNAMED) {
                    places.add(heading);
                }
                named = true;
                places.add(i);
            }
            row++;
        }
        return places;
    }
}
