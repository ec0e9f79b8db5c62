package duizhao.feature.overview;

import duizhao.feature.overview.ListLine.Entry;
import duizhao.feature.overview.ListLine.Heading;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of a list: what and how far above, where and the printed words below.
final class EntryView extends ListCell<ListLine> {

    private final Label what = new Label();
    private final Label size = new Label();
    private final Label where = new Label();
    private final VBox box;
    private final EntryTexts texts;

    EntryView(EntryTexts texts) {
        this.texts = texts;
        what.getStyleClass().add("entry-what");
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        size.getStyleClass().add("strong");
        size.setMinWidth(Region.USE_PREF_SIZE);
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(0);
        box = new VBox(new HBox(6, what, size), where);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    protected void updateItem(@Nullable ListLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("entry-heading");
        switch (empty ? null : line) {
            case null -> {
                setText(null);
                setGraphic(null);
            }
            case Heading heading -> {
                getStyleClass().add("entry-heading");
                setText(texts.heading(heading));
                setGraphic(null);
            }
            case Entry entry -> {
                String far = texts.size(entry.distance());
                String words = texts.where(entry.column()) + " · " + texts.words(entry);
                setText(null);
                what.setText(entry.line().label());
                size.setText(far);
                size.setManaged(!far.isEmpty());
                where.setText(words);
                setGraphic(box);
                setAccessibleText(String.join(" ", entry.line().label(), words, far));
            }
        }
    }
}
