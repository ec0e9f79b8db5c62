package duizhao.feature.compare;

import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first cell of a line: a group's heading with its fold, or an indicator with its measure and unit.
final class NameCell extends TableCell<TableLine, TableLine> {

    private final Messages messages;
    private final Names names;
    private final Label name = new Label();
    private final Label aside = new Label();
    private final FontIcon fold = new FontIcon(Feather.CHEVRON_DOWN);
    private final HBox box;
    private final HoverText hover = new HoverText(this);

    NameCell(Messages messages, Names names) {
        this.messages = messages;
        this.names = names;
        aside.getStyleClass().addAll("muted", "small");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box = new HBox(4, name, gap, aside);
        box.getStyleClass().add("line-name");
    }

    @Override
    protected void updateItem(TableLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            hover.set("");
            return;
        }
        setGraphic(box);
        switch (line) {
            case GroupLine group -> {
                fold.setIconCode(group.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
                name.setGraphic(fold);
                name.setText(messages.text("term.group." + group.group().key()));
                aside.setText(messages.text("compare.group.count", group.count()));
                hover.set("");
                setAccessibleText(name.getText());
            }
            case IndicatorLine indicator -> {
                name.setGraphic(null);
                name.setText(indicator.title());
                aside.setText(indicator.measure());
                String full = indicator.title() + " " + indicator.measure();
                hover.set((full + "\n" + indicator.indicator().note()).strip());
                setAccessibleText(full);
            }
        }
    }
}
