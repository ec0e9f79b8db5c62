package duizhao.paper.sheet;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Measures a chart by drawing it; what was measured last is what is mostly placed then, so it is kept.
final class DrawnSetting implements ChartSetting {

    private final Chart chart;
    private final ChartSpace space;

    private @Nullable Drawn last;

    /// @param region null where it was handed out: a drawing stands in one place only
    private record Drawn(int from, int to, @Nullable Region region, double height) {

        boolean isOf(int first, int end) {
            return from == first && to == end;
        }
    }

    /// @param space of any rows
    DrawnSetting(Chart chart, ChartSpace space) {
        this.chart = chart;
        this.space = space;
    }

    @Override
    public double height(int from, int to) {
        if (last == null || !last.isOf(from, to)) {
            Region region = drawn(from, to);
            last = new Drawn(from, to, region, measured(region));
        }
        return last.height();
    }

    @Override
    public Region draw(int from, int to) {
        double height = height(from, to);
        Region kept = last == null ? null : last.region();
        last = new Drawn(from, to, null, height);
        return kept == null ? drawn(from, to) : kept;
    }

    private Region drawn(int from, int to) {
        return chart.draw(new ChartSpace(from, to, space.width(), space.maxHeight(), space.fonts(), space.ink()));
    }

    private double measured(Region region) {
        if (region.getPrefHeight() >= 0) {
            return region.getPrefHeight();
        }
        // What is styled by a sheet knows its size only in a scene.
        var holder = new Group(region);
        var scene = new Scene(holder);
        holder.applyCss();
        double height = region.prefHeight(space.width());
        scene.setRoot(new Group());
        holder.getChildren().clear();
        return height;
    }
}
