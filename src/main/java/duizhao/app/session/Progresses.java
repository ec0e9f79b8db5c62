package duizhao.app.session;

import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.progress.Evaluator;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.verdict.Tolerances;
import duizhao.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The progress of a five-year plan, the same for window and command line.
///
/// Reads the disk: not for the JavaFX thread.
public final class Progresses {

    private final Store store;
    private final Clock clock;

    public Progresses(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param plan a span of years
    /// @throws duizhao.platform.UserException where the store cannot be read
    public PlanProgress evaluate(List<District> districts, Period plan) {
        // With the city of a district, against which targets may be measured (高于全市平均).
        List<String> read = districts.stream().flatMap(d -> Stream.of(d.code(), d.parent()))
                .filter(Objects::nonNull).distinct().toList();
        var data = store.figures().select(new Selection(read, plan, Set.of(), false));
        return new Evaluator(Tolerances.HOUSE, LocalDate.now(clock)).evaluate(data, Comparisons.codes(districts), plan);
    }
}
