package duizhao.feature.entry;

import duizhao.domain.limit.LimitTexts;
import duizhao.domain.limit.Unusual;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.hint.HoverText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/// A cell as printed, with small signs beside it: ✎ typed by hand, +2 other prints, ⚑ marked for follow-up, ? out of the
/// ordinary, ! not understood.
final class GridCell extends TableCell<GridLine, GridLine> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final GridModel model;
    private final Messages messages;
    private final int column;
    private final int thisYear;
    private final Label signs = new Label();
    private boolean picked;
    private boolean current;
    private final HoverText hover = new HoverText(this);

    GridCell(GridModel model, Messages messages, int column, int thisYear) {
        this.model = model;
        this.messages = messages;
        this.column = column;
        this.thisYear = thisYear;
        signs.getStyleClass().add("grid-signs");
        getStyleClass().add("grid-cell");
    }

    int column() {
        return column;
    }

    boolean isAt(int row, int aColumn) {
        return aColumn == column && getIndex() == row && !isEmpty() && getScene() != null && getTableRow() != null
                && getTableRow().isVisible();
    }

    @Override
    protected void updateItem(GridLine line, boolean empty) {
        super.updateItem(line, empty);
        show();
    }

    /// Shows what is held now, and whether it is selected.
    void show() {
        Holdings holdings = model.holdings();
        Optional<EntryCell> cell = isEmpty() ? Optional.empty() : model.gridProperty().get().cell(getIndex(), column);
        if (cell.isEmpty() || holdings == null) {
            setText(null);
            setGraphic(null);
            hover.set("");
            select();
            for (PseudoClass state : new PseudoClass[] {UNREAD, UNUSUAL, CLOSED}) {
                pseudoClassStateChanged(state, false);
            }
            return;
        }
        Held held = holdings.at(cell.get());
        Unread typed = model.unread().get(cell.get());
        setText(typed != null ? typed.words() : held.words());
        String beside = Stream.of(held.others().isEmpty() ? "" : "+" + held.others().size(), held.byHand() ? "✎" : "",
                holdings.mark(cell.get()).isPresent() ? "⚑" : "", typed != null ? "!" : held.unusual().isEmpty() ? "" : "?")
                .filter(sign -> !sign.isEmpty()).collect(Collectors.joining(" "));
        signs.setText(beside);
        setGraphic(beside.isEmpty() ? null : signs);
        select();
        pseudoClassStateChanged(UNREAD, typed != null);
        pseudoClassStateChanged(UNUSUAL, typed == null && !held.unusual().isEmpty());
        pseudoClassStateChanged(CLOSED, Entering.closed(cell.get(), holdings, messages, thisYear).isPresent());
        hover.set(typed != null ? typed.reason() : held.current() == null ? "" : source(holdings, held));
        setAccessibleText(getText());
    }

    /// Shows whether it is selected.
    void select() {
        Block block = model.blockProperty().get();
        boolean cell = !isEmpty() && getItem() instanceof GridLine.Cells;
        boolean nowPicked = cell && block.contains(getIndex(), column);
        boolean nowCurrent = cell && block.isCurrent(getIndex(), column);
        // A key asks a thousand cells, of which a few change: telling JavaFX what it knows already costs more than the rest.
        if (nowPicked != picked) {
            picked = nowPicked;
            pseudoClassStateChanged(PICKED, picked);
        }
        if (nowCurrent != current) {
            current = nowCurrent;
            pseudoClassStateChanged(CURRENT, current);
        }
    }

    private String source(Holdings holdings, Held held) {
        var limits = new LimitTexts(holdings.catalogue(), messages);
        String unusual = held.unusual().stream().map(breach -> "\n? " + limits.of(new Unusual(held.current(), breach)))
                .collect(Collectors.joining());
        return held.words() + unusual + "\n" + holdings.catalogue().source(held.current().source()).title()
                + holdings.mark(model.gridProperty().get().cell(getIndex(), column).orElseThrow())
                .map(mark -> "\n⚑ " + mark.remark()).orElse("");
    }

}
