package duizhao.feature.entry;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.ui.nav.EntryCell;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the place 录入 shows: properties only.
final class GridModel {

    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.BY_DISTRICT);
    private final ObjectProperty<List<Period>> periods = new SimpleObjectProperty<>(List.of());
    private final ObservableSet<Period> besides = FXCollections.observableSet();
    private final ObjectProperty<Series.@Nullable Row> series = new SimpleObjectProperty<>();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
    private final ObjectProperty<Grid> grid = new SimpleObjectProperty<>(Grid.NONE);
    private final ObjectProperty<Block> block = new SimpleObjectProperty<>(Block.at(0, 0));
    private final ObservableMap<EntryCell, Unread> unread;
    private final IntegerProperty version = new SimpleIntegerProperty();
    private final ObjectProperty<GridEmptiness> emptiness = new SimpleObjectProperty<>(GridEmptiness.LOADING);

    /// @param unread kept for as long as the program runs
    GridModel(ObservableMap<EntryCell, Unread> unread) {
        this.unread = unread;
    }

    ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /// Years and spans that have figures, ascending.
    ObjectProperty<List<Period>> periodsProperty() {
        return periods;
    }

    /// The periods that can be chosen as columns, ascending: those that have figures, and those that are shown.
    ///
    /// @param shown whether they have figures or not
    List<Period> offered(Collection<Period> shown) {
        return Stream.concat(periods.get().stream(), shown.stream()).distinct().sorted().toList();
    }

    /// The periods shown beside the one of the top bar.
    ObservableSet<Period> besides() {
        return besides;
    }

    /// The series whose years are the lines; null for the first.
    ObjectProperty<Series.@Nullable Row> seriesProperty() {
        return series;
    }

    /// Whether lines without any figure are shown, too.
    BooleanProperty allProperty() {
        return all;
    }

    /// The newest answer; null before the first.
    ObjectProperty<@Nullable Answer> answerProperty() {
        return answer;
    }

    ObjectProperty<Grid> gridProperty() {
        return grid;
    }

    /// What is selected.
    ObjectProperty<Block> blockProperty() {
        return block;
    }

    /// What was typed and could not be saved, by cell.
    ObservableMap<EntryCell, Unread> unread() {
        return unread;
    }

    /// Grows whenever what cells hold has changed.
    IntegerProperty versionProperty() {
        return version;
    }

    ObjectProperty<GridEmptiness> emptinessProperty() {
        return emptiness;
    }

    /// The selected cell; empty where there is none.
    Optional<EntryCell> current() {
        return grid.get().cell(block.get().row(), block.get().column());
    }

    @Nullable Holdings holdings() {
        return answer.get() == null ? null : answer.get().holdings();
    }
}
