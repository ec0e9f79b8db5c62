package duizhao.domain.change;

import duizhao.domain.decision.Explanation;
import org.jspecify.annotations.Nullable;

/// A finding is explained, otherwise or no longer.
public record ExplanationChange(@Nullable Explanation before, @Nullable Explanation after) implements Change {

    public ExplanationChange {
        subject(before, after);
    }

    @Override
    public ExplanationChange inverted() {
        return new ExplanationChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Explanation before, @Nullable Explanation after) {
        return Subjects.of(before, after, explanation -> "explanation " + explanation.finding());
    }
}
