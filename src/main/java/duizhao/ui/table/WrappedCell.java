package duizhao.ui.table;

import duizhao.ui.hint.HoverText;
import javafx.scene.control.TableCell;

/// A cell of words that goes on in the next line where its column is too narrow, and tells all of it where even its last
/// line is cut. Its table must not fix the height of its rows.
public final class WrappedCell<R> extends TableCell<R, String> {

    /// JavaFX leaves out a last line that has not a little more room than it asks for.
    private static final double SLACK = 4;

    private final HoverText hover = new HoverText(this);
    private final double most;

    /// @param most height of a cell, in pixels; longer words end in dots
    public WrappedCell(double most) {
        this.most = most;
        setWrapText(true);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : item);
        hover.set(empty ? "" : item);
    }

    /// A row asks for the height without saying how wide the cell will be.
    @Override
    protected double computePrefHeight(double width) {
        return Math.min(most, super.computePrefHeight(width < 0 ? getTableColumn().getWidth() : width) + SLACK);
    }
}
