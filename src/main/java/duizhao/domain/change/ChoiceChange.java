package duizhao.domain.change;

import duizhao.domain.decision.Chosen;
import org.jspecify.annotations.Nullable;

/// Other prints stand for a row, or those taken by default again.
public record ChoiceChange(@Nullable Chosen before, @Nullable Chosen after) implements Change {

    public ChoiceChange {
        subject(before, after);
    }

    @Override
    public ChoiceChange inverted() {
        return new ChoiceChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Chosen before, @Nullable Chosen after) {
        return Subjects.of(before, after, chosen -> "chosen " + chosen.row().text());
    }
}
