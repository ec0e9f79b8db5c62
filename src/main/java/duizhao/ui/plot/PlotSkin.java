package duizhao.ui.plot;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SkinBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What the skins of all charts share: title above, key and note below, one sentence where there is nothing to draw, a
/// menu that copies the picture. Everything is drawn again where data, theme or size change, at the next layout.
///
/// A skin listens to its control only through the registrations of [SkinBase], which go with [#dispose].
public abstract class PlotSkin<C extends PlotControl> extends SkinBase<C> {

    /// Between the edge and the drawing.
    protected static final double INSET = 8;

    /// Kept free at the right for a scroll bar, so that a chart does not change width when one appears.
    protected static final double GUTTER = 14;

    private static final double LEAST_WIDTH = 24;
    private static final double LEAST_HEIGHT = 12;
    /// What stands below the drawing takes no more of the height than this, but for what the drawing cannot be read
    /// without.
    private static final double MOST_BELOW = 0.5;
    /// So much of the drawing stays in sight, in em.
    private static final double LEAST_DRAWN = 3.5;

    protected final Pane head = new Pane();
    protected final Pane foot = new Pane();
    protected final Label empty = new Label();

    private boolean stale = true;

    protected PlotSkin(C chart) {
        super(chart);
        empty.getStyleClass().add("plot-empty");
        empty.setWrapText(true);
        for (ObservableValue<?> drawn : List.of(chart.themeProperty(), chart.titleProperty(), chart.subtitleProperty(),
                chart.noteProperty())) {
            redrawWith(drawn);
        }
    }

    /// Draws anew whenever `value` changes.
    protected final void redrawWith(ObservableValue<?> value) {
        registerChangeListener(value, change -> redrawLater());
    }

    protected final void redrawLater() {
        stale = true;
        getSkinnable().requestLayout();
    }

    protected final boolean isStale() {
        return stale;
    }

    /// Everything is as the control says.
    protected final void drawn() {
        stale = false;
    }

    /// The menu of the mouse's other button. Without an accelerator, which would take Ctrl+C from the whole window.
    protected final ContextMenu copyMenu() {
        var copy = new MenuItem(getSkinnable().messages().text("plot.copy"));
        copy.setOnAction(event -> getSkinnable().copyAsPicture());
        return new ContextMenu(copy);
    }

    protected final void copyFrom(Node node) {
        var menu = copyMenu();
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> menu.show(node, event.getScreenX(), event.getScreenY()));
    }

    /// Puts `regions` one under the other, the first `top` below the edge.
    protected static void fill(Pane pane, double top, List<Region> regions) {
        double y = top;
        for (Region region : regions) {
            region.relocate(INSET, y);
            y += region.getPrefHeight();
        }
        pane.getChildren().setAll(regions);
        pane.setPrefHeight(y);
    }

    /// Height of what stands above the drawing, as far as there is room.
    protected final double above(double height) {
        return Math.min(head.getPrefHeight(), height);
    }

    /// Height of what stands below the drawing, as far as there is room: of a low chart the notes go before the drawing
    /// does. A picture that leaves the program has them all.
    ///
    /// @param needed how many of the first regions there go last: axes, and the key
    protected final double below(double height, int needed) {
        double rest = Math.max(0, height - above(height));
        double shown = 0;
        boolean all = true;
        for (int i = 0; i < foot.getChildren().size(); i++) {
            Node node = foot.getChildren().get(i);
            double bottom = node.getLayoutY() + (node instanceof Region region ? region.getPrefHeight() : 0);
            all &= i == 0 || bottom <= (i < needed ? rest - em(LEAST_DRAWN) : rest * MOST_BELOW);
            node.setVisible(all);
            shown = all ? bottom : shown;
        }
        return Math.min(shown, rest);
    }

    /// The sentence in the middle of the drawing's place.
    protected final void placeEmpty(double x, double y, double width, double room) {
        double wide = Math.min(width, empty.prefWidth(-1));
        double high = Math.min(room, empty.prefHeight(wide));
        empty.resizeRelocate(x + (width - wide) / 2, y + (room - high) / 2, wide, high);
    }

    /// Width a chart would like, in em.
    protected double likedWidth() {
        return 52;
    }

    /// Height a chart would like, in em.
    protected abstract double likedHeight();

    @Override
    protected final double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + em(likedWidth());
    }

    @Override
    protected final double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + em(LEAST_WIDTH);
    }

    @Override
    protected final double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + em(likedHeight());
    }

    @Override
    protected final double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + em(LEAST_HEIGHT);
    }

    private double em(double times) {
        return getSkinnable().getTheme().em() * times;
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getChildren().clear();
        }
        super.dispose();
    }
}
