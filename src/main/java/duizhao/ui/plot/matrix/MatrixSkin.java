package duizhao.ui.plot.matrix;

import duizhao.ui.plot.CutWords;
import duizhao.ui.plot.Frame;
import duizhao.ui.plot.PlotSkin;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Title above; heads of columns, names of rows and cells, of which the first two do not scroll away; key and note below.
final class MatrixSkin extends PlotSkin<VerdictMatrix> {

    /// What widths added up may be off by.
    private static final double HAIR = 0.5;

    private final Pane columns = new Pane();
    private final Pane names = new Pane();
    private final Pane cells = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final MatrixGrid grid;
    private final MatrixCursor cursor;
    private final SetChangeListener<String> folding = change -> refold();
    private double drawnWidth = -1;

    MatrixSkin(VerdictMatrix chart) {
        super(chart);
        down.setOrientation(Orientation.VERTICAL);
        for (Pane pane : List.of(columns, names, cells)) {
            clip(pane);
        }
        // Heads of groups run over the cells; between them the mouse goes through.
        names.setPickOnBounds(false);
        grid = new MatrixGrid(chart, cells, names);
        cursor = new MatrixCursor(chart, grid, this::scrolled);
        getChildren().setAll(head, foot, cells, names, columns, down, across, empty);
        cells.addEventFilter(KeyEvent.KEY_PRESSED, cursor::keyPressed);
        names.addEventFilter(KeyEvent.KEY_PRESSED, cursor::keyPressed);
        grid.setOnPick(cursor::pick);
        for (Pane pane : List.of(cells, names)) {
            pane.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        }
        copyFrom(cells);

        registerChangeListener(down.valueProperty(), change -> place());
        registerChangeListener(across.valueProperty(), change -> place());
        redrawWith(chart.dataProperty());
        registerChangeListener(chart.selectedIdProperty(), change -> cursor.follow());
        registerChangeListener(chart.hoveredIdProperty(), change -> grid.showMarks());
        registerChangeListener(chart.focusedProperty(), change -> {
            if (getSkinnable().isFocused()) {
                cursor.enter();
            }
        });
        chart.foldedGroups().addListener(new WeakSetChangeListener<>(folding));
    }

    private static void clip(Pane pane) {
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    private void refold() {
        // Cells that are thrown away take the focus with them.
        boolean within = getSkinnable().isFocusWithin();
        grid.fold();
        cursor.refolded(within);
        getSkinnable().requestLayout();
    }

    private void wheel(ScrollEvent event) {
        down.setValue(within(down, down.getValue() - event.getDeltaY()));
        across.setValue(within(across, across.getValue() - event.getDeltaX()));
        event.consume();
    }

    private static double within(ScrollBar bar, double value) {
        return Math.clamp(value, 0, Math.max(0, bar.getMax()));
    }

    /// Brings a piece of the grid into sight.
    private void scrolled(double x, double width, double y, double height) {
        // A jump far beyond what was laid out needs the bars as they will be.
        bars();
        across.setValue(within(across, reach(across.getValue(), x, width, cells.getWidth())));
        down.setValue(within(down, reach(down.getValue(), y, height, cells.getHeight())));
        place();
    }

    private static double reach(double from, double at, double size, double seen) {
        return at < from ? at : at + size > from + seen ? at + size - seen : from;
    }

    private void place() {
        grid.place(across.getValue(), down.getValue());
        if (!columns.getChildren().isEmpty()) {
            columns.getChildren().getFirst().setLayoutX(-across.getValue());
        }
    }

    private void bars() {
        bar(across, grid.width(), cells.getWidth());
        bar(down, grid.height(), cells.getHeight());
    }

    private static void bar(ScrollBar bar, double whole, double seen) {
        double beyond = whole <= seen + HAIR ? 0 : whole - seen;
        bar.setMin(0);
        bar.setMax(beyond);
        // The thumb's share of the bar is what is seen of the whole, in the bar's own measure.
        bar.setVisibleAmount(whole <= 0 ? 0 : beyond * seen / whole);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(Math.max(40, seen * 0.9));
        bar.setVisible(beyond > 0);
        bar.setValue(within(bar, bar.getValue()));
    }

    private void draw(double width) {
        var chart = getSkinnable();
        boolean drawn = chart.fit().isDrawn();
        var frame = new Frame(width, chart.getTheme());
        var painter = new MatrixPainter(chart.getData(), width, chart.getTheme(), chart.messages());
        fill(head, 0, List.of(frame.header(chart.getTitle(), chart.getSubtitle())));
        fill(foot, 0, drawn ? List.of(painter.key(width), frame.note(chart.getNote())) : List.of(frame.note(chart.getNote())));
        columns.getChildren().setAll(drawn ? List.of(painter.columnHead()) : List.of());
        CutWords.tell(columns);
        // Cells that are thrown away take the focus with them.
        boolean within = chart.isFocusWithin();
        grid.draw(painter);
        empty.setVisible(!drawn);
        empty.setText(drawn ? "" : chart.fit().reason(chart.messages()));
        cells.setAccessibleText(chart.name());
        cursor.follow();
        if (within) {
            cursor.enter();
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (isStale() || width != drawnWidth) {
            drawn();
            drawnWidth = width;
            draw(Math.max(1, width - GUTTER - INSET));
        }
        double above = above(height);
        double below = below(height, 1);
        double room = Math.max(0, height - above - below);
        double heads = Math.min(room, grid.headHeight());
        double left = INSET + grid.labelWidth();
        double wide = Math.max(0, Math.min(grid.width(), width - left - GUTTER));
        boolean slides = grid.width() > wide + HAIR;
        double high = Math.max(0, Math.min(grid.height(), room - heads - (slides ? GUTTER : 0)));
        head.resizeRelocate(x, y, width, above);
        columns.resizeRelocate(x + left, y + above, wide, heads);
        names.resizeRelocate(x + INSET, y + above + heads, grid.labelWidth() + wide, high);
        cells.resizeRelocate(x + left, y + above + heads, wide, high);
        down.resizeRelocate(x + width - GUTTER, y + above + heads, GUTTER, high);
        across.resizeRelocate(x + left, y + above + heads + high, wide, GUTTER);
        foot.resizeRelocate(x, y + above + heads + high + (slides ? GUTTER : 0), width, below);
        bars();
        place();
        cursor.revealIfAsked();
        placeEmpty(x, y + above, width, room);
        if (getSkinnable().isFocused()) { // it got the focus before it had a cell to hand it to
            cursor.enter();
        }
        if (empty.isVisible()) {
            foot.relocate(x, y + height - below);
        }
    }

    @Override
    protected double likedWidth() {
        return 60;
    }

    @Override
    protected double likedHeight() {
        return 40;
    }
}
