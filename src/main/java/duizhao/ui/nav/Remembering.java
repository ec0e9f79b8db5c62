package duizhao.ui.nav;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/// Puts back what was chosen in a place last, and keeps what is chosen from now on. Where nothing was kept, or it cannot
/// be read any more, what a place begins with stays.
public final class Remembering {

    private final Memory memory;

    public Remembering(Memory memory) {
        this.memory = memory;
    }

    /// @param read empty where a part of the text cannot be read: it is left out
    /// @param text without a comma
    public <T> void set(String key, ObservableSet<T> set, Function<String, Optional<T>> read,
                        Function<T, String> text) {
        String kept = memory.get(key);
        if (kept != null) {
            List<T> members = Arrays.stream(kept.split(",")).filter(part -> !part.isBlank()).map(read)
                    .flatMap(Optional::stream).toList();
            set.retainAll(members);
            set.addAll(members);
        }
        set.addListener((SetChangeListener<T>) change -> memory.put(key,
                set.stream().map(text).sorted().collect(Collectors.joining(","))));
    }

    /// Where nothing is chosen any more, what was chosen last stays in the memory.
    ///
    /// @param read empty where the text cannot be read
    public <T> void value(String key, Property<@Nullable T> property, Function<String, Optional<T>> read,
                          Function<T, String> text) {
        putBack(key, property, read);
        property.addListener((o, was, now) -> {
            if (now != null) {
                memory.put(key, text.apply(now));
            }
        });
    }

    /// The same where choosing nothing is remembered, too.
    public <T> void valueOrNone(String key, Property<@Nullable T> property, Function<String, Optional<T>> read,
                                Function<T, String> text) {
        putBack(key, property, read);
        property.addListener((o, was, now) -> memory.put(key, now == null ? "" : text.apply(now)));
    }

    public <E extends Enum<E>> void constant(String key, Property<E> property, Class<E> type) {
        value(key, property, text -> constant(type, text), Enum::name);
    }

    public void flag(String key, BooleanProperty flag) {
        value(key, flag, text -> Optional.of(Boolean.parseBoolean(text)), String::valueOf);
    }

    /// Where the divider of `pane` stands, as a part of its length.
    public void divider(String key, SplitPane pane) {
        Optional.ofNullable(memory.get(key)).flatMap(Remembering::part).ifPresent(pane::setDividerPositions);
        pane.getDividers().getFirst().positionProperty().addListener((o, was, now) ->
                memory.put(key, String.format(Locale.ROOT, "%.3f", now.doubleValue())));
    }

    private static Optional<Double> part(String text) {
        try {
            double part = Double.parseDouble(text);
            return part >= 0 && part <= 1 ? Optional.of(part) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private <T> void putBack(String key, Property<@Nullable T> property, Function<String, Optional<T>> read) {
        Optional.ofNullable(memory.get(key)).filter(kept -> !kept.isBlank()).flatMap(read)
                .ifPresent(property::setValue);
    }

    /// A constant by its name.
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }
}
