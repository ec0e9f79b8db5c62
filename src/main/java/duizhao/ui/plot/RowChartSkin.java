package duizhao.ui.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.Region;

/// Title above, rows in a list that draws only what is seen, axes, key and note below.
final class RowChartSkin<R extends PlotRow> extends PlotSkin<RowChart<R>> {

    private static final double TOP = 4;
    private static final int PREFERRED_ROWS = 12;

    private final ListView<RowPart<R>> list = new ListView<>();
    private final List<RowCell<R>> cells = new ArrayList<>();
    private final Map<RowPart<R>, Region> measured = new HashMap<>();
    private final RowSelection<R> selection;
    private RowPainter<R> painter;
    private double drawnWidth = -1;
    /// Axes and key.
    private int needed;
    private double rowsRoom;
    private double rowsHeight = -1;

    RowChartSkin(RowChart<R> chart) {
        super(chart);
        painter = painter(400);
        list.getStyleClass().add("row-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.setCellFactory(view -> newCell());
        getChildren().setAll(head, list, foot, empty);
        selection = new RowSelection<>(chart, list, part -> painter.draw(part).getPrefHeight());
        list.setContextMenu(copyMenu());

        registerListChangeListener(chart.rows(), change -> redrawLater());
        redrawWith(chart.versionProperty());
        registerChangeListener(chart.selectedIdProperty(), change -> selection.show());
        registerChangeListener(chart.hoveredIdProperty(), change -> cells.forEach(RowCell::showHover));
        registerChangeListener(chart.focusedProperty(), change -> passFocus());
        showRows();
    }

    // ---- rows

    private RowCell<R> newCell() {
        var cell = new RowCell<>(getSkinnable(), this::drawn, this::hover);
        cells.add(cell);
        return cell;
    }

    /// What was drawn to be measured is shown, once; a node has one place.
    private Region drawn(RowPart<R> part) {
        var ready = measured.remove(part);
        return ready != null ? ready : painter.draw(part);
    }

    private void showRows() {
        var parts = painter.parts();
        if (!parts.equals(list.getItems())) {
            selection.keep(() -> list.getItems().setAll(parts));
        }
        boolean none = parts.isEmpty();
        list.setVisible(!none);
        empty.setVisible(none);
        empty.setText(none ? getSkinnable().fit().reason(getSkinnable().messages()) : "");
        passFocus();
        list.setAccessibleText(getSkinnable().name());
    }

    /// The list is what a person walks through; it takes the focus that was given to the chart, once there are rows.
    private void passFocus() {
        if (getSkinnable().isFocused() && list.isVisible()) {
            list.requestFocus();
        }
    }

    // ---- drawing and layout

    private RowPainter<R> painter(double width) {
        return getSkinnable().painter(width, getSkinnable().getTheme());
    }

    /// What the tooltip says: the whole label where the drawing cut it, the printed words and the source.
    private String hover(R row) {
        return !painter.isCut(row) ? row.tooltip()
                : row.tooltip().isBlank() ? row.label() : row.label() + "\n" + row.tooltip();
    }

    /// Draws what stands above and below the rows, and lets the rows be drawn anew.
    private void draw(double width) {
        drawn();
        drawnWidth = width;
        painter = painter(width - GUTTER - INSET);
        boolean any = !painter.rows().isEmpty();
        fill(head, TOP, List.of(painter.header(getSkinnable().getTitle(), getSkinnable().getSubtitle())));
        var below = new ArrayList<Region>();
        if (any) {
            below.addAll(painter.axes());
            below.add(painter.key());
        }
        below.add(painter.note(any ? getSkinnable().fit().reason(getSkinnable().messages()) : ""));
        below.add(painter.note(getSkinnable().getNote()));
        needed = any ? painter.axes().size() + 1 : 0;
        fill(foot, TOP, below);
    }

    /// How high the rows are together, or `most` where they are higher.
    private double rowsHeight(double most) {
        double sum = 0;
        for (RowPart<R> part : painter.parts()) {
            var region = painter.draw(part);
            measured.put(part, region);
            sum += region.getPrefHeight();
            if (sum >= most) {
                return most;
            }
        }
        return sum;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        boolean anew = isStale() || width != drawnWidth;
        if (anew) {
            draw(width);
            measured.clear();
            rowsHeight = -1;
        }
        double above = above(height);
        double below = below(height, needed);
        head.resizeRelocate(x, y, width, above);
        double room = Math.max(0, height - above - below);
        if (rowsHeight < 0 || room != rowsRoom) {
            rowsRoom = room;
            rowsHeight = rowsHeight(room);
        }
        if (anew) {
            showRows();
            cells.forEach(RowCell::redraw);
        }
        double shown = list.isVisible() ? rowsHeight : room;
        list.resizeRelocate(x, y + above, width, shown);
        foot.resizeRelocate(x, y + above + shown, width, below);
        placeEmpty(x, y + above, width, room);
    }

    @Override
    protected double likedHeight() {
        return 3.6 * Math.clamp(getSkinnable().rows().size(), 3, PREFERRED_ROWS) + 10;
    }

    @Override
    public void dispose() {
        cells.clear();
        super.dispose();
    }
}
