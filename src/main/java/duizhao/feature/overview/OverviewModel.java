package duizhao.feature.overview;

import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.VerdictKind;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.ComparedCell;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the place 总览 shows: properties only.
final class OverviewModel {

    private final ObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
    private final ObservableList<MatrixLine> lines = FXCollections.observableArrayList();
    private final ObservableSet<Period> besides = FXCollections.observableSet();
    private final ObjectProperty<LineOrder> order = new SimpleObjectProperty<>(LineOrder.LISTED);
    private final ObservableSet<VerdictKind> verdicts = FXCollections.observableSet();
    private final ObservableSet<IndicatorGroup> groups = FXCollections.observableSet();
    private final ObservableSet<Nature> natures = FXCollections.observableSet();
    private final BooleanProperty headlineOnly = new SimpleBooleanProperty();
    private final BooleanProperty untargeted = new SimpleBooleanProperty();
    private final ObservableSet<String> folded = FXCollections.observableSet();
    private final ObjectProperty<@Nullable ComparedCell> selected = new SimpleObjectProperty<>();
    private final BooleanProperty listsShown = new SimpleBooleanProperty(true);
    private final ObjectProperty<ListKind> list = new SimpleObjectProperty<>(ListKind.UNANSWERED);
    private final ObjectProperty<Map<ListKind, List<ListLine>>> lists = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);

    /// The newest answer; null before the first.
    ObjectProperty<@Nullable Answer> answerProperty() {
        return answer;
    }

    /// The lines of the matrix, filtered and in order.
    ObservableList<MatrixLine> lines() {
        return lines;
    }

    /// Years and spans that are shown besides the one chosen in the top bar.
    ObservableSet<Period> besides() {
        return besides;
    }

    ObjectProperty<LineOrder> orderProperty() {
        return order;
    }

    /// The verdicts asked for; none for all.
    ObservableSet<VerdictKind> verdicts() {
        return verdicts;
    }

    ObservableSet<IndicatorGroup> groups() {
        return groups;
    }

    ObservableSet<Nature> natures() {
        return natures;
    }

    BooleanProperty headlineOnlyProperty() {
        return headlineOnly;
    }

    /// Whether lines are shown that nobody planned 含无目标.
    BooleanProperty untargetedProperty() {
        return untargeted;
    }

    /// Keys of the heads whose lines are hidden, see [Folds].
    ObservableSet<String> folded() {
        return folded;
    }

    ObjectProperty<@Nullable ComparedCell> selectedProperty() {
        return selected;
    }

    BooleanProperty listsShownProperty() {
        return listsShown;
    }

    /// Which list is shown beside the matrix.
    ObjectProperty<ListKind> listProperty() {
        return list;
    }

    /// All lists, of the indicators that are meant.
    ObjectProperty<Map<ListKind, List<ListLine>>> listsProperty() {
        return lists;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }

    /// Which lines are wanted, the words in the top bar's filter among what says so.
    Wanted wanted(Choice choice) {
        return new Wanted(choice.filterProperty().get(), verdicts, groups, natures, headlineOnly.get(),
                untargeted.get());
    }
}
