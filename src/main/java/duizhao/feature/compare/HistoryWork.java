package duizhao.feature.compare;

import duizhao.domain.indicator.Series;
import duizhao.domain.record.Catalogue;
import duizhao.domain.years.History;
import duizhao.ui.nav.Asking;
import duizhao.ui.notice.EmptyPane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the history of the chosen indicator, the newest question only, and shows why there is none.
final class HistoryWork {

    private final LensKit kit;
    private final SeriesChoice choice;
    private final Asking asking;
    private final EmptyPane empty;
    private final Node filled;
    private final Consumer<@Nullable History> answer;
    private final ObjectProperty<@Nullable History> history = new SimpleObjectProperty<>();

    /// @param filled what is shown where there is a history
    /// @param answer takes each answer, null where there is nothing to show: also one that says the same as before, since
    ///               whoever comes back to a lens is to be told what it shows
    HistoryWork(LensKit kit, SeriesChoice choice, Node filled, Consumer<@Nullable History> answer) {
        this.kit = kit;
        this.asking = new Asking(kit.around(), "compare.working");
        this.choice = choice;
        this.filled = filled;
        this.answer = answer;
        this.empty = new EmptyPane("compare", Feather.COLUMNS, kit.around().messages());
        show(Emptiness.LOADING, "", () -> { });
    }

    /// The newest answer; null where there is nothing to show.
    ObjectProperty<@Nullable History> historyProperty() {
        return history;
    }

    StackPane node() {
        return new StackPane(filled, empty);
    }

    void ask() {
        List<String> districts = kit.districts();
        if (districts.isEmpty()) {
            asking.drop();
            tell(null);
            show(Emptiness.NO_DISTRICT, "compare.remedy.all-districts", kit::chooseAll);
            return;
        }
        Series.Row wanted = choice.seriesProperty().get();
        asking.ask(() -> read(districts, wanted), this::arrived, () -> failed(Emptiness.CANCELLED),
                () -> failed(Emptiness.FAILED));
    }

    /// Drops what is being asked.
    void drop() {
        asking.drop();
    }

    private void failed(Emptiness why) {
        tell(null);
        show(why, "compare.remedy.again", this::ask);
    }

    private Answer read(List<String> districts, Series.@Nullable Row wanted) {
        List<Series.Row> offered = kit.records().series();
        Optional<Series.Row> taken = offered.stream().filter(row -> row.equals(wanted)).findFirst()
                .or(() -> offered.stream().findFirst());
        return new Answer(kit.records().catalogue(), offered,
                taken.map(series -> kit.records().histories(districts, List.of(series)).getFirst()).orElse(null));
    }

    private void arrived(Answer read) {
        tell(read.history() == null || read.history().isEmpty() ? null : read.history());
        if (history.get() == null) {
            boolean more = kit.districts().size() < kit.offered().size();
            show(Emptiness.NO_HISTORY, more ? "compare.remedy.all-districts" : "", kit::chooseAll);
        } else {
            show(Emptiness.NONE, "", () -> { });
        }
        choice.offer(read.catalogue(), read.offered());
    }

    private void tell(@Nullable History now) {
        history.set(now);
        answer.accept(now);
    }

    private void show(Emptiness why, String remedy, Runnable run) {
        if (why != Emptiness.NONE) {
            empty.show(why, "", remedy, run);
        }
        filled.setVisible(why == Emptiness.NONE);
        empty.setVisible(why != Emptiness.NONE);
    }

    private record Answer(Catalogue catalogue, List<Series.Row> offered, @Nullable History history) {
    }
}
