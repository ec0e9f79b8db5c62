package duizhao.feature.overview;

import duizhao.domain.overview.Overview;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.feature.overview.ListLine.Entry;
import duizhao.ui.nav.Asking;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;

/// Asks for what is chosen, and keeps matrix, lists and drawer on one selection of what came.
final class OverviewReading {

    private final Surroundings around;
    private final List<District> offered;
    private final OverviewModel model;
    private final OverviewService service;
    private final OverviewView view;
    private final SelectedCell selected;
    private final SelectedDetails details;
    private final Asking asking;
    private List<Period> periods;
    private boolean entering;
    private boolean quiet;

    /// @param offered districts that can be chosen
    /// @param periods years and spans that have figures, ascending
    OverviewReading(Surroundings around, List<District> offered, List<Period> periods, OverviewModel model,
                    OverviewService service, OverviewView view, SelectedCell selected, SelectedDetails details) {
        this.around = around;
        this.offered = offered;
        this.periods = periods;
        this.model = model;
        this.service = service;
        this.view = view;
        this.selected = selected;
        this.details = details;
        this.asking = new Asking(around, "overview.working");
        listen();
    }

    /// One comes to the place: all is read, and the matrix takes the focus then.
    void enter() {
        entering = true;
        ask();
    }

    private void listen() {
        Choice choice = around.choice();
        choice.districts().addListener((ListChangeListener<String>) change -> askIfHere());
        choice.periodProperty().addListener((o, was, now) -> askIfHere());
        choice.filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> {
            if (now != null) {
                offer(now.periods().stream().map(Period::whole).distinct().toList());
            }
            askIfHere();
        });
        model.besides().addListener((SetChangeListener<Period>) change -> askIfHere());
        model.orderProperty().addListener((o, was, now) -> showLines());
        for (var set : List.of(model.verdicts(), model.groups(), model.natures())) {
            set.addListener((SetChangeListener<Object>) change -> refresh());
        }
        model.headlineOnlyProperty().addListener((o, was, now) -> refresh());
        model.untargetedProperty().addListener((o, was, now) -> refresh());
        model.selectedProperty().addListener((o, was, now) -> details.show());
        view.matrix().selectedIdProperty().addListener((o, was, now) ->
                model.selectedProperty().set((ComparedCell) now));
        view.matrix().setOnActivate(cell -> around.guide().compare((ComparedCell) cell.id()));
    }

    // ---- reading

    /// Who comes here later asks then.
    private void askIfHere() {
        if (view.getScene() != null && !quiet) {
            ask();
        }
    }

    private void ask() {
        Period period = around.choice().periodProperty().get();
        List<String> districts = List.copyOf(around.choice().districts());
        List<Period> wanted = years();
        view.filters().years().show(wanted);
        if (districts.isEmpty() || period == null) {
            asking.drop();
            clear(period == null ? Emptiness.NO_PERIOD : Emptiness.NO_DISTRICT);
            return;
        }
        asking.ask(() -> service.read(districts, wanted), this::arrived, () -> clear(Emptiness.CANCELLED),
                () -> clear(Emptiness.FAILED));
    }

    /// The year of the top bar and those ticked besides, ascending.
    private List<Period> years() {
        return Stream.concat(Stream.ofNullable(around.choice().periodProperty().get()), model.besides().stream())
                .distinct().sorted().toList();
    }

    private void clear(Emptiness why) {
        model.answerProperty().set(null);
        model.lines().clear();
        model.listsProperty().set(Map.of());
        details.show();
        empty(why);
    }

    private void arrived(Answer answer) {
        model.answerProperty().set(answer);
        refresh();
        keepSelection(answer.overview());
        details.show();
        if (entering) { // not before: what is not shown yet cannot take the focus
            view.matrix().requestFocus();
            entering = false;
        }
    }

    // ---- showing

    /// Lines and lists anew from the answer at hand: nothing slow.
    private void refresh() {
        Answer answer = model.answerProperty().get();
        if (answer != null && !quiet) {
            model.listsProperty().set(new Lists(answer, model.wanted(around.choice())).all());
            showLines();
        }
    }

    private void showLines() {
        Answer answer = model.answerProperty().get();
        if (answer == null) {
            return;
        }
        Wanted wanted = model.wanted(around.choice());
        model.lines().setAll(OverviewService.lines(answer, wanted, model.orderProperty().get()));
        leaveFolded();
        view.filters().count(model.lines().size(), answer.lines().size(), wanted.narrows());
        view.showLines(answer, around.messages().text("overview.note"));
        empty(!model.lines().isEmpty() ? Emptiness.NONE : answer.lines().isEmpty() ? Emptiness.NO_FIGURES
                : wanted.narrows() ? Emptiness.NOTHING_LEFT : Emptiness.NO_TARGETS);
    }

    /// The selection stays while its column is shown; else the first cell that says something, of those not folded.
    private void keepSelection(Overview overview) {
        if (selected.isShown()) {
            return;
        }
        model.selectedProperty().set(model.lines().stream()
                .filter(line -> !model.folded().contains(line.fold(model.orderProperty().get())))
                .flatMap(line -> overview.columns().stream().filter(line.line().cells()::containsKey)
                        .map(column -> CellTexts.id(line.line(), column)))
                .findFirst().orElse(null));
    }

    /// What is selected is shown, and a head that a person folded stays folded: so nothing under it stays selected.
    private void leaveFolded() {
        ComparedCell cell = model.selectedProperty().get();
        if (cell != null && model.lines().stream().anyMatch(line -> line.isAt(cell)
                && model.folded().contains(line.fold(model.orderProperty().get())))) {
            model.selectedProperty().set(null);
        }
    }

    private void empty(Emptiness why) {
        Choice choice = around.choice();
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "overview.remedy.all-districts", this::chooseAll);
            case NO_FIGURES -> view.empty().show(why, "",
                    choice.districts().size() < offered.size() ? "overview.remedy.all-districts" : "", this::chooseAll);
            case NO_TARGETS -> view.empty().show(why, "", "overview.remedy.untargeted",
                    () -> model.untargetedProperty().set(true));
            case NOTHING_LEFT -> view.empty().show(why, "", "overview.remedy.clear", this::clearFilters);
            case FAILED, CANCELLED -> view.empty().show(why, "", "overview.remedy.again", this::ask);
            case NONE -> { }
            case LOADING, NO_PERIOD -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    // ---- choosing

    private void chooseAll() {
        around.choice().chooseAll(offered);
    }

    /// The year of the top bar is always among those shown: where it is ticked off, another one takes its place.
    void chooseYears(Set<Period> ticked) {
        Period current = around.choice().periodProperty().get();
        if (ticked.isEmpty()) {
            view.filters().years().show(years());
            return;
        }
        var chosen = new ArrayList<>(ticked);
        Period leading = current != null && chosen.contains(current) ? current : chosen.getLast();
        chosen.remove(leading);
        quiet = true;
        model.besides().retainAll(chosen);
        model.besides().addAll(chosen);
        around.choice().periodProperty().set(leading);
        quiet = false;
        askIfHere();
    }

    private void offer(List<Period> now) {
        if (!now.equals(periods)) {
            periods = now;
            view.filters().years().offer(now);
        }
    }

    /// Shows all lines again.
    void clearFilters() {
        quiet = true;
        model.verdicts().clear();
        model.groups().clear();
        model.natures().clear();
        model.headlineOnlyProperty().set(false);
        around.choice().filterProperty().set("");
        quiet = false;
        refresh();
    }

    /// Selects what a list points to, whatever hides it from the matrix.
    void choose(Entry chosen) {
        Answer answer = model.answerProperty().get();
        if (answer == null) {
            return;
        }
        answer.lines().stream().filter(line -> line.isAt(chosen.cell())).findFirst().ifPresent(line -> {
            if (!model.wanted(around.choice()).isShown(line)) {
                quiet = true;
                model.verdicts().clear();
                model.untargetedProperty().set(model.untargetedProperty().get() || !line.line().isTargeted());
                quiet = false;
                refresh();
            }
            model.selectedProperty().set(chosen.cell());
        });
    }
}
