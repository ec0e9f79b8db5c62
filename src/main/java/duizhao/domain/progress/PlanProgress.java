package duizhao.domain.progress;

import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import java.util.List;

/// How the targets of a five-year plan stand, and what its years brought.
///
/// @param plan        the span
/// @param targets     district by district, headline indicators first
/// @param retrospects what can be told of the plan's years without any target
public record PlanProgress(Period plan, List<Progress> targets, List<Retrospect> retrospects, Catalogue catalogue) {

    public PlanProgress {
        targets = List.copyOf(targets);
        retrospects = List.copyOf(retrospects);
    }

    public List<Progress> targetsOf(String district) {
        return targets.stream().filter(p -> p.target().district().equals(district)).toList();
    }

    public List<Retrospect> retrospectsOf(String district) {
        return retrospects.stream().filter(r -> r.district().equals(district)).toList();
    }
}
