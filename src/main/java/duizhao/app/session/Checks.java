package duizhao.app.session;

import duizhao.domain.check.Checker;
import duizhao.domain.check.Finding;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.verdict.Tolerances;
import duizhao.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What the figures of a store say against each other, the same for window and command line.
///
/// Reads the disk: not for the JavaFX thread.
public final class Checks {

    private final Store store;
    private final Clock clock;

    public Checks(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The findings of these districts, the worst first. District by district, so that a whole province is never held at
    /// once.
    ///
    /// @throws duizhao.platform.UserException where the store cannot be read
    public List<Finding> check(List<District> districts) {
        List<Period> periods = store.figures().periods();
        if (periods.isEmpty()) {
            return List.of();
        }
        Period all = Period.span(periods.stream().mapToInt(Period::first).min().orElseThrow(),
                periods.stream().mapToInt(Period::last).max().orElseThrow());
        var checker = new Checker(Tolerances.HOUSE, LocalDate.now(clock));
        return districts.stream().flatMap(district -> {
            List<String> read = Stream.of(district.code(), district.parent()).filter(Objects::nonNull).toList();
            var data = store.figures().select(new Selection(read, all, Set.of(), false));
            return checker.check(data, Set.of(district.code())).stream();
        }).sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule)).toList();
    }
}
