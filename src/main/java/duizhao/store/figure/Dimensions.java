package duizhao.store.figure;

import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import java.util.Map;

/// What the figures of a store refer to, as it was in one state of the data.
///
/// @param state       the state that this was read in
/// @param districts   codes by number
/// @param indicators  keys by number
/// @param definitions keys by number; number 0, where none is named, is blank
/// @param sources     keys by number
/// @param slices      keys by number; number 0, the whole, is blank
/// @param numbers     the same the other way round; not to be changed
public record Dimensions(String state, Catalogue catalogue, Words words, Map<Integer, String> districts,
                         Map<Integer, String> indicators, Map<Integer, String> definitions,
                         Map<Integer, String> sources, Map<Integer, String> slices, Map<Integer, Unit> units,
                         Numbers numbers) {

    /// The same in another state, whose change touched none of it.
    public Dimensions in(String later) {
        return new Dimensions(later, catalogue, words, districts, indicators, definitions, sources, slices, units,
                numbers);
    }
}
