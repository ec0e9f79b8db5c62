package duizhao.app.session;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.check.Checker;
import duizhao.domain.check.Finding;
import duizhao.domain.check.Foresight;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the figures of a store say against each other, the same for window and command line.
///
/// Reads the disk: not for the JavaFX thread.
public final class Checks {

    /// Some seconds' worth of changes: the rules compare figures with each other, and twice as many take three times as
    /// long.
    private static final int FORESEEN = 5_000;

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
        var checker = checker();
        return worstFirst(districts.stream().flatMap(district ->
                checker.check(data(district), Set.of(district.code())).stream()));
    }

    /// The findings that `act` would bring and that are not there now, the worst first; of the districts whose figures it
    /// changes.
    ///
    /// @return empty where it changes more figures than can be looked at while a person waits
    /// @param progress told in districts; may cancel
    /// @throws duizhao.platform.UserException where the store cannot be read
    public Optional<List<Finding>> brought(Act act, Progress progress) {
        if (act.changes().stream().filter(FigureChange.class::isInstance).count() > FORESEEN) {
            return Optional.empty();
        }
        var codes = act.changes().stream().filter(FigureChange.class::isInstance).map(FigureChange.class::cast)
                .flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after())))
                .flatMap(Optional::stream).map(Figure::district).collect(Collectors.toSet());
        var districts = store.catalogue().districts().stream().filter(d -> codes.contains(d.code())).toList();
        var foresight = new Foresight(checker());
        var found = new ArrayList<Finding>();
        for (int i = 0; i < districts.size(); i++) {
            progress.report(i, districts.size(), "import.checking");
            District district = districts.get(i);
            found.addAll(foresight.of(data(district), of(act, district), Set.of(district.code())));
        }
        return Optional.of(worstFirst(found.stream()));
    }

    /// The part of an act that concerns a district and the one it belongs to.
    private static Act of(Act act, District district) {
        return new Act(act.kind(), act.subject(), act.why(), act.changes().stream().filter(change ->
                !(change instanceof FigureChange(Figure before, Figure after)) || concerns(before, district)
                        || concerns(after, district)).toList());
    }

    private static boolean concerns(@Nullable Figure figure, District district) {
        return figure != null && (figure.district().equals(district.code()) || figure.district().equals(district.parent()));
    }

    private Checker checker() {
        return new Checker(Tolerances.HOUSE, LocalDate.now(clock));
    }

    private static List<Finding> worstFirst(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule)).toList();
    }

    private DataSet data(District district) {
        List<Period> periods = store.periods();
        Period all = periods.isEmpty() ? Period.year(LocalDate.now(clock).getYear())
                : Period.span(periods.stream().mapToInt(Period::first).min().orElseThrow(),
                        periods.stream().mapToInt(Period::last).max().orElseThrow());
        List<String> read = Stream.of(district.code(), district.parent()).filter(Objects::nonNull).toList();
        return store.select(new Selection(read, all, Set.of(), false));
    }
}
