package duizhao.feature.progress;

import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.hint.HoverText;
import duizhao.ui.theme.Look;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The years of the plan, above them what can be done with one, and below them the shares they take.
final class YearPane extends BorderPane {

    private final YearTable table;
    private final SharePane shares;

    /// @param takeOver makes what the chosen year must reach its plan
    /// @param divide   keeps the shares that were written
    YearPane(ProgressModel model, Look look, Messages messages, Action takeOver,
             Consumer<SortedMap<Integer, BigDecimal>> divide) {
        getStyleClass().add("year-pane");
        setMinSize(0, 0);
        var title = new Label(messages.text("progress.years"));
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap);
        var group = new ToggleGroup();
        var buttons = new EnumMap<Way, ToggleButton>(Way.class);
        for (Way way : Way.values()) {
            var button = toggle("progress-by-" + way.key(), "progress.by." + way.key(), group, messages);
            button.setUserData(way);
            buttons.put(way, button);
            head.getChildren().add(button);
        }
        model.wayProperty().subscribe(way -> group.selectToggle(buttons.get(way)));
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) { // one of them always is
                was.setSelected(true);
            } else {
                model.wayProperty().set((Way) now.getUserData());
            }
        });
        var take = new ActionNodes(messages).button(takeOver);
        take.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(take);
        head.getStyleClass().add("year-head");
        setTop(head);
        this.table = new YearTable(model, look, messages);
        setCenter(table);
        this.shares = new SharePane(model, messages, divide);
        setBottom(shares);
    }

    YearTable table() {
        return table;
    }

    SharePane shares() {
        return shares;
    }

    private static ToggleButton toggle(String id, String key, ToggleGroup group, Messages messages) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "chip");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        HoverText.tell(button, messages.text(key + ".hint"));
        return button;
    }
}
