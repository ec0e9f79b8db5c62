package duizhao.domain.change;

import duizhao.domain.source.Source;
import org.jspecify.annotations.Nullable;

/// A source is added, described otherwise or removed.
public record SourceChange(@Nullable Source before, @Nullable Source after) implements Change {

    public SourceChange {
        subject(before, after);
    }

    @Override
    public SourceChange inverted() {
        return new SourceChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Source before, @Nullable Source after) {
        return Subjects.of(before, after, source -> "source " + source.key());
    }
}
