package duizhao.domain.change;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The subject of a change, which its two sides have to agree on.
final class Subjects {

    private Subjects() {
    }

    /// @throws IllegalArgumentException where both sides are null, or speak of different things
    static <T> String of(@Nullable T before, @Nullable T after, Function<T, String> subject) {
        T either = before != null ? before : after;
        if (either == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        String name = subject.apply(either);
        if (after != null && !subject.apply(after).equals(name)) {
            throw new IllegalArgumentException("a change from " + name + " to " + subject.apply(after));
        }
        return name;
    }
}
