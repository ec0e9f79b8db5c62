package duizhao.domain.comparison;

import duizhao.domain.comparison.References.Reference;
import duizhao.domain.decision.DecisionSet;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.decision.RowDecisions;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.PairingKind;
import duizhao.domain.verdict.Case;
import duizhao.domain.verdict.Derivation;
import duizhao.domain.verdict.Derived;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.ImpliedTarget;
import duizhao.domain.verdict.Judge;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sets plans against outcomes and judges each pair, with the prints that a person chose and the tolerances that a person
/// set. Pure: the same record, selection and day give the same comparison.
public final class Comparer {
    private final Tolerances tolerances;
    private final LocalDate today;
    private final Judge general;
    private final Derivation derivation;

    /// @param today decides which targets are due
    public Comparer(Tolerances tolerances, LocalDate today) {
        this.tolerances = tolerances;
        this.today = today;
        this.general = new Judge(tolerances);
        this.derivation = new Derivation(tolerances);
    }

    /// The indicators whose figures a comparison of `indicators` needs: these, and those that a relative plan
    /// (与经济发展同步) may refer to.
    public static Set<String> needed(Set<String> indicators) {
        return Stream.concat(indicators.stream(), Stream.of(Anchors.ECONOMY))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// One row for each district, indicator, measure and slice that has a plan or an outcome.
    ///
    /// @param data the catalogue with all figures of the districts and years concerned (the period and the year before)
    /// @throws IllegalArgumentException where the selection names a district, or a figure an indicator or source, that
    ///                                  the catalogue does not know
    public Comparison compare(DataSet data, Selection selection) {
        return over(data).compare(selection);
    }

    /// The same for several selections of one record, which is sorted once.
    public Ground over(DataSet data) {
        return new Ground(data);
    }

    /// A record that is compared, in one selection after the other. For one thread at a time.
    public final class Ground {
        private final DataSet data;
        private final Catalogue catalogue;
        private final Slots slots;
        private final Vintages vintages;
        private final References references;
        private final Answers answers;
        private final Pairer pairer;

        private Ground(DataSet data) {
            this.data = data;
            this.catalogue = data.catalogue();
            this.slots = new Slots(data);
            this.vintages = new Vintages(catalogue);
            this.references = new References(catalogue, slots, vintages, tolerances);
            this.answers = new Answers(data);
            this.pairer = new Pairer(data, slots, vintages);
        }

        /// As [Comparer#compare].
        public Comparison compare(Selection selection) {
            List<District> districts = selection.districts().stream().distinct().map(catalogue::district).toList();
            List<ComparisonRow> rows = pairer.pairs(selection).stream().map(this::row)
                    .sorted(new RowOrder(catalogue, selection.districts()).comparator())
                    .toList();
            return new Comparison(selection.period(), districts, rows, claims(data, selection), catalogue, tolerances);
        }

        private ComparisonRow row(Pair pair) {
            Figure plan = pair.plan();
            Figure outcome = pair.outcome();
            Figure leading = plan != null ? plan : outcome;
            if (leading == null) {
                throw new IllegalStateException("an empty pair in " + pair.slot());
            }
            Indicator indicator = catalogue.indicator(leading.series().indicator());
            Reference reference = plan == null ? null : references.of(plan).orElse(null);
            ImpliedTarget implied = reference == null ? null : reference.implied();
            Derived derived = derived(pair, indicator, slots, vintages, catalogue);
            var matter = new Case(catalogue.district(pair.slot().district()), indicator, plan, outcome,
                    definition(catalogue, plan), definition(catalogue, outcome), implied, derived,
                    plan == null ? pair.slot().period().first() : plannedIn(catalogue, plan),
                    pair.byHand() == null ? null : pair.byHand().kind(),
                    plan != null && answers.isUnanswered(plan));
            DecisionSet decisions = data.decisions();
            PlanTolerances own = plan == null ? null : decisions.tolerances(plan.key()).orElse(null);
            Judge judge = own == null ? general : new Judge(own.over(tolerances));
            Verdict verdict = judge.judge(matter, today);
            return new ComparisonRow(pair.slot().district(), leading.series(), pair.slot().period(), plan, outcome,
                    pair.chosen() ? verdict.flagged(Flag.CHOSEN_BY_HAND) : verdict, pair.alternatives(), derived,
                    reference == null ? null : reference.figure(), pair.byHand(), implied,
                    new RowDecisions(decisions.chosen(pair.slot()).orElse(null),
                            decisions.verdict(pair.slot()).orElse(null), own));
        }
    }

    private @Nullable Derived derived(Pair pair, Indicator indicator, Slots slots, Vintages vintages,
                                      Catalogue catalogue) {
        Figure plan = pair.plan();
        Figure outcome = pair.outcome();
        if (plan != null && outcome != null && pair.byHand() != null
                && pair.byHand().kind() == PairingKind.COMPLETION) {
            return derivation.completed(plan, outcome).orElse(null);
        }
        if (plan == null || outcome == null || !plan.period().isYear()
                || !outcome.series().indicator().equals(plan.series().indicator())
                || !outcome.period().equals(plan.period())
                || outcome.series().measure() == plan.series().measure()) {
            return null;
        }
        return Anchors.derivedFrom(plan, catalogue).map(RowKey.of(outcome)::in).flatMap(slots::find)
                .flatMap(slot -> vintages.outcome(slot.outcomes().stream()
                        .filter(f -> f.series().equals(outcome.series()) && f.period().month() == 0).toList(), null))
                .flatMap(base -> derivation.derive(plan, outcome, base, indicator))
                .orElse(null);
    }

    private static @Nullable Definition definition(Catalogue catalogue, @Nullable Figure figure) {
        return figure == null ? null
                : catalogue.definition(figure.series().indicator(), figure.series().definition()).orElse(null);
    }

    /// The year of the plan's document; where it has no date, the year planned.
    private static int plannedIn(Catalogue catalogue, Figure plan) {
        String date = catalogue.source(plan.source()).date();
        return date.length() >= 4 ? Integer.parseInt(date.substring(0, 4)) : plan.period().first();
    }

    private static List<Claim> claims(DataSet data, Selection selection) {
        var districts = Set.copyOf(selection.districts());
        return data.claims().stream()
                .filter(c -> districts.contains(c.district()) && c.period().equals(selection.period()))
                .toList();
    }
}
