package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.ui.nav.Asking;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/// Reads how the targets of the chosen plan stand, again when what is chosen or held changes, and keeps tables, head
/// and selection on that.
final class ProgressReading {

    private final Surroundings around;
    private final List<District> offered;
    private final ProgressModel model;
    private final ProgressService service;
    private final ProgressView view;
    private final PlanNaming naming;
    private final Supplier<String> typed;
    private final Asking asking;
    private boolean entering;
    private boolean following;

    /// @param offered districts that can be chosen
    /// @param typed   what a person is typing of the chosen target; blank for nothing
    ProgressReading(Surroundings around, List<District> offered, ProgressModel model, ProgressService service,
                    ProgressView view, PlanNaming naming, Supplier<String> typed) {
        this.around = around;
        this.offered = offered;
        this.model = model;
        this.service = service;
        this.view = view;
        this.naming = naming;
        this.typed = typed;
        this.asking = new Asking(around, "progress.working");
        listen();
    }

    /// One comes to the place: all is read, and the table takes the focus then.
    void enter() {
        entering = true;
        ask();
    }

    /// Asks for the years of another plan.
    void nameAnother() {
        view.adding().ask(naming.likely());
    }

    /// Offers a plan that a person named from now on, and shows it.
    void named(Period plan) {
        naming.add(plan);
        model.backProperty().set(false);
        entering = true; // the focus goes on to what there is of it
        if (plan.equals(model.planProperty().get())) {
            ask();
        } else {
            model.planProperty().set(plan);
        }
    }

    private void listen() {
        around.choice().districts().addListener((ListChangeListener<String>) change -> again());
        around.choice().filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> again());
        model.planProperty().addListener((o, was, now) -> {
            if (!following) {
                again();
            }
        });
        model.backProperty().addListener((o, was, now) -> again());
        model.computedOnlyProperty().addListener((o, was, now) -> refresh());
        model.selectedProperty().addListener((o, was, now) -> years());
    }

    /// Who comes here later asks then.
    private void again() {
        if (view.getScene() != null) {
            ask();
        }
    }

    private void ask() {
        List<String> districts = List.copyOf(around.choice().districts());
        if (districts.isEmpty()) {
            asking.drop();
            clear(Emptiness.NO_DISTRICT);
            return;
        }
        Period plan = model.planProperty().get();
        boolean back = model.backProperty().get();
        List<Period> named = List.copyOf(model.named());
        asking.ask(() -> service.evaluate(districts, plan, named, back), this::arrived,
                () -> clear(Emptiness.CANCELLED), () -> clear(Emptiness.FAILED));
    }

    private void clear(Emptiness why) {
        model.selectedProperty().set(null);
        model.evaluatedProperty().set(null);
        model.targets().clear();
        model.backwards().clear();
        view.head().show(List.of(), null, "");
        empty(why);
    }

    private void arrived(Evaluated now) {
        Progress chosen = model.selectedProperty().get();
        YearLine year = model.yearProperty().get();
        Evaluated before = model.evaluatedProperty().get();
        if (before != null && chosen != null && isOfTheSame(before, now) && now(chosen, now).isEmpty()) {
            String words = typed.get();
            if (!words.isBlank()) {
                around.notices().lost(around.messages().text("progress.gone"), words);
            }
        }
        following = true;
        ProgressService.plan(now).ifPresent(model.planProperty()::set);
        following = false;
        model.evaluatedProperty().set(now);
        // Read anew, the target is another, even where it says the same.
        model.selectedProperty().set(chosen == null ? null : now(chosen, now).orElse(null));
        refresh();
        if (year != null) {
            view.years().chooseYear(year.year());
        }
        if (entering) { // not before: what is not shown yet cannot take the focus
            view.focusTable();
            entering = false;
        }
    }

    /// The target as it is now; empty where it is no more.
    private static Optional<Progress> now(Progress chosen, Evaluated now) {
        return now.progress() == null ? Optional.empty() : now.progress().targets().stream()
                .filter(p -> p.target().key().equals(chosen.target().key())).findFirst();
    }

    /// Whether a person looks at the same: else what is chosen goes by their own will.
    private static boolean isOfTheSame(Evaluated before, Evaluated now) {
        return before.back() == now.back() && before.districts().equals(now.districts()) && Objects.equals(plan(before), plan(now));
    }

    private static @Nullable Period plan(Evaluated of) {
        return of.progress() == null ? null : of.progress().plan();
    }

    /// Lines anew from what was evaluated: nothing slow.
    private void refresh() {
        Evaluated evaluated = model.evaluatedProperty().get();
        if (evaluated == null) {
            return;
        }
        PlanProgress progress = evaluated.progress();
        if (progress == null) {
            model.targets().clear();
            model.backwards().clear();
            view.head().show(evaluated.plans(), null, "");
            empty(Emptiness.NO_PLAN);
            return;
        }
        String filter = around.choice().filterProperty().get();
        if (evaluated.back()) {
            backwards(evaluated, progress, filter);
        } else {
            targets(evaluated, progress, filter);
        }
    }

    private void targets(Evaluated evaluated, PlanProgress progress, String filter) {
        model.targets().setAll(service.targets(progress, filter, model.computedOnlyProperty().get()));
        view.targets().setDistrictsShown(progress.targets().stream().map(p -> p.target().district()).distinct()
                .count() > 1);
        view.head().show(evaluated.plans(), model.planProperty().get(), progress.targets().isEmpty() ? ""
                : service.tally(progress.targets()));
        empty(progress.targets().isEmpty() && !evaluated.filled().contains(progress.plan()) ? Emptiness.NEW_PLAN
                : progress.targets().isEmpty() ? Emptiness.NO_TARGETS
                : model.targets().isEmpty() ? Emptiness.NO_MATCH : Emptiness.NONE);
        Progress chosen = model.selectedProperty().get();
        if (chosen == null || model.targets().stream().noneMatch(line -> line.isOf(chosen))) {
            model.selectedProperty().set(model.targets().isEmpty() ? null : model.targets().getFirst().progress());
        }
        view.targets().follow();
        years();
    }

    private void backwards(Evaluated evaluated, PlanProgress progress, String filter) {
        model.backwards().setAll(service.backwards(progress, filter));
        view.backwards().setDistrictsShown(progress.retrospects().stream().map(r -> r.district()).distinct()
                .count() > 1);
        view.head().show(evaluated.plans(), model.planProperty().get(), around.messages().text("progress.back.tally",
                PlanWords.plan(progress.plan(), around.messages()), progress.retrospects().size()));
        empty(progress.retrospects().isEmpty() ? Emptiness.NO_RETROSPECT
                : model.backwards().isEmpty() ? Emptiness.NO_MATCH : Emptiness.NONE);
        if (!model.backwards().isEmpty()) {
            view.backwards().choose(0);
        }
    }

    private void years() {
        Evaluated evaluated = model.evaluatedProperty().get();
        Progress target = model.selectedProperty().get();
        PlanProgress progress = evaluated == null ? null : evaluated.progress();
        model.years().setAll(target == null || progress == null || evaluated.back() ? List.of()
                : new PlanWords(progress.catalogue(), around.messages()).years(target, progress.plan(),
                evaluated.taken(), evaluated.decomposition(target).orElse(null)));
    }

    private void empty(Emptiness why) {
        String plan = model.planProperty().get() == null ? ""
                : PlanWords.plan(model.planProperty().get(), around.messages());
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "progress.remedy.all-districts", this::chooseAll);
            case NO_PLAN -> view.empty().show(why, "", "progress.add", this::nameAnother);
            case NEW_PLAN -> view.empty().show(why, plan, "progress.remedy.type", naming::typeFirst);
            case NO_TARGETS -> view.empty().show(why, plan, around.choice().districts().size() < offered.size()
                    ? "progress.remedy.all-districts" : "", this::chooseAll);
            case NO_RETROSPECT -> view.empty().show(why, "", "progress.remedy.forward",
                    () -> model.backProperty().set(false));
            case NO_MATCH -> view.empty().show(why, "", "progress.remedy.all", () -> {
                around.choice().filterProperty().set("");
                model.computedOnlyProperty().set(false);
            });
            case FAILED, CANCELLED -> view.empty().show(why, "", "progress.remedy.again", this::ask);
            case NONE -> { }
            case LOADING -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    private void chooseAll() {
        around.choice().chooseAll(offered);
    }
}
