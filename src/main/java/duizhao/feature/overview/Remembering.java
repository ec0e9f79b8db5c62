package duizhao.feature.overview;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.VerdictKind;
import duizhao.ui.nav.Memory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// Puts back what was chosen in this place last, and keeps what is chosen from now on. What cannot be read any more is as
/// if it had never been kept.
final class Remembering {

    private static final String FILTER_ROOM = "overview-filter-room";
    /// Of one line, in pixels.
    private static final String ONE_LINE = "41";

    private final Memory memory;

    Remembering(Memory memory) {
        this.memory = memory;
    }

    /// @param periods that can be shown
    void of(OverviewModel model, List<Period> periods) {
        set("overview-years", model.besides(), text -> Period.parse(text).filter(periods::contains), Period::text);
        set("overview-verdicts", model.verdicts(), text -> constant(VerdictKind.class, text), VerdictKind::name);
        set("overview-groups", model.groups(), text -> Keyed.find(IndicatorGroup.class, text), IndicatorGroup::key);
        set("overview-natures", model.natures(), text -> Keyed.find(Nature.class, text), Nature::key);
        set("overview-folded", model.folded(), Optional::of, key -> key);
        constant("overview-order", model.orderProperty(), LineOrder.class);
        constant("overview-list", model.listProperty(), ListKind.class);
        flag("overview-headline", model.headlineOnlyProperty());
        flag("overview-untargeted", model.untargetedProperty());
        flag("overview-lists", model.listsShownProperty());
    }

    /// How high the filters were last, in pixels: depending on the window's width they take one line or two. Kept from now
    /// on.
    double filterRoom(FilterBar filters) {
        filters.heightProperty().addListener((o, was, now) -> {
            if (now.doubleValue() > 0) {
                memory.put(FILTER_ROOM, String.valueOf(now.doubleValue()));
            }
        });
        try {
            return Double.parseDouble(Optional.ofNullable(memory.get(FILTER_ROOM)).orElse(ONE_LINE));
        } catch (NumberFormatException e) {
            return Double.parseDouble(ONE_LINE);
        }
    }

    private <T> void set(String key, ObservableSet<T> set, Function<String, Optional<T>> read,
                         Function<T, String> text) {
        String kept = memory.get(key);
        if (kept != null) {
            Arrays.stream(kept.split(",")).filter(part -> !part.isBlank()).map(read).flatMap(Optional::stream)
                    .forEach(set::add);
        }
        set.addListener((SetChangeListener<T>) change -> memory.put(key,
                set.stream().map(text).sorted().collect(Collectors.joining(","))));
    }

    private <E extends Enum<E>> void constant(String key, ObjectProperty<E> property, Class<E> type) {
        Optional.ofNullable(memory.get(key)).flatMap(kept -> constant(type, kept)).ifPresent(property::set);
        property.addListener((o, was, now) -> memory.put(key, now.name()));
    }

    private void flag(String key, BooleanProperty flag) {
        String kept = memory.get(key);
        flag.set(kept == null ? flag.get() : Boolean.parseBoolean(kept));
        flag.addListener((o, was, now) -> memory.put(key, now.toString()));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }
}
