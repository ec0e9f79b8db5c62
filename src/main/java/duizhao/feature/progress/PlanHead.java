package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.hint.HoverText;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The head of this place: which plan, how its targets stand, and what is shown of them. How they stand is told beside the
/// plan where there is room for it, else on lines of its own.
final class PlanHead extends VBox {

    /// Where the tally stands in the bar: after the plan and the button for another.
    private static final int BESIDE = 2;

    private final ProgressModel model;
    private final ComboBox<Period> plan = new ComboBox<>();
    private final Label tally = new Label();
    private final HBox bar = new HBox();
    private boolean following;

    /// @param another asks for the years of a plan that is not offered yet
    PlanHead(ProgressModel model, Messages messages, Action another) {
        this.model = model;
        getStyleClass().add("plan-head");
        setMinWidth(0);
        plan.setId("progress-plan");
        plan.setAccessibleText(messages.text("progress.plan"));
        HoverText.tell(plan, messages.text("progress.plan"));
        plan.setMinWidth(USE_PREF_SIZE);
        plan.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Period period) {
                return period == null ? "" : PlanWords.plan(period, messages);
            }

            @Override
            public @Nullable Period fromString(String text) {
                return null;
            }
        });
        plan.valueProperty().addListener((o, was, now) -> {
            if (!following && now != null) {
                model.planProperty().set(now);
            }
        });
        bar.getStyleClass().add("plan-bar");
        bar.setMinWidth(0);
        tally.setId("progress-tally");
        tally.setWrapText(true);
        tally.setMinSize(0, USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        plan.managedProperty().bind(plan.visibleProperty());
        var add = new ActionNodes(messages).iconButton(another);
        add.setMinWidth(USE_PREF_SIZE);
        bar.getChildren().addAll(plan, add, tally, gap,
                toggle("progress-computed", "progress.computed-only", model.computedOnlyProperty(), messages),
                toggle("progress-backwards", "progress.back", model.backProperty(), messages));
        getChildren().setAll(bar);
        widthProperty().subscribe(this::arrange);
    }

    void show(List<Period> plans, @Nullable Period chosen, String told) {
        following = true;
        if (!plan.getItems().equals(plans)) {
            plan.getItems().setAll(plans);
        }
        plan.setValue(chosen);
        plan.setVisible(!plans.isEmpty());
        following = false;
        tally.setText(told);
        arrange();
    }

    private void arrange() {
        applyCss(); // widths are those of the letters shown
        boolean within = bar.getChildren().contains(tally);
        double tallied = tally.prefWidth(-1);
        double needed = bar.prefWidth(-1) + (within ? 0 : bar.getSpacing() + tallied);
        boolean beside = tallied == 0 || getWidth() <= 0
                || needed <= getWidth() - snappedLeftInset() - snappedRightInset();
        if (beside != within) {
            getChildren().remove(tally);
            bar.getChildren().remove(tally);
            if (beside) {
                bar.getChildren().add(BESIDE, tally);
            } else {
                getChildren().add(tally);
            }
        }
    }

    private static ToggleButton toggle(String id, String key, BooleanProperty property, Messages messages) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "chip");
        button.setMinWidth(USE_PREF_SIZE);
        HoverText.tell(button, messages.text(key + ".hint"));
        button.selectedProperty().bindBidirectional(property);
        return button;
    }
}
