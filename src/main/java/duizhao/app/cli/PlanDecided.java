package duizhao.app.cli;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Outlook;
import duizhao.domain.progress.Progress;
import duizhao.store.Store;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people wrote beside the targets of plans, by the keys of the targets. A verdict by hand is not among it: that one
/// belongs to the row, and the progress carries it.
record PlanDecided(Map<String, Outlook> outlooks, Map<String, Decomposition> divided) {

    static PlanDecided of(Store store) {
        return new PlanDecided(
                store.decisions().outlooks().stream().collect(Collectors.toMap(Outlook::target, Function.identity())),
                store.decisions().decompositions().stream()
                        .collect(Collectors.toMap(Decomposition::target, Function.identity())));
    }

    Optional<Outlook> outlook(Progress p) {
        return Optional.ofNullable(outlooks.get(p.target().key()));
    }

    /// Whether or not its years are still the ones that remain.
    Optional<Decomposition> decomposition(Progress p) {
        return Optional.ofNullable(divided.get(p.target().key()));
    }
}
