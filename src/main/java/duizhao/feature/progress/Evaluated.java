package duizhao.feature.progress;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The newest answer.
///
/// @param plans     spans to choose from, ascending: those that have plans, and those that a person named
/// @param filled    spans that have plans
/// @param districts codes of those that were looked at
/// @param progress  of the chosen plan, or of the years before it where a person looks back; null where there is no plan
/// @param back      whether it is of the years before the plan
/// @param outlooks  what people expect, by the keys of the targets
/// @param taken     annual plans that a person typed in or took over
/// @param divided   how people divide targets among years, by the keys of the targets
record Evaluated(List<Period> plans, List<Period> filled, List<String> districts, @Nullable PlanProgress progress,
                 boolean back, List<Figure> taken, Map<String, Outlook> outlooks,
                 Map<String, Decomposition> divided) {

    Evaluated {
        plans = List.copyOf(plans);
        filled = List.copyOf(filled);
        districts = List.copyOf(districts);
        taken = List.copyOf(taken);
        outlooks = Map.copyOf(outlooks);
        divided = Map.copyOf(divided);
    }

    /// How a person divides the target among years, whether or not those are still the ones that remain.
    Optional<Decomposition> decomposition(Progress p) {
        return Optional.ofNullable(divided.get(p.target().key()));
    }

    /// What a person judged by hand of the target.
    Optional<HandVerdict> hand(Progress p) {
        return progress == null ? Optional.empty() : progress.hand(p);
    }

    /// What a person expects of the target.
    Optional<Outlook> outlook(Progress p) {
        return Optional.ofNullable(outlooks.get(p.target().key()));
    }
}
