package duizhao.feature.progress;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.progress.PlanProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The newest answer.
///
/// @param plans     spans that have plans, ascending
/// @param districts codes of those that were looked at
/// @param progress  of the chosen plan, or of the years before it where a person looks back; null where there is no plan
/// @param back      whether it is of the years before the plan
/// @param taken     annual plans that a person typed in or took over
record Evaluated(List<Period> plans, List<String> districts, @Nullable PlanProgress progress, boolean back,
                 List<Figure> taken) {

    Evaluated {
        plans = List.copyOf(plans);
        districts = List.copyOf(districts);
        taken = List.copyOf(taken);
    }
}
