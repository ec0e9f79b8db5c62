package duizhao.feature.compare;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the things of a combo box by their names.
final class Choosing {

    private Choosing() {
    }

    static <T> StringConverter<T> converter(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T thing) {
                return thing == null ? "" : name.apply(thing);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
