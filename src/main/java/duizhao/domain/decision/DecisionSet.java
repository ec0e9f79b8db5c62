package duizhao.domain.decision;

import duizhao.domain.figure.RowKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people decided about the rows of a record. There is one decision of a kind for a row or plan, or none.
public final class DecisionSet {

    public static final DecisionSet NONE = new DecisionSet(List.of(), List.of(), List.of());

    private final Map<RowKey, Chosen> chosen;
    private final Map<RowKey, HandVerdict> verdicts;
    private final Map<String, PlanTolerances> tolerances;

    /// @throws IllegalStateException where two of a kind speak of the same thing
    public DecisionSet(List<Chosen> chosen, List<HandVerdict> verdicts, List<PlanTolerances> tolerances) {
        this.chosen = by(chosen, Chosen::row);
        this.verdicts = by(verdicts, HandVerdict::row);
        this.tolerances = by(tolerances, PlanTolerances::plan);
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && verdicts.isEmpty() && tolerances.isEmpty();
    }

    /// All choices, in no order.
    public List<Chosen> chosen() {
        return List.copyOf(chosen.values());
    }

    /// All verdicts by hand, in no order.
    public List<HandVerdict> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /// All tolerances of plans, in no order.
    public List<PlanTolerances> tolerances() {
        return List.copyOf(tolerances.values());
    }

    public Optional<Chosen> chosen(RowKey row) {
        return Optional.ofNullable(chosen.get(row));
    }

    public Optional<HandVerdict> verdict(RowKey row) {
        return Optional.ofNullable(verdicts.get(row));
    }

    /// @param plan key of the figure
    public Optional<PlanTolerances> tolerances(String plan) {
        return Optional.ofNullable(tolerances.get(plan));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionSet set && chosen.equals(set.chosen) && verdicts.equals(set.verdicts)
                && tolerances.equals(set.tolerances);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode() + verdicts.hashCode() + tolerances.hashCode();
    }

    @Override
    public String toString() {
        return "" + chosen.values() + verdicts.values() + tolerances.values();
    }

    private static <K, T> Map<K, T> by(List<T> decisions, Function<T, K> key) {
        return decisions.stream().collect(Collectors.toUnmodifiableMap(key, d -> d));
    }
}
