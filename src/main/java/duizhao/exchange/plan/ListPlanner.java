package duizhao.exchange.plan;

import duizhao.domain.change.Change;
import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.SliceChange;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Sets the districts, indicators, parts and definitions of a whole record against those held. What only the other side
/// has is added, unless it bears the name of another one here: that may be the same under another key, which a person has
/// to say first. What is the same on both sides is passed over.
final class ListPlanner {

    private final Catalogue held;
    private final List<Item> items = new ArrayList<>();

    ListPlanner(Catalogue held) {
        this.held = held;
    }

    /// @param planner is told of what is added
    List<Item> plan(Catalogue theirs, FigurePlanner planner) {
        Set<String> districts = keys(held.districts(), District::code);
        // What others belong to has the lower code, and comes first.
        compare("districts", theirs.districts().stream().sorted(Comparator.comparing(District::code)).toList(),
                held.districts(), District::code, District::name,
                district -> district.parent() == null || districts.contains(district.parent()), DistrictChange::new,
                district -> {
                    districts.add(district.code());
                    planner.expectDistrict(district.code());
                });
        Set<String> indicators = keys(held.indicators(), Indicator::key);
        compare("indicators", theirs.indicators(), held.indicators(), Indicator::key, Indicator::name, _ -> true,
                IndicatorChange::new, indicator -> {
                    indicators.add(indicator.key());
                    planner.expectIndicator(indicator.key());
                });
        compare("slices", theirs.slices(), held.slices(), Slice::key, Slice::name, _ -> true, SliceChange::new,
                slice -> planner.expectSlice(slice.key()));
        compare("definitions", theirs.definitions(), held.definitions(), d -> d.indicator() + "/" + d.key(),
                d -> d.indicator() + "/" + d.name(), d -> indicators.contains(d.indicator()), DefinitionChange::new,
                d -> planner.expectDefinition(d.indicator(), d.key()));
        return items;
    }

    /// @param name what no two of them share
    /// @param fits whether what it belongs to is held or added
    private <T> void compare(String table, List<T> theirs, List<T> mine, Function<T, String> key, Function<T, String> name,
                             Function<T, Boolean> fits, BiFunction<T, T, Change> change, Consumer<T> added) {
        var where = new Where(table, 0, "");
        Map<String, T> byKey = new HashMap<>();
        Map<String, T> byName = new HashMap<>();
        mine.forEach(one -> {
            byKey.put(key.apply(one), one);
            byName.put(name.apply(one), one);
        });
        for (T one : theirs) {
            T here = byKey.get(key.apply(one));
            T namesake = byName.get(name.apply(one));
            if (here != null && !here.equals(one)) {
                items.add(Item.different(where, change.apply(here, one), null, Set.of(), ""));
            } else if (here == null && namesake != null) {
                items.add(Item.refused(where, Refusal.of("import.refused.namesake", key.apply(one), name.apply(one),
                        key.apply(namesake))));
            } else if (here == null && !fits.apply(one)) {
                items.add(Item.refused(where, Refusal.of("import.refused.homeless", key.apply(one))));
            } else if (here == null) {
                items.add(Item.added(where, change.apply(null, one), ""));
                added.accept(one);
            }
        }
    }

    private static <T> Set<String> keys(List<T> all, Function<T, String> key) {
        var keys = new HashSet<String>();
        all.forEach(one -> keys.add(key.apply(one)));
        return keys;
    }
}
