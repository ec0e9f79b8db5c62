package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.hint.HoverText;
import java.util.function.Consumer;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell that shows something of an indicator's line, and nothing on a group's heading.
abstract class LineCell extends TableCell<TableLine, TableLine> {

    private final HoverText hover = new HoverText(this);

    /// @param district whose side of the line the cell shows, by code
    /// @param over     told what the mouse is over
    LineCell(String district, Consumer<@Nullable ComparisonRow> over) {
        setText(null);
        setOnMouseEntered(event -> over.accept(getItem() instanceof IndicatorLine line ? line.side(district) : null));
    }

    @Override
    protected final void updateItem(TableLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || !(line instanceof IndicatorLine indicator)) {
            setGraphic(null);
            hover.set("");
            setAccessibleText(null);
            return;
        }
        hover.set(show(indicator));
    }

    /// Shows `line` by the cell's graphic.
    ///
    /// @return what hovering tells; blank for nothing
    abstract String show(IndicatorLine line);
}
