package duizhao.domain.change;

import duizhao.domain.figure.Figure;
import org.jspecify.annotations.Nullable;

/// A figure is filed, corrected or removed.
public record FigureChange(@Nullable Figure before, @Nullable Figure after) implements Change {

    public FigureChange {
        subject(before, after);
    }

    @Override
    public FigureChange inverted() {
        return new FigureChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Figure before, @Nullable Figure after) {
        return Subjects.of(before, after, figure -> "figure " + figure.key());
    }
}
