package duizhao.app.session;

import duizhao.domain.change.Applied;
import duizhao.domain.change.Change;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.check.Checker;
import duizhao.domain.check.Finding;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.limit.Unusual;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.nav.Foreseen;
import duizhao.ui.nav.Foresight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changes would bring, asked of a store: the rules of 核验 on the record as it would be, and as it is, and which of
/// its figures are out of the ordinary.
///
/// Only the districts that the changes speak of are read, one after the other, with the division each belongs to: the
/// rules compare a district with nothing else. While a person types, the same district is asked again and again, so what
/// it says now is kept until the store changes.
///
/// Reads the disk: not for the JavaFX thread. Any thread may call.
public final class Foresights implements Foresight {

    private final Store store;
    private final Clock clock;
    private final Unusuals unusuals;
    private volatile @Nullable Known last;

    /// @param clock says which targets are due
    public Foresights(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.unusuals = new Unusuals(store);
    }

    @Override
    public Foreseen foresee(List<Change> changes, Progress progress) {
        Catalogue catalogue = store.catalogue();
        List<String> districts = districts(changes, catalogue);
        var checker = new Checker(Tolerances.HOUSE, LocalDate.now(clock));
        var brought = new ArrayList<Finding>();
        var resolved = new ArrayList<Finding>();
        var unusual = new ArrayList<Unusual>();
        Catalogue then = Applied.to(new DataSet(catalogue, List.of(), List.of(), List.of(), List.of()), changes).catalogue();
        int done = 0;
        for (String district : districts) {
            progress.report(done++, districts.size(), "check.foreseeing");
            Known now = known(district, catalogue, checker);
            List<Finding> later = checker.check(Applied.to(now.data(), concerning(changes, now.read())),
                    Set.of(district));
            List<Finding> fresh = without(later, now.findings());
            brought.addAll(fresh);
            unusual.addAll(unusuals.among(changes, district, now.data().figures(), then, fresh));
            resolved.addAll(without(now.findings(), later));
        }
        brought.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule));
        return new Foreseen(brought, resolved, unusual, then);
    }

    /// Those the changes speak of, in their order, and after a division those that belong to it: some rules look up to it.
    private static List<String> districts(List<Change> changes, Catalogue catalogue) {
        Set<String> touched = changes.stream().flatMap(Foresights::figures).map(Figure::district)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        changes.stream().filter(PairingChange.class::isInstance).findAny().ifPresent(pairing ->
                catalogue.districts().forEach(d -> touched.add(d.code())));
        Set<String> added = changes.stream().filter(DistrictChange.class::isInstance)
                .map(change -> ((DistrictChange) change).after()).filter(Objects::nonNull).map(District::code)
                .collect(Collectors.toSet());
        Predicate<District> belongs = district -> district.parent() != null && touched.contains(district.parent());
        return Stream.concat(touched.stream(), catalogue.districts().stream().filter(belongs).map(District::code)
                .filter(code -> !touched.contains(code))).filter(code -> added.contains(code)
                || catalogue.districts().stream().anyMatch(d -> d.code().equals(code))).toList();
    }

    private static Stream<Figure> figures(Change change) {
        return change instanceof FigureChange c ? Stream.of(c.before(), c.after()).filter(Objects::nonNull)
                : Stream.empty();
    }

    private Known known(String district, Catalogue catalogue, Checker checker) {
        String state = store.stateHash();
        Known kept = last;
        if (kept != null && kept.district().equals(district) && kept.state().equals(state)) {
            return kept;
        }
        List<Period> periods = store.figures().periods();
        String parent = catalogue.districts().stream().filter(d -> d.code().equals(district)).map(District::parent)
                .filter(Objects::nonNull).findFirst().orElse(null);
        List<String> read = Stream.of(district, parent).filter(Objects::nonNull).toList();
        DataSet data = periods.isEmpty() ? new DataSet(catalogue, List.of(), List.of(), List.of(), List.of())
                : store.figures().select(new Selection(read,
                        Period.span(periods.stream().mapToInt(Period::first).min().orElseThrow(),
                                periods.stream().mapToInt(Period::last).max().orElseThrow()), Set.of(), false));
        var known = new Known(state, district, read, data, checker.check(data, Set.of(district)));
        last = known;
        return known;
    }

    /// What `some` say and `others` do not, in the same words.
    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        Set<String> said = others.stream().map(Foresights::said).collect(Collectors.toSet());
        return some.stream().filter(finding -> !said.contains(said(finding))).toList();
    }

    private static String said(Finding finding) {
        return finding.key() + " " + finding.substance();
    }

    /// The changes that speak of these districts, or of no figure: of thousands, few speak of one.
    private static List<Change> concerning(List<Change> changes, List<String> districts) {
        return changes.stream().filter(change -> !(change instanceof FigureChange)
                || figures(change).anyMatch(figure -> districts.contains(figure.district()))).toList();
    }

    /// What a district says now.
    ///
    /// @param read the district and the one it belongs to
    private record Known(String state, String district, List<String> read, DataSet data, List<Finding> findings) {
    }
}
