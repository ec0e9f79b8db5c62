package duizhao.feature.entry;

import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a line of the grid is: the heading of a group, or an indicator with its measure, or a year.
final class GridNameCell extends TableCell<GridLine, GridLine> {

    private static final double NARROW = 80;
    private static final double WIDE = 130;
    private static final double PADDING = 18;

    private final Messages messages;
    private final Label title = new Label();
    private final Label aside = new Label();
    private final HBox box;
    private final HoverText hover = new HoverText(this);

    /// @param picked told the line that a person pressed
    GridNameCell(Messages messages, IntConsumer picked) {
        this.messages = messages;
        aside.getStyleClass().addAll("muted", "small");
        // Two lines of one long name differ in what stands beside it: that is not to be cut first.
        title.setMinWidth(NARROW);
        aside.setMaxWidth(WIDE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box = new HBox(4, title, gap, aside) {
            @Override
            protected void layoutChildren() {
                aside.setMinWidth(Math.min(WIDE, aside.prefWidth(USE_COMPUTED_SIZE)));
                super.layoutChildren();
            }
        };
        box.getStyleClass().add("line-name");
        box.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        box.setMaxWidth(Region.USE_PREF_SIZE);
        setOnMousePressed(event -> {
            if (!isEmpty() && getItem() instanceof GridLine.Cells) {
                picked.accept(getIndex());
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(GridLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty ? null : box);
        switch (empty ? null : line) {
            case null -> hover.set("");
            case GridLine.Heading(var group) -> tell(messages.text("term.group." + group.key()), "");
            case GridLine.Cells row -> tell(row.title(), row.aside());
        }
    }

    private void tell(String name, String beside) {
        title.setText(name);
        aside.setText(beside);
        hover.set((name + " " + beside).strip());
        setAccessibleText(hover.get());
    }
}
