package duizhao.domain.years;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Silence;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Derived;
import duizhao.domain.verdict.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Districts in the order of one indicator in one year 区与区, each with its difference to one of them.
///
/// Numbers are compared as printed: what cannot be told apart by the coarser print shares a rank (1, 2, 2, 4). Districts
/// of another definition or unit are not ranked, and it is said why.
///
/// @param year      of which the numbers are
/// @param role      whether plans or outcomes are ranked
/// @param reference code of the district the differences are measured against; null where nobody is ranked
/// @param places    the best first, then those without a rank in the order of the districts
public record Standings(History history, Period year, Role role, @Nullable String reference, List<Standing> places) {

    public Standings {
        places = List.copyOf(places);
    }

    /// @param against code of the district to measure against; null for the best. One that has no rank counts as null
    public static Standings of(History history, Period year, Role role, @Nullable String against) {
        var entries = history.districts().stream().map(d -> Entry.of(d, history.row(d.code(), year).orElse(null), role,
                history)).toList();
        Optional<Unit> unit = entries.stream().map(Entry::quantity).filter(q -> q != null && q.hasValue())
                .map(Quantity::unit).findFirst();
        Optional<String> definition = definition(entries);
        var bars = new HashMap<Entry, Standing.Bar>();
        entries.forEach(entry -> bar(history, entry, unit, definition).ifPresent(bar -> bars.put(entry, bar)));
        var ranked = unit.map(u -> ranked(entries.stream().filter(entry -> !bars.containsKey(entry)).toList(), u,
                history.indicator().direction() == Direction.DOWN)).orElse(List.of());
        Ranked best = ranked.isEmpty() ? null : ranked.getFirst();
        Ranked measure = ranked.stream().filter(r -> r.entry().district().code().equals(against)).findFirst().orElse(best);
        var places = new ArrayList<Standing>();
        ranked.forEach(r -> places.add(r.entry().standing(r.rank(), r.tied(),
                difference(r, Objects.requireNonNull(measure), unit.orElseThrow()), null)));
        entries.stream().filter(bars::containsKey)
                .forEach(entry -> places.add(entry.standing(0, false, null, bars.get(entry))));
        return new Standings(history, year, role, measure == null ? null : measure.entry().district().code(), places);
    }

    /// How many districts are ranked.
    public int ranked() {
        return (int) places.stream().filter(place -> place.rank() > 0).count();
    }

    /// The role that a year can be ranked by: outcomes, or plans where no district has an outcome yet.
    public static Role role(History history, Period year) {
        boolean reported = history.districts().stream().flatMap(d -> history.row(d.code(), year).stream())
                .anyMatch(row -> row.outcome() != null);
        return reported ? Role.OUTCOME : Role.PLAN;
    }

    private static Optional<Standing.Bar> bar(History history, Entry entry, Optional<Unit> unit,
                                              Optional<String> definition) {
        if (entry.row() == null) {
            return Optional.of(Standing.Bar.SILENT);
        }
        if (entry.quantity() == null || !entry.quantity().hasValue() || unit.isEmpty()) {
            return Optional.of(Standing.Bar.NO_NUMBER);
        }
        if (!entry.quantity().unit().isConvertibleTo(unit.get())) {
            return Optional.of(Standing.Bar.UNIT);
        }
        boolean apart = definition.isPresent() && (entry.definition().isBlank() ? blocks(history, definition.get())
                : !entry.definition().equals(definition.get()));
        return apart ? Optional.of(Standing.Bar.DEFINITION) : Optional.empty();
    }

    /// The definition that most districts name; the first of equals.
    private static Optional<String> definition(List<Entry> entries) {
        List<String> named = entries.stream().filter(entry -> entry.quantity() != null).map(Entry::definition)
                .filter(key -> !key.isBlank()).toList();
        Map<String, Long> counts = named.stream().collect(Collectors.groupingBy(Function.identity(),
                Collectors.counting()));
        return named.stream().max(Comparator.comparingLong((String key) -> counts.get(key))
                        .thenComparing(Comparator.comparingInt((String key) -> named.indexOf(key)).reversed()));
    }

    private static boolean blocks(History history, String definition) {
        return history.catalogue().definition(history.series().indicator(), definition).map(Definition::silence)
                .filter(Silence.BLOCK::equals).isPresent();
    }

    private static List<Ranked> ranked(List<Entry> entries, Unit unit, boolean lowFirst) {
        Comparator<Entry> order = Comparator.comparing(entry -> entry.value(unit));
        List<Entry> sorted = entries.stream().sorted(lowFirst ? order : order.reversed()).toList();
        var ranked = new ArrayList<Ranked>();
        for (int from = 0; from < sorted.size();) {
            int to = from + 1;
            while (to < sorted.size() && isEqual(sorted.get(from).value(unit), sorted.get(to).value(unit))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranked.add(new Ranked(sorted.get(i), from + 1, to - from > 1));
            }
            from = to;
        }
        return ranked;
    }

    /// Whether two are the same when the finer is rounded as the coarser is printed.
    private static boolean isEqual(BigDecimal a, BigDecimal b) {
        int decimals = Math.min(a.scale(), b.scale());
        return a.setScale(decimals, RoundingMode.HALF_UP).compareTo(b.setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }

    private static Gap difference(Ranked of, Ranked to, Unit unit) {
        return new Gap(of.entry().value(unit).subtract(to.entry().value(unit)), unit.isRate() ? Unit.POINTS : unit);
    }

    private record Ranked(Entry entry, int rank, boolean tied) {
    }

    /// A district with the number it is to be ranked by.
    private record Entry(District district, @Nullable ComparisonRow row, @Nullable Quantity quantity, boolean derived,
                         String definition) {

        static Entry of(District district, @Nullable ComparisonRow row, Role role, History history) {
            Figure figure = row == null ? null : role == Role.PLAN ? row.plan() : row.outcome();
            Derived derived = row == null || role == Role.PLAN ? null : row.derived();
            if (derived != null && derived.measure() == history.series().measure()) {
                return new Entry(district, row, derived.quantity(), true, derived.current().series().definition());
            }
            // A person may have set a figure of another year beside a plan; it says nothing of this one.
            boolean own = figure != null && figure.series().row().equals(history.series())
                    && figure.period().whole().equals(row.period());
            return new Entry(district, row, own ? figure.quantity() : null, false,
                    own ? figure.series().definition() : "");
        }

        BigDecimal value(Unit unit) {
            Quantity number = Objects.requireNonNull(quantity);
            return number.unit().convert(Objects.requireNonNull(number.value()), unit);
        }

        Standing standing(int rank, boolean tied, @Nullable Gap difference, Standing.@Nullable Bar bar) {
            return new Standing(district, row, quantity, derived, rank, tied, difference, bar);
        }
    }
}
