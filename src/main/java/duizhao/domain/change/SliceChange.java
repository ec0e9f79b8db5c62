package duizhao.domain.change;

import duizhao.domain.indicator.Slice;
import org.jspecify.annotations.Nullable;

/// A part of what indicators count is added, named otherwise or removed.
public record SliceChange(@Nullable Slice before, @Nullable Slice after) implements Change {

    public SliceChange {
        subject(before, after);
    }

    @Override
    public SliceChange inverted() {
        return new SliceChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Slice before, @Nullable Slice after) {
        return Subjects.of(before, after, slice -> "slice " + slice.key());
    }
}
