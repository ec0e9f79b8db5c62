package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
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

/// Finds the outcome that answers each plan: by a person's word, in the same slot, or, where that holds none, in
/// another measure of the same indicator, slice and period. An outcome so used gets no row of its own.
final class Pairer {
    private final Catalogue catalogue;
    private final Slots slots;
    private final Vintages vintages;
    /// Outcome by plan; of several pairings of one plan the last counts.
    private final Map<String, Pairing> byHand = new HashMap<>();

    Pairer(DataSet data, Slots slots, Vintages vintages) {
        this.catalogue = data.catalogue();
        this.slots = slots;
        this.vintages = vintages;
        for (Pairing pairing : data.pairings()) {
            byHand.put(pairing.plan(), pairing);
        }
    }

    List<Pair> pairs(Selection selection) {
        List<Slot> selected = slots.selected(selection);
        var pairs = new ArrayList<Pair>();
        Set<String> used = new HashSet<>();
        for (Slot slot : selected) {
            vintages.target(slot.plans(), slot.key().period())
                    .map(plan -> withPlan(slot, plan))
                    .ifPresent(pair -> {
                        pairs.add(pair);
                        pair.alternatives().forEach(f -> used.add(f.key()));
                        pair.figures().forEach(f -> used.add(f.key()));
                    });
        }
        for (Slot slot : selected) {
            if (slot.plans().isEmpty()) {
                vintages.outcome(slot.outcomes(), null)
                        .filter(outcome -> !used.contains(outcome.key()))
                        .ifPresent(outcome -> pairs.add(new Pair(slot.key(), null, outcome, null,
                                others(slot, null, outcome))));
            }
        }
        return pairs;
    }

    private Pair withPlan(Slot slot, Figure plan) {
        Pairing word = byHand.get(plan.key());
        Optional<Figure> named = Optional.ofNullable(word).map(Pairing::outcome).flatMap(slots::figure)
                .filter(f -> !f.isPlan());
        if (named.isPresent()) {
            return pair(slot, plan, named.get(), slots.home(named.get()), word);
        }
        Optional<Figure> own = vintages.outcome(slot.outcomes(), plan);
        if (own.isPresent()) {
            return pair(slot, plan, own.get(), slot, null);
        }
        Optional<Measure> preferred = Derivation.source(plan, catalogue.indicator(plan.series().indicator()));
        return slots.siblings(slot, preferred).stream().findFirst()
                .map(s -> pair(slot, plan, vintages.outcome(s.outcomes(), plan).orElseThrow(), s, null))
                .orElseGet(() -> new Pair(slot.key(), plan, null, null, others(slot, plan, null)));
    }

    /// @param home where the outcome stands; a home without a plan has no row of its own any more, so that its other
    ///             figures stand beside this pair
    private Pair pair(Slot slot, Figure plan, Figure outcome, Slot home, @Nullable Pairing hand) {
        List<Figure> others = others(slot, plan, outcome);
        if (home.key().equals(slot.key()) || !home.plans().isEmpty()) {
            return new Pair(slot.key(), plan, outcome, hand, others);
        }
        return new Pair(slot.key(), plan, outcome, hand, vintages.newestFirst(
                Stream.concat(others.stream(), others(home, null, outcome).stream()).toList()));
    }

    private List<Figure> others(Slot slot, @Nullable Figure plan, @Nullable Figure outcome) {
        return vintages.newestFirst(Stream.concat(slot.plans().stream(), slot.outcomes().stream())
                .filter(f -> f != plan && f != outcome).toList());
    }
}
