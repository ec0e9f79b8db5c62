package duizhao.domain.change;

import duizhao.domain.source.Claim;
import org.jspecify.annotations.Nullable;

/// What a document says of itself is recorded, corrected or removed.
public record ClaimChange(@Nullable Claim before, @Nullable Claim after) implements Change {

    public ClaimChange {
        subject(before, after);
    }

    @Override
    public ClaimChange inverted() {
        return new ClaimChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Claim before, @Nullable Claim after) {
        return Subjects.of(before, after, claim -> "claim " + claim.key());
    }
}
