package duizhao.app.session;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.RowOrder;
import duizhao.domain.comparison.Selection;
import duizhao.domain.comparison.Shown;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.reprint.Reprints;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.years.Histories;
import duizhao.domain.years.History;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Comparisons read from a store and judged, the same for window, command line and printer.
///
/// Reads the disk: not for the JavaFX thread.
public final class Comparisons {

    private final Store store;
    private final Clock clock;

    public Comparisons(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @throws UserException where the store cannot be read
    public Comparison compare(Selection selection) {
        return comparer().compare(store.figures().select(selection), selection);
    }

    private Comparer comparer() {
        return new Comparer(Tolerances.HOUSE, LocalDate.now(clock));
    }

    /// The rows of `selection`, and with them all that its districts say of the period.
    ///
    /// @throws UserException where the store cannot be read
    public Shown show(Selection selection) {
        var whole = new Selection(selection.districts(), selection.period(), Set.of(), false);
        return selection.equals(whole) ? Shown.all(compare(whole)) : new Shown(compare(whole), compare(selection));
    }

    /// One history for each series asked for, in that order.
    ///
    /// @param districts codes, in the order wanted
    /// @throws UserException where the store cannot be read
    public List<History> histories(List<String> districts, List<Series.Row> series) {
        Set<String> indicators = series.stream().map(Series.Row::indicator).collect(Collectors.toSet());
        return new Histories(comparer(), Tolerances.HOUSE)
                .of(store.figures().select(districts, Comparer.needed(indicators)), districts, series);
    }

    /// What was printed more than once of what is selected.
    ///
    /// @throws UserException where the store cannot be read
    public Reprints reprints(Selection selection) {
        return Reprints.of(store.figures().select(selection), selection);
    }

    /// What there are figures of, in the order of a comparison's rows.
    ///
    /// @throws UserException where the store cannot be read
    public List<Series.Row> series() {
        return store.figures().series().stream().sorted(new RowOrder(store.catalogue(), List.of()).series()).toList();
    }

    /// The districts that can be chosen: those that belong to another one.
    public List<District> districts() {
        return store.catalogue().districts().stream().filter(d -> d.parent() != null).toList();
    }

    /// The districts that stand side by side where nobody chose: the first of those that can be chosen, no more than
    /// anyone can look at side by side.
    public List<District> defaultDistricts() {
        return districts().stream().limit(Selection.SIDE_BY_SIDE).toList();
    }

    /// The districts a person named by code, full, short or English name, in that order.
    ///
    /// @throws UserException where one is unknown
    public List<District> districts(List<String> names) {
        var catalogue = store.catalogue();
        return names.stream().map(String::strip).distinct()
                .map(name -> catalogue.findDistrict(name).orElseThrow(() -> new UserException(ErrorCode.WRONG_USE,
                        "selection.unknown-district", name, catalogue.districts().stream().map(District::shortName)
                                .collect(Collectors.joining("、")))))
                .toList();
    }

    private static List<Period> years(List<Period> periods) {
        return periods.stream().filter(Period::isYear).toList();
    }

    /// The newest year in which a target of these districts can be judged; where there is none, the newest with
    /// an outcome, since targets reach decades ahead; and where there is none either, the newest with figures.
    ///
    /// @throws UserException where the store holds no figure
    public Period defaultYear(List<District> districts) {
        List<String> codes = codes(districts);
        // Comparing a year takes a while, and targets reach decades ahead: those without an outcome are not looked at.
        List<Period> reported = years(store.figures().reported(codes)).reversed();
        for (Period year : reported) {
            if (compare(new Selection(codes, year, Set.of(), false)).rows().stream()
                    .anyMatch(row -> row.verdict().kind().isJudged())) {
                return year;
            }
        }
        return reported.stream().findFirst().or(() -> years(store.figures().periods()).reversed().stream().findFirst())
                .orElseThrow(() -> new UserException(ErrorCode.UNUSABLE_INPUT, "selection.no-figures", store.file()));
    }

    /// The period a person wrote: `2022` or `2022年`, or `2021-2025` for a plan.
    ///
    /// @throws UserException where it cannot be read, or where the store has no figure of it
    public Period period(String text, Messages messages) {
        Period period = Period.parse(text.strip().replace("年", "").replaceFirst("^(\\d{4})[-—–至](\\d{4})$", "$1/$2"))
                .filter(p -> p.month() == 0)
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "selection.unreadable-year", text));
        List<Period> held = store.figures().periods();
        if (!held.contains(period)) {
            throw new UserException(ErrorCode.WRONG_USE, "selection.year-without-data", text,
                    held.stream().map(p -> p.text().replace('/', '-'))
                            .collect(Collectors.joining(messages.isChinese() ? "、" : ", ")));
        }
        return period;
    }

    public static List<String> codes(List<District> districts) {
        return districts.stream().map(District::code).toList();
    }
}
