package duizhao.feature.catalogue;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.record.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One of the lists: what its things are, how they stand in a table, and how they change.
///
/// @param id      of its tab, and with which its message keys and the kinds of its acts end: `indicator`
/// @param all     the things, in their order
/// @param columns message key and text of each column
/// @param name    what a thing is called
/// @param change  of a thing before and after, one of them null
/// @param <T>     the thing
record Kind<T>(String id, Function<Catalogue, List<T>> all, Map<String, BiFunction<Listed, T, String>> columns,
               Function<T, String> name, BiFunction<@Nullable T, @Nullable T, Change> change) {

    /// Whether both are the same thing, said the same or otherwise.
    boolean isSame(T one, T other) {
        return change.apply(one, null).subject().equals(change.apply(other, null).subject());
    }

    /// The act that makes `after` of `before`; null for nothing.
    ///
    /// @throws IllegalArgumentException where both are null
    Act act(@Nullable T before, @Nullable T after) {
        String what = before == null ? "add-" : after == null ? "remove-" : "change-";
        T named = after == null ? before : after;
        return new Act(what + id, name.apply(named), "", List.of(change.apply(before, after)));
    }
}
