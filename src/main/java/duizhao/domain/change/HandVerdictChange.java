package duizhao.domain.change;

import duizhao.domain.decision.HandVerdict;
import org.jspecify.annotations.Nullable;

/// A row is judged by hand, otherwise or no longer.
public record HandVerdictChange(@Nullable HandVerdict before, @Nullable HandVerdict after) implements Change {

    public HandVerdictChange {
        subject(before, after);
    }

    @Override
    public HandVerdictChange inverted() {
        return new HandVerdictChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable HandVerdict before, @Nullable HandVerdict after) {
        return Subjects.of(before, after, verdict -> "hand-verdict " + verdict.row().text());
    }
}
