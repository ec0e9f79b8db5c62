package duizhao.feature.history;

import duizhao.domain.change.HistoryFacets;
import duizhao.ui.nav.HistoryOf;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the place 历史 shows: properties only.
final class HistoryModel {

    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable HistoryLine> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<HistoryFacets> facets =
            new SimpleObjectProperty<>(new HistoryFacets(List.of(), List.of(), 0));
    private final ObjectProperty<HistoryOf> of = new SimpleObjectProperty<>(HistoryOf.ALL);
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty kind = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final BooleanProperty older = new SimpleBooleanProperty();
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);

    ObservableList<HistoryLine> lines() {
        return lines;
    }

    ObjectProperty<@Nullable HistoryLine> selectedProperty() {
        return selected;
    }

    ObjectProperty<HistoryFacets> facetsProperty() {
        return facets;
    }

    /// What it is the history of.
    ObjectProperty<HistoryOf> ofProperty() {
        return of;
    }

    /// The only person that is shown; blank for all.
    StringProperty whoProperty() {
        return who;
    }

    /// The only kind of act that is shown, coded; blank for all.
    StringProperty kindProperty() {
        return kind;
    }

    /// The first day that is shown; null for no limit.
    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /// The last day that is shown; null for no limit.
    ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    /// Whether there are older change sets than those in the table.
    BooleanProperty olderProperty() {
        return older;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }

    /// Shows everything.
    void unfold() {
        of.set(HistoryOf.ALL);
        who.set("");
        kind.set("");
        from.set(null);
        until.set(null);
    }
}
