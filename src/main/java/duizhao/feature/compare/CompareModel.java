package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.indicator.IndicatorGroup;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the place 对比 shows: properties only.
final class CompareModel {

    private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
    private final ObservableList<TableLine> lines = FXCollections.observableArrayList();
    private final ObservableSet<IndicatorGroup> folded = FXCollections.observableSet();
    private final BooleanProperty headlineOnly = new SimpleBooleanProperty();
    private final BooleanProperty comparableOnly = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Spot> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> shownDistrict = new SimpleObjectProperty<>();
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);

    /// The newest answer; null before the first.
    ObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison;
    }

    /// The lines of the table, filtered and folded.
    ObservableList<TableLine> lines() {
        return lines;
    }

    /// Groups whose lines are hidden.
    ObservableSet<IndicatorGroup> folded() {
        return folded;
    }

    BooleanProperty headlineOnlyProperty() {
        return headlineOnly;
    }

    /// Whether only lines with a verdict by number are shown 只看可比.
    BooleanProperty comparableOnlyProperty() {
        return comparableOnly;
    }

    ObjectProperty<@Nullable Spot> selectedProperty() {
        return selected;
    }

    /// Code of the district whose picture is shown.
    ObjectProperty<@Nullable String> shownDistrictProperty() {
        return shownDistrict;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }
}
