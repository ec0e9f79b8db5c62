package duizhao.app.shell;

import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.Choice;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The year, or the span of a plan: chosen from those that have figures, or one further or back. Not there where it
/// would change nothing, or where there is none to choose.
final class PeriodChooser extends HBox {

    /// Room for a span of years.
    private static final double WIDTH = 130;

    private final ObservableList<Period> periods;
    private final Choice choice;
    private final List<Action> actions;
    private final BooleanProperty followed = new SimpleBooleanProperty(true);

    PeriodChooser(Messages messages, List<Period> periods, Choice choice) {
        this.periods = FXCollections.observableArrayList(periods);
        this.choice = choice;
        getStyleClass().add("period-chooser");
        actions = List.of(
                Action.when("previous-period", "shell.period.previous", Feather.CHEVRON_LEFT, "Alt+LEFT", can(-1),
                        () -> step(-1)),
                Action.when("next-period", "shell.period.next", Feather.CHEVRON_RIGHT, "Alt+RIGHT", can(1),
                        () -> step(1)));
        var box = new Box();
        box.setId("period");
        box.setItems(this.periods);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Period period) {
                return period == null ? "" : PeriodText.of(period, messages);
            }

            @Override
            public @Nullable Period fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(choice.periodProperty());
        box.setVisibleRowCount(16);
        box.setAccessibleText(messages.text("term.period"));
        box.setPrefWidth(WIDTH);
        box.setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(followed.and(Bindings.isNotEmpty(this.periods)));
        managedProperty().bind(visibleProperty());
        var nodes = new ActionNodes(messages);
        getChildren().setAll(nodes.iconButton(actions.getFirst()), box, nodes.iconButton(actions.getLast()));
    }

    /// Whether what is shown goes by the chosen period.
    BooleanProperty followedProperty() {
        return followed;
    }

    /// Offers `now` from now on, and the chosen one as long as it is chosen.
    void offer(List<Period> now) {
        // One by one: with all of them replaced at once the choice would be lost.
        periods.removeIf(period -> !now.contains(period) && !period.equals(choice.periodProperty().get()));
        now.stream().filter(period -> !periods.contains(period)).forEach(period -> periods.add(
                (int) periods.stream().filter(other -> other.compareTo(period) < 0).count(), period));
    }

    List<Action> actions() {
        return actions;
    }

    private void step(int by) {
        choice.periodProperty().set(periods.get(periods.indexOf(choice.periodProperty().get()) + by));
    }

    /// JavaFX puts the list into the window with the box, where it has more parts to be styled than the rest of the bar, only to
    /// learn how wide its cells are. Here it is in no window before it is opened.
    private static final class Box extends ComboBox<Period> {

        @Override
        protected Skin<?> createDefaultSkin() {
            var skin = new ComboBoxListViewSkin<>(this);
            getChildren().remove(skin.getPopupContent());
            return skin;
        }
    }

    private BooleanBinding can(int by) {
        return Bindings.createBooleanBinding(() -> {
            int next = periods.indexOf(choice.periodProperty().get()) + by;
            return followed.get() && next >= 0 && next < periods.size();
        }, choice.periodProperty(), periods, followed);
    }
}
