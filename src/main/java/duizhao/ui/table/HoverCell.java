package duizhao.ui.table;

import duizhao.ui.hint.HoverText;
import javafx.scene.control.TableCell;

/// A cell of text that tells all of it where it is cut.
public final class HoverCell<R> extends TableCell<R, String> {

    private final HoverText hover = new HoverText(this);

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : item);
        hover.set(empty ? "" : item);
    }
}
