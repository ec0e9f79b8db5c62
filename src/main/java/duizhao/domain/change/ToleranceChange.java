package duizhao.domain.change;

import duizhao.domain.decision.PlanTolerances;
import org.jspecify.annotations.Nullable;

/// A plan is judged with tolerances of its own, others, or the general ones again.
public record ToleranceChange(@Nullable PlanTolerances before, @Nullable PlanTolerances after) implements Change {

    public ToleranceChange {
        subject(before, after);
    }

    @Override
    public ToleranceChange inverted() {
        return new ToleranceChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable PlanTolerances before, @Nullable PlanTolerances after) {
        return Subjects.of(before, after, tolerances -> "tolerance " + tolerances.plan());
    }
}
