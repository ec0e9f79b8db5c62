package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.record.FigureStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes rows of the figures for an empty store, in the order in which they are to lie as far as they come about in it.
final class FigureRows {

    /// Within so many, figures may come in any order at no price: a table of one district, say.
    private static final int WINDOW = 4_000;
    /// As many are taken at once as long as each belongs behind the one before: what was looked at a moment ago is still at
    /// hand for the processor.
    private static final int IN_ORDER = 200;

    private final FigureStream figures;
    private final Numbers numbers;
    private final Words words;
    private final Consumer<Figure> ordered;
    private final List<Placed> window = new ArrayList<>();
    private final Set<Period> periods = new HashSet<>();
    private @Nullable Period period;
    private int size = IN_ORDER;
    private @Nullable Placed newest;
    private @Nullable Placed last;
    private int seq;
    private boolean isOrdered = true;

    /// A row of the table.
    ///
    /// @param values    as [FigureRow]
    /// @param isOrdered whether it, and every one before, belongs behind the one before
    record Row(Object[] values, boolean isOrdered) {
    }

    /// @param ordered is told each figure that is put behind the one before
    FigureRows(FigureStream figures, Numbers numbers, Words words, Consumer<Figure> ordered) {
        this.figures = figures;
        this.numbers = numbers;
        this.words = words;
        this.ordered = ordered;
    }

    /// Tells all rows. The figures are told on a thread of their own.
    void tell(Consumer<Row> taker) {
        Relay.run("figures", figures::tell, figure -> add(figure, taker));
        settle(taker);
    }

    /// The periods of what was told.
    Set<Period> periods() {
        return new TreeSet<>(periods);
    }

    private void add(Figure figure, Consumer<Row> taker) {
        numbers.addUnit(figure.quantity().unit());
        if (!figure.period().equals(period)) {
            period = figure.period();
            periods.add(period);
        }
        var placed = new Placed(FigureKey.of(figure, numbers, words), figure);
        if (newest != null && Placed.ORDER.compare(placed, newest) < 0) {
            size = WINDOW;
        }
        newest = placed;
        window.add(placed);
        if (window.size() >= size) {
            settle(taker);
        }
    }

    private void settle(Consumer<Row> taker) {
        window.sort(Placed.ORDER);
        isOrdered &= last == null || window.isEmpty() || Placed.ORDER.compare(window.getFirst(), last) >= 0;
        for (var placed : window) {
            seq = last != null && placed.key().equals(last.key()) ? seq + 1 : 0;
            last = placed;
            taker.accept(new Row(FigureRow.of(placed.figure(), placed.key(), seq, numbers, words), isOrdered));
            if (isOrdered) {
                ordered.accept(placed.figure());
            }
        }
        window.clear();
    }

    /// A figure and where it is to lie. Several prints in one document follow each other as they do there.
    private record Placed(FigureKey key, Figure figure) {

        static final Comparator<Placed> ORDER = Comparator.comparing(Placed::key)
                .thenComparingInt(placed -> placed.figure().place().start())
                .thenComparing(placed -> placed.figure().key());
    }
}
