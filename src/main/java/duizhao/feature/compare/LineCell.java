package duizhao.feature.compare;

import duizhao.feature.compare.TableLine.IndicatorLine;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell that shows something of an indicator's line, and nothing on a group's heading.
abstract class LineCell extends TableCell<TableLine, TableLine> {

    private final Tooltip tooltip = new Tooltip();

    LineCell() {
        setText(null);
    }

    @Override
    protected final void updateItem(TableLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || !(line instanceof IndicatorLine indicator)) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String hover = show(indicator);
        tooltip.setText(hover);
        setTooltip(hover.isEmpty() ? null : tooltip);
    }

    /// Shows `line` by the cell's graphic.
    ///
    /// @return what hovering tells; blank for nothing
    abstract String show(IndicatorLine line);
}
