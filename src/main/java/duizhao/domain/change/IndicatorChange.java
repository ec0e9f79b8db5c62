package duizhao.domain.change;

import duizhao.domain.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/// An indicator is added, described otherwise or removed. It is known by its key.
public record IndicatorChange(@Nullable Indicator before, @Nullable Indicator after) implements Change {

    public IndicatorChange {
        subject(before, after);
    }

    @Override
    public IndicatorChange inverted() {
        return new IndicatorChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Indicator before, @Nullable Indicator after) {
        return Subjects.of(before, after, indicator -> "indicator " + indicator.key());
    }
}
