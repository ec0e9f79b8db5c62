package duizhao.ui.plot;

import duizhao.ui.hint.HoverText;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// What lies over a mark on screen: it takes mouse and focus, shows both, and tells a screen reader what the mark says.
final class MarkSpot extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    /// Marks smaller than this are hard to hit.
    private static final double LEAST = 16;

    private final PlotMark mark;
    private final PlotControl chart;

    MarkSpot(PlotMark mark, PlotControl chart, Consumer<MarkSpot> onPick, Consumer<Object> onActivate) {
        this.mark = mark;
        this.chart = chart;
        getStyleClass().add("mark-spot");
        setManaged(false);
        setPickOnBounds(true);
        var area = mark.area();
        double width = Math.max(LEAST, area.getWidth());
        double height = Math.max(LEAST, area.getHeight());
        resizeRelocate(mark.centreX() - width / 2, mark.centreY() - height / 2, width, height);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(mark.accessible());
        HoverText.tell(this, mark.tooltip());
        setOnMouseEntered(event -> chart.setHoveredId(mark.id()));
        setOnMouseExited(event -> {
            if (Objects.equals(chart.getHoveredId(), mark.id())) {
                chart.setHoveredId(null);
            }
        });
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onPick.accept(this);
                // The pane that scrolls would take the focus.
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                onActivate.accept(mark.id());
            }
        });
        show();
    }

    PlotMark mark() {
        return mark;
    }

    /// Shows whether this mark is selected, and whether it is hovered over here or in a linked view.
    void show() {
        pseudoClassStateChanged(CHOSEN, Objects.equals(mark.id(), chart.getSelectedId()));
        pseudoClassStateChanged(LINKED, Objects.equals(mark.id(), chart.getHoveredId()));
    }
}
