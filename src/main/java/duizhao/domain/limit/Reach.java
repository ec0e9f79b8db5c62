package duizhao.domain.limit;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From where to where figures reach.
///
/// @param least    the same as `greatest` where there is only one
/// @param count    how many figures with a number there are, 1 or more
public record Reach(Figure least, Figure greatest, int count) {

    public Reach {
        if (count < 1) {
            throw new IllegalArgumentException("nothing is known");
        }
    }

    /// Of those figures that have a number in the unit of the first that has one; empty where none has.
    public static Optional<Reach> of(Collection<Figure> figures) {
        List<Figure> numbers = figures.stream().filter(Printed::isNumber).toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = numbers.getFirst().quantity().unit();
        List<Figure> sorted = numbers.stream().filter(f -> f.quantity().unit().isConvertibleTo(unit))
                .sorted(Comparator.comparing(f -> Printed.value(f, unit))).toList();
        return Optional.of(new Reach(sorted.getFirst(), sorted.getLast(), sorted.size()));
    }
}
