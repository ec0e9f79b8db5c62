package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodReading;
import duizhao.domain.period.PeriodText;
import duizhao.platform.Messages;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Surroundings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;

/// Plans that a person named before they have a target: offered from then on, also the next time, and led to the grid
/// where the first target is typed.
final class PlanNaming {

    private static final String NAMED = "progress-plans";

    private final ProgressModel model;
    private final Surroundings around;
    private final Clock clock;

    PlanNaming(ProgressModel model, Surroundings around, Clock clock) {
        this.model = model;
        this.around = around;
        this.clock = clock;
        recall(around.memory());
    }

    private void recall(Memory memory) {
        model.named().setAll(Stream.of(Optional.ofNullable(memory.get(NAMED)).orElse("").split(","))
                .flatMap(text -> Period.parse(text).stream()).filter(Period::isSpan).distinct().toList());
        model.named().addListener((ListChangeListener<Period>) change -> memory.put(NAMED,
                model.named().stream().map(Period::text).collect(Collectors.joining(","))));
    }

    /// The plan that is most probably meant.
    Period likely() {
        Evaluated evaluated = model.evaluatedProperty().get();
        return ProgressService.next(evaluated == null ? List.of() : evaluated.plans(), LocalDate.now(clock).getYear());
    }

    /// Reads the years of a plan: a span.
    static PeriodReading read(String words) {
        PeriodReading read = PeriodReading.of(words);
        return read instanceof PeriodReading.Read(Period period) && !period.isSpan()
                ? new PeriodReading.Refused(PeriodReading.Reason.UNREADABLE) : read;
    }

    static String refusal(PeriodReading.Refused refused, Messages messages) {
        return switch (refused.reason()) {
            case UNREADABLE, TOO_LONG -> messages.text("progress.add.unreadable", PeriodReading.LONGEST);
            case REVERSED, OUT_OF_RANGE -> PeriodText.of(refused, messages);
        };
    }

    void add(Period plan) {
        if (!model.named().contains(plan)) {
            model.named().add(plan);
        }
    }

    /// Leads to the grid, with the years of the plan as its column.
    void typeFirst() {
        Evaluated evaluated = model.evaluatedProperty().get();
        Period plan = model.planProperty().get();
        if (evaluated != null && plan != null) {
            ProgressService.firstCell(evaluated, plan).ifPresentOrElse(around.guide()::type,
                    () -> around.guide().go("entry"));
        }
    }
}
