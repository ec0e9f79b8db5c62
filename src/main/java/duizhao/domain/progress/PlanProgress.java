package duizhao.domain.progress;

import duizhao.domain.decision.DecisionSet;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.RowKey;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import java.util.List;
import java.util.Optional;

/// How the targets of a five-year plan stand, and what its years brought.
///
/// @param plan        the span
/// @param targets     district by district, headline indicators first
/// @param retrospects what can be told of the plan's years without any target
/// @param decisions   what people decided about the rows of the plan
public record PlanProgress(Period plan, List<Progress> targets, List<Retrospect> retrospects, Catalogue catalogue,
                           DecisionSet decisions) {

    public PlanProgress {
        targets = List.copyOf(targets);
        retrospects = List.copyOf(retrospects);
    }

    /// A verdict by hand about the target: it stands beside the word and never hides it.
    public Optional<HandVerdict> hand(Progress progress) {
        return decisions.verdict(RowKey.of(progress.target()));
    }

    public List<Progress> targetsOf(String district) {
        return targets.stream().filter(p -> p.target().district().equals(district)).toList();
    }

    public List<Retrospect> retrospectsOf(String district) {
        return retrospects.stream().filter(r -> r.district().equals(district)).toList();
    }
}
