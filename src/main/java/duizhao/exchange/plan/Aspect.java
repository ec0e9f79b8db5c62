package duizhao.exchange.plan;

import duizhao.domain.Keyed;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In what a figure differs from another print of the same thing.
public enum Aspect implements Keyed {
    /// The number is another one.
    NUMBER("number"),
    UNIT("unit"),
    /// The words around the number: 左右, 以上, 预计, 力争.
    WORDS("words"),
    /// It is printed in another source.
    SOURCE("source"),
    /// The place in the source, or the note.
    REMARKS("remarks"),
    /// It speaks of something else: district, series, period or role.
    THING("thing");

    private final String key;

    Aspect(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /// Empty where the two say the same in every respect but their keys.
    static Set<Aspect> between(Figure held, Figure other) {
        var found = EnumSet.noneOf(Aspect.class);
        Quantity a = held.quantity();
        Quantity b = other.quantity();
        if (!Thing.of(held).equals(Thing.of(other))) {
            found.add(THING);
        }
        if (!same(a.value(), b.value(), a, b) || !same(a.upper(), b.upper(), a, b)) {
            found.add(NUMBER);
        }
        if (!a.unit().equals(b.unit())) {
            found.add(UNIT);
        }
        boolean sameWords = a.wording() == b.wording() && a.firmness() == b.firmness() && a.estimated() == b.estimated()
                && (a.hasValue() || a.token().equals(b.token()));
        if (!sameWords) {
            found.add(WORDS);
        }
        if (!held.source().equals(other.source())) {
            found.add(SOURCE);
        }
        return found;
    }

    /// 13.5亿元 is the number of 135,000万元 in another unit.
    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b, Quantity held, Quantity other) {
        if (a == null || b == null) {
            return a == b;
        }
        boolean oneScale = held.unit().isConvertibleTo(other.unit());
        return (oneScale ? other.unit().convert(b, held.unit()) : b).compareTo(a) == 0;
    }
}
