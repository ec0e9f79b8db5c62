package duizhao.feature.progress;

import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The years of the plan, and above them what can be done with one.
final class YearPane extends BorderPane {

    private final YearTable table;

    /// @param takeOver makes the chosen year's step its plan
    YearPane(ProgressModel model, Messages messages, Action takeOver) {
        getStyleClass().add("year-pane");
        setMinSize(0, 0);
        var title = new Label(messages.text("progress.years"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var group = new ToggleGroup();
        var linear = toggle("progress-by-linear", "progress.by.linear", group, messages);
        var compound = toggle("progress-by-compound", "progress.by.compound", group, messages);
        group.selectToggle(model.compoundProperty().get() ? compound : linear);
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) { // one of the two always is
                was.setSelected(true);
            } else {
                model.compoundProperty().set(now == compound);
            }
        });
        var head = new HBox(title, gap, linear, compound, new ActionNodes(messages).button(takeOver));
        head.getStyleClass().add("year-head");
        setTop(head);
        this.table = new YearTable(model, messages);
        setCenter(table);
    }

    YearTable table() {
        return table;
    }

    private static ToggleButton toggle(String id, String key, ToggleGroup group, Messages messages) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "chip");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(messages.text(key + ".hint")));
        return button;
    }
}
