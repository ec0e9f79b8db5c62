package duizhao.feature.overview;

import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import duizhao.ui.form.SeveralBox;
import duizhao.ui.hint.HoverText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/// Which years stand side by side, in which order the lines stand, and which of them are shown.
final class FilterBar extends FlowPane {

    private final Messages messages;
    private final Label count = new Label();
    private final Hyperlink clear = new Hyperlink();
    private final SeveralBox<Period> years;

    /// @param years takes the years a person ticked, the one of the top bar among them or not
    /// @param clear takes all filters away
    FilterBar(OverviewModel model, Messages messages, List<Period> offered, Consumer<Set<Period>> years,
              Runnable clear) {
        this.messages = messages;
        getStyleClass().add("filter-bar");
        this.years = several("years", offered, period -> PeriodText.of(period, messages), years);
        count.setId("overview-count");
        count.getStyleClass().add("muted");
        this.clear.setId("overview-clear");
        this.clear.setText(messages.text("overview.clear"));
        this.clear.setOnAction(event -> clear.run());
        this.clear.setVisible(false);
        getChildren().setAll(this.years, order(model),
                following("verdicts", List.of(VerdictKind.values()), kind -> messages.text("term.verdict." + kind),
                        model.verdicts()),
                following("groups", List.of(IndicatorGroup.values()),
                        group -> messages.text("term.group." + group.key()), model.groups()),
                following("natures", List.of(Nature.values()), nature -> messages.text("term.nature." + nature.key()),
                        model.natures()),
                toggle("headline", model.headlineOnlyProperty()), toggle("untargeted", model.untargetedProperty()),
                count, this.clear);
    }

    SeveralBox<Period> years() {
        return years;
    }

    /// @param narrowed whether there is a filter to be taken away
    void count(int shown, int all, boolean narrowed) {
        count.setText(messages.text("overview.count", shown, all));
        clear.setVisible(narrowed);
    }

    private <T> SeveralBox<T> several(String what, List<T> items, Function<T, String> name, Consumer<Set<T>> ticked) {
        return new SeveralBox<>("overview-" + what, items, name, chosen -> title(what, chosen, name), ticked);
    }

    private <T> SeveralBox<T> following(String what, List<T> items, Function<T, String> name, ObservableSet<T> set) {
        var box = several(what, items, name, (Set<T> ticked) -> {
            set.retainAll(ticked);
            set.addAll(ticked);
        });
        box.show(set);
        set.addListener((SetChangeListener<T>) change -> box.show(set));
        return box;
    }

    private <T> String title(String what, Collection<T> chosen, Function<T, String> name) {
        return messages.text("overview.filter", messages.text("overview.filter." + what),
                chosen.isEmpty() ? messages.text("overview.filter.all")
                        : chosen.stream().map(name).collect(Collectors.joining(messages.text("overview.comma"))));
    }

    private ComboBox<LineOrder> order(OverviewModel model) {
        var box = new ComboBox<LineOrder>();
        box.setId("overview-order");
        box.getItems().setAll(LineOrder.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(LineOrder order) {
                return order == null ? "" : messages.text("overview.order." + order);
            }

            @Override
            public LineOrder fromString(String text) {
                return null;
            }
        });
        box.setAccessibleText(messages.text("overview.order"));
        HoverText.tell(box, messages.text("overview.order"));
        box.valueProperty().bindBidirectional(model.orderProperty());
        return box;
    }

    private ToggleButton toggle(String what, BooleanProperty property) {
        var button = new ToggleButton(messages.text("overview." + what));
        button.setId("overview-" + what);
        button.getStyleClass().addAll("small", "chip");
        button.setMinWidth(USE_PREF_SIZE);
        HoverText.tell(button, messages.text("overview." + what + ".hint"));
        button.selectedProperty().bindBidirectional(property);
        return button;
    }
}
