package duizhao.domain.change;

import duizhao.domain.decision.Decomposition;
import org.jspecify.annotations.Nullable;

/// The way that remains of a five-year target is divided among years, divided otherwise, or no more.
public record DecompositionChange(@Nullable Decomposition before, @Nullable Decomposition after) implements Change {

    public DecompositionChange {
        subject(before, after);
    }

    @Override
    public DecompositionChange inverted() {
        return new DecompositionChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Decomposition before, @Nullable Decomposition after) {
        return Subjects.of(before, after, decomposition -> "decomposition " + decomposition.target());
    }
}
