package duizhao.domain.change;

import duizhao.domain.comparison.NamedComparison;
import org.jspecify.annotations.Nullable;

/// A comparison is kept, named or placed otherwise, overwritten or removed.
public record NamedComparisonChange(@Nullable NamedComparison before, @Nullable NamedComparison after) implements Change {

    public NamedComparisonChange {
        subject(before, after);
    }

    @Override
    public NamedComparisonChange inverted() {
        return new NamedComparisonChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable NamedComparison before, @Nullable NamedComparison after) {
        return Subjects.of(before, after, comparison -> "comparison " + comparison.key());
    }
}
