package duizhao.domain.change;

import duizhao.domain.decision.FollowUp;
import org.jspecify.annotations.Nullable;

/// A cell is marked for follow-up, marked otherwise, or no longer.
public record FollowUpChange(@Nullable FollowUp before, @Nullable FollowUp after) implements Change {

    public FollowUpChange {
        subject(before, after);
    }

    @Override
    public FollowUpChange inverted() {
        return new FollowUpChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable FollowUp before, @Nullable FollowUp after) {
        return Subjects.of(before, after, mark -> "follow-up " + mark.row().text() + "/" + mark.role().key());
    }
}
