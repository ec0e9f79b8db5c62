package duizhao.domain.comparison;

import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.DecisionSet;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Pairing;
import duizhao.domain.verdict.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the plan of each slot and the outcome that answers it: the ones that a person chose; else by a person's word, in
/// the same slot, or, where that holds none, in another measure of the same indicator, slice and period. An outcome so
/// used gets no row of its own.
final class Pairer {
    private final Catalogue catalogue;
    private final Slots slots;
    private final Vintages vintages;
    private final DecisionSet decisions;
    /// Outcome by plan; of several pairings of one plan the last counts.
    private final Map<String, Pairing> byHand = new HashMap<>();

    Pairer(DataSet data, Slots slots, Vintages vintages) {
        this.catalogue = data.catalogue();
        this.slots = slots;
        this.vintages = vintages;
        this.decisions = data.decisions();
        for (Pairing pairing : data.pairings()) {
            byHand.put(pairing.plan(), pairing);
        }
    }

    List<Pair> pairs(Selection selection) {
        List<Slot> selected = slots.selected(selection);
        var pairs = new ArrayList<Pair>();
        Set<String> used = new HashSet<>();
        for (Slot slot : selected) {
            chosenPlan(slot).or(() -> vintages.target(slot.plans(), slot.key().period()))
                    .map(plan -> withPlan(slot, plan))
                    .ifPresent(pair -> {
                        pairs.add(pair);
                        pair.alternatives().forEach(f -> used.add(f.key()));
                        pair.figures().forEach(f -> used.add(f.key()));
                    });
        }
        for (Slot slot : selected) {
            if (slot.plans().isEmpty()) {
                Optional<Figure> chosen = chosenOutcome(slot).filter(slot.outcomes()::contains);
                chosen.or(() -> vintages.outcome(slot.outcomes(), null))
                        .filter(outcome -> !used.contains(outcome.key()))
                        .ifPresent(outcome -> pairs.add(new Pair(slot.key(), null, outcome, null, chosen.isPresent(),
                                others(slot, null, outcome))));
            }
        }
        return pairs;
    }

    private Pair withPlan(Slot slot, Figure plan) {
        Pairing word = byHand.get(plan.key());
        Optional<Figure> chosen = chosenOutcome(slot);
        boolean byChoice = chosen.isPresent() || chosenPlan(slot).isPresent();
        if (chosen.isPresent()) {
            boolean paired = word != null && word.outcome().equals(chosen.get().key());
            return pair(slot, plan, chosen.get(), slots.home(chosen.get()), paired ? word : null, byChoice);
        }
        Optional<Figure> named = Optional.ofNullable(word).map(Pairing::outcome).flatMap(slots::figure)
                .filter(f -> !f.isPlan());
        if (named.isPresent()) {
            return pair(slot, plan, named.get(), slots.home(named.get()), word, byChoice);
        }
        Optional<Figure> own = vintages.outcome(slot.outcomes(), plan);
        if (own.isPresent()) {
            return pair(slot, plan, own.get(), slot, null, byChoice);
        }
        Optional<Measure> preferred = Derivation.source(plan, catalogue.indicator(plan.series().indicator()));
        return slots.siblings(slot, preferred).stream().findFirst()
                .map(s -> pair(slot, plan, vintages.outcome(s.outcomes(), plan).orElseThrow(), s, null,
                        byChoice))
                .orElseGet(() -> new Pair(slot.key(), plan, null, null, byChoice, others(slot, plan, null)));
    }

    /// The plan that a person chose, as long as it stands in the slot.
    private Optional<Figure> chosenPlan(Slot slot) {
        return decisions.chosen(slot.key()).map(Chosen::plan)
                .flatMap(key -> slot.plans().stream().filter(plan -> plan.key().equals(key)).findFirst());
    }

    /// The outcome that a person chose, as long as it is one of the slot's indicator, part and period.
    private Optional<Figure> chosenOutcome(Slot slot) {
        return decisions.chosen(slot.key()).map(Chosen::outcome).flatMap(slots::figure)
                .filter(outcome -> !outcome.isPlan()
                        && RowKey.of(outcome).with(slot.key().row().measure()).equals(slot.key()));
    }

    /// @param home where the outcome stands; a home without a plan has no row of its own any more, so that its other
    ///             figures stand beside this pair
    private Pair pair(Slot slot, Figure plan, Figure outcome, Slot home, @Nullable Pairing hand,
                      boolean chosen) {
        List<Figure> others = others(slot, plan, outcome);
        if (home.key().equals(slot.key()) || !home.plans().isEmpty()) {
            return new Pair(slot.key(), plan, outcome, hand, chosen, others);
        }
        return new Pair(slot.key(), plan, outcome, hand, chosen, vintages.newestFirst(
                Stream.concat(others.stream(), others(home, null, outcome).stream()).toList()));
    }

    private List<Figure> others(Slot slot, @Nullable Figure plan, @Nullable Figure outcome) {
        return vintages.newestFirst(Stream.concat(slot.plans().stream(), slot.outcomes().stream())
                .filter(f -> f != plan && f != outcome).toList());
    }
}
