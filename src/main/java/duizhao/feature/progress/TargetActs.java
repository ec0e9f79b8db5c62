package duizhao.feature.progress;

import duizhao.domain.progress.Progress;
import duizhao.ui.nav.Surroundings;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// What a person does about the chosen target: takes over what a year must reach, says what is expected, divides what
/// remains.
final class TargetActs {

    private final Surroundings around;
    private final ProgressModel model;
    private final ProgressService service;
    private final String user;

    /// @param user who writes an outlook or shares
    TargetActs(Surroundings around, ProgressModel model, ProgressService service, String user) {
        this.around = around;
        this.model = model;
        this.service = service;
        this.user = user;
    }

    /// Whether the chosen year of the chosen target can be taken over.
    BooleanBinding takeable() {
        return Bindings.createBooleanBinding(() -> {
            Progress target = model.selectedProperty().get();
            YearLine year = model.yearProperty().get();
            return target != null && year != null && TakingOver.isPossible(target, year.step());
        }, model.selectedProperty(), model.yearProperty());
    }

    /// Makes what the chosen year must reach that year's plan.
    void takeOver() {
        Evaluated evaluated = model.evaluatedProperty().get();
        Progress target = model.selectedProperty().get();
        YearLine year = model.yearProperty().get();
        if (evaluated == null || evaluated.progress() == null || target == null || year == null
                || year.step() == null) {
            return;
        }
        Optional<Reach> reach = Reach.of(target, evaluated.decomposition(target).orElse(null), year.year(),
                model.wayProperty().get());
        if (reach.isEmpty()) {
            around.notices().say(around.messages().text("progress.shares.none"));
            return;
        }
        around.tasks().work(() -> service.takeOver(evaluated, target, reach.get()))
                .onSuccess(act -> act.ifPresentOrElse(a -> around.edits().apply(a, saved -> { }),
                        () -> around.notices().say(around.messages().text("progress.taken.already"))))
                .onError(Throwable.class, around.notices()::trouble)
                .start();
    }

    /// @param then runs when it is kept
    void expect(Progress target, String words, Runnable then) {
        Evaluated evaluated = model.evaluatedProperty().get();
        if (evaluated != null && evaluated.progress() != null) {
            service.expect(evaluated, target, user, words)
                    .ifPresent(act -> around.edits().apply(act, saved -> then.run()));
        }
    }

    /// @param shares of each year that remains; none takes them back
    /// @param then   runs when that is kept
    void divide(SortedMap<Integer, BigDecimal> shares, Runnable then) {
        Evaluated evaluated = model.evaluatedProperty().get();
        Progress target = model.selectedProperty().get();
        if (evaluated == null || evaluated.progress() == null || target == null) {
            return;
        }
        service.divide(evaluated, target, user, shares).ifPresent(act -> around.edits().apply(act, saved -> {
            if (!shares.isEmpty()) {
                model.wayProperty().set(Way.SHARES);
            }
            then.run();
        }));
    }
}
