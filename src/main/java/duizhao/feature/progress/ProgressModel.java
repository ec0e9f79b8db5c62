package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Retrospect;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the place 进度 shows: properties only.
final class ProgressModel {

    private final ObjectProperty<@Nullable Period> plan = new SimpleObjectProperty<>();
    private final ObservableList<Period> named = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Evaluated> evaluated = new SimpleObjectProperty<>();
    private final ObservableList<TargetLine> targets = FXCollections.observableArrayList();
    private final ObservableList<YearLine> years = FXCollections.observableArrayList();
    private final ObservableList<BackLine> backwards = FXCollections.observableArrayList();
    private final BooleanProperty computedOnly = new SimpleBooleanProperty();
    private final BooleanProperty back = new SimpleBooleanProperty();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.COMPOUND);
    private final ObjectProperty<@Nullable Progress> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable YearLine> year = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Retrospect> looked = new SimpleObjectProperty<>();
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);

    /// The chosen plan; null before one is known.
    ObjectProperty<@Nullable Period> planProperty() {
        return plan;
    }

    /// Plans that a person named, whether or not they have targets.
    ObservableList<Period> named() {
        return named;
    }

    /// The newest answer; null before the first.
    ObjectProperty<@Nullable Evaluated> evaluatedProperty() {
        return evaluated;
    }

    ObservableList<TargetLine> targets() {
        return targets;
    }

    /// Of the target that is chosen.
    ObservableList<YearLine> years() {
        return years;
    }

    ObservableList<BackLine> backwards() {
        return backwards;
    }

    /// Whether only targets are shown whose progress is computed 只看可算.
    BooleanProperty computedOnlyProperty() {
        return computedOnly;
    }

    /// Whether a person looks back at the years before the plan 回看.
    BooleanProperty backProperty() {
        return back;
    }

    /// By which way the years are told what they must reach, and are taken over.
    ObjectProperty<Way> wayProperty() {
        return way;
    }

    ObjectProperty<@Nullable Progress> selectedProperty() {
        return selected;
    }

    /// The year that is chosen in the small table.
    ObjectProperty<@Nullable YearLine> yearProperty() {
        return year;
    }

    ObjectProperty<@Nullable Retrospect> lookedProperty() {
        return looked;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }
}
