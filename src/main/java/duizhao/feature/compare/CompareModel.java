package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the place 对比 shows: properties only.
final class CompareModel {

    private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
    private final SideModel side = new SideModel();
    private final BooleanProperty headlineOnly = new SimpleBooleanProperty();
    private final BooleanProperty comparableOnly = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> shownDistrict = new SimpleObjectProperty<>();
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);

    /// The newest answer; null before the first.
    ObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison;
    }

    /// What the table shows.
    SideModel side() {
        return side;
    }

    BooleanProperty headlineOnlyProperty() {
        return headlineOnly;
    }

    /// Whether only lines with a verdict by number are shown 只看可比.
    BooleanProperty comparableOnlyProperty() {
        return comparableOnly;
    }

    /// Code of the district whose picture is shown.
    ObjectProperty<@Nullable String> shownDistrictProperty() {
        return shownDistrict;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }
}
