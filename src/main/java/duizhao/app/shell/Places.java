package duizhao.app.shell;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.report.View;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The places of a window: where one is, and the ways from one to another. For the JavaFX thread.
final class Places {

    private static final Duration MOMENT = Duration.millis(600);

    private final List<Workplace> all;
    private final Choice choice;
    private final Consumer<Workplace> show;
    private final ReadOnlyObjectWrapper<@Nullable Workplace> here = new ReadOnlyObjectWrapper<>();

    /// @param show brings a place into the window
    Places(List<Workplace> all, Choice choice, Consumer<Workplace> show) {
        this.all = List.copyOf(all);
        this.choice = choice;
        this.show = show;
    }

    /// Where the window is; null before one went anywhere.
    ReadOnlyObjectProperty<@Nullable Workplace> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /// Where the window is, by the name of the place.
    Optional<String> here() {
        return Optional.ofNullable(here.get()).map(place -> place.name().id());
    }

    /// Whether a report can show again what is looked at.
    boolean showsViews() {
        return here.get() != null && here.get().showsViews();
    }

    /// Goes to the place called `id`; to the first one where there is none of that name.
    void start(String id) {
        go(called(id).orElse(all.getFirst()));
    }

    /// Goes to the place that is called `id`.
    void go(String id) {
        called(id).ifPresent(this::go);
    }

    void go(Workplace place) {
        here.set(place);
        show.accept(place);
        place.enter();
    }

    private Optional<Workplace> called(String id) {
        return all.stream().filter(place -> place.name().id().equals(id)).findFirst();
    }

    /// Goes where the printed words of `figure` are shown.
    void showWords(Figure figure) {
        that(place -> place.reveal(figure)).ifPresent(this::go);
    }

    /// Goes where `cell` is compared.
    void compare(ComparedCell cell) {
        that(place -> place.reveal(cell)).ifPresent(place -> {
            choose(cell.district(), cell.period());
            go(place);
        });
    }

    /// Goes where the history is told.
    void showHistory(HistoryOf of) {
        that(place -> place.reveal(of)).ifPresent(this::go);
    }

    /// Goes where the figure of `cell` is typed.
    void type(EntryCell cell) {
        that(place -> place.reveal(cell)).ifPresent(place -> {
            choose(cell.district(), cell.period());
            go(place);
        });
    }

    /// Adds what is looked at to the report that was worked on last.
    ///
    /// @return false where nothing is shown that could be added
    boolean addToReport() {
        Optional<View> viewed = Optional.ofNullable(here.get()).flatMap(Workplace::viewed);
        viewed.ifPresent(view -> that(place -> place.take(view)));
        return viewed.isPresent();
    }

    /// The first that takes what it is offered.
    private Optional<Workplace> that(Predicate<Workplace> takes) {
        return all.stream().filter(takes).findFirst();
    }

    private void choose(String district, Period period) {
        if (!choice.districts().contains(district)) {
            choice.districts().add(district);
        }
        choice.periodProperty().set(period);
    }

    /// Builds the places nobody came to yet, each in a turn of its own, so that the window answers between them.
    void buildRest() {
        all.stream().filter(place -> !place.isBuilt()).findFirst().ifPresent(place -> {
            place.build();
            Platform.runLater(this::buildRest);
        });
    }

    /// Goes through all places, [#MOMENT] in each, and then does `then`.
    void tour(Runnable then) {
        var walk = new SequentialTransition();
        for (Workplace place : all) {
            var stay = new PauseTransition(MOMENT);
            stay.setOnFinished(event -> go(place));
            walk.getChildren().add(stay);
        }
        walk.getChildren().add(new PauseTransition(MOMENT));
        walk.setOnFinished(event -> then.run());
        walk.play();
    }
}
