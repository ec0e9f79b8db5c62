package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.ui.nav.Choice;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the place 核验 shows: properties only.
final class ChecksModel {

    private final ObjectProperty<@Nullable Checked> checked = new SimpleObjectProperty<>();
    private final ObservableList<CheckLine> lines = FXCollections.observableArrayList();
    private final ObservableSet<Severity> severities = FXCollections.observableSet(EnumSet.allOf(Severity.class));
    private final ObjectProperty<@Nullable RuleKind> rule = new SimpleObjectProperty<>();
    private final StringProperty source = new SimpleStringProperty("");
    private final BooleanProperty explained = new SimpleBooleanProperty();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.SEVERITY);
    private final ObjectProperty<@Nullable Finding> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);

    /// The newest answer; null before the first.
    ObjectProperty<@Nullable Checked> checkedProperty() {
        return checked;
    }

    /// The lines of the table, narrowed and put together.
    ObservableList<CheckLine> lines() {
        return lines;
    }

    /// Those that are shown.
    ObservableSet<Severity> severities() {
        return severities;
    }

    /// The only rule that is shown; null for all.
    ObjectProperty<@Nullable RuleKind> ruleProperty() {
        return rule;
    }

    /// Key of the only document that is shown; blank for all.
    StringProperty sourceProperty() {
        return source;
    }

    /// Whether explained findings are shown, too.
    BooleanProperty explainedProperty() {
        return explained;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    ObjectProperty<@Nullable Finding> selectedProperty() {
        return selected;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }

    Wanted wanted(String filter) {
        return new Wanted(severities, rule.get(), source.get(), filter, explained.get(), order.get());
    }

    /// Lets everything be shown that was found, also by the filter of the top bar.
    void unfold(Choice choice) {
        choice.filterProperty().set("");
        rule.set(null);
        source.set("");
        severities.addAll(List.of(Severity.values()));
    }
}
