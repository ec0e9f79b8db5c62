package duizhao.domain.change;

import duizhao.domain.source.SetAside;
import org.jspecify.annotations.Nullable;

/// A number is set aside, for another reason or no longer. A number is known by its span in its source.
public record SetAsideChange(@Nullable SetAside before, @Nullable SetAside after) implements Change {

    public SetAsideChange {
        subject(before, after);
    }

    @Override
    public SetAsideChange inverted() {
        return new SetAsideChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable SetAside before, @Nullable SetAside after) {
        return Subjects.of(before, after, number -> "set-aside " + number.source() + " "
                + number.place().start() + "-" + number.place().end());
    }
}
