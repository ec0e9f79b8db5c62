package duizhao.ui.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Title above, rows in a list that draws only what is seen, axes, key and note below.
///
/// Everything is drawn again where rows, theme or width change, at the next layout. The skin listens to its control
/// only through the registrations of [SkinBase], which go with [#dispose].
final class RowChartSkin<R extends PlotRow> extends SkinBase<RowChart<R>> {

    /// Kept free at the right for the scroll bar, so that a chart does not change width when one appears.
    private static final double GUTTER = 14;
    /// Between the edge and the drawing, at the left and above.
    private static final double INSET = 8;
    private static final double TOP = 4;
    private static final int PREFERRED_ROWS = 12;

    private final ListView<RowPart<R>> list = new ListView<>();
    private final Pane head = new Pane();
    private final Pane foot = new Pane();
    private final Label empty = new Label();
    private final List<RowCell<R>> cells = new ArrayList<>();
    private final Map<RowPart<R>, Region> measured = new HashMap<>();
    private final RowSelection<R> selection;
    private RowPainter<R> painter;
    private double drawnWidth = -1;
    private double rowsRoom;
    private double rowsHeight = -1;
    private boolean stale = true;

    RowChartSkin(RowChart<R> chart) {
        super(chart);
        painter = painter(400);
        list.getStyleClass().add("row-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.setCellFactory(view -> newCell());
        empty.getStyleClass().add("plot-empty");
        empty.setWrapText(true);
        getChildren().setAll(head, list, foot, empty);
        selection = new RowSelection<>(chart, list, part -> painter.draw(part).getPrefHeight());
        // Without an accelerator, which would take Ctrl+C from the whole window.
        var copy = new MenuItem(chart.messages().text("plot.copy"));
        copy.setOnAction(event -> getSkinnable().copyAsPicture());
        list.setContextMenu(new ContextMenu(copy));

        registerListChangeListener(chart.rows(), change -> redrawLater());
        registerChangeListener(chart.versionProperty(), change -> redrawLater());
        registerChangeListener(chart.themeProperty(), change -> redrawLater());
        registerChangeListener(chart.titleProperty(), change -> redrawLater());
        registerChangeListener(chart.subtitleProperty(), change -> redrawLater());
        registerChangeListener(chart.noteProperty(), change -> redrawLater());
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

    private void redrawLater() {
        stale = true;
        getSkinnable().requestLayout();
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
        stale = false;
        drawnWidth = width;
        painter = painter(width - GUTTER - INSET);
        boolean any = !painter.rows().isEmpty();
        fill(head, List.of(painter.header(getSkinnable().getTitle(), getSkinnable().getSubtitle())));
        var below = new ArrayList<Region>();
        if (any) {
            below.addAll(painter.axes());
            below.add(painter.key());
        }
        below.add(painter.note(any ? getSkinnable().fit().reason(getSkinnable().messages()) : ""));
        below.add(painter.note(getSkinnable().getNote()));
        fill(foot, below);
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

    private static void fill(Pane pane, List<Region> regions) {
        double y = TOP;
        for (Region region : regions) {
            region.relocate(INSET, y);
            y += region.getPrefHeight();
        }
        pane.getChildren().setAll(regions);
        pane.setPrefHeight(y);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        boolean anew = stale || width != drawnWidth;
        if (anew) {
            draw(width);
            measured.clear();
            rowsHeight = -1;
        }
        double above = Math.min(head.getPrefHeight(), height);
        double below = Math.min(foot.getPrefHeight(), Math.max(0, height - above));
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
        double emptyHeight = Math.min(room, empty.prefHeight(width));
        double emptyWidth = Math.min(width, empty.prefWidth(-1));
        empty.resizeRelocate(x + (width - emptyWidth) / 2, y + above + (room - emptyHeight) / 2, emptyWidth,
                emptyHeight);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + getSkinnable().getTheme().em() * 52;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + getSkinnable().getTheme().em() * 24;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double em = getSkinnable().getTheme().em();
        int shown = Math.clamp(getSkinnable().rows().size(), 3, PREFERRED_ROWS);
        return top + bottom + em * (3.6 * shown + 10);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + getSkinnable().getTheme().em() * 12;
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getChildren().clear();
            cells.clear();
        }
        super.dispose();
    }
}
