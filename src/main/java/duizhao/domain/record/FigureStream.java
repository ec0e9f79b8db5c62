package duizhao.domain.record;

import duizhao.domain.figure.Figure;
import java.util.List;
import java.util.function.Consumer;

/// The figures of a record, told one after the other, so that millions of them need never be in memory together.
@FunctionalInterface
public interface FigureStream {

    /// Tells every figure once. In the order of [FigureOrder] a store is filled several times as fast as in any other.
    ///
    /// @param taker may be slow, and may throw where no more figures are wanted
    void tell(Consumer<Figure> taker);

    /// Those of `figures`, in their order.
    static FigureStream of(List<Figure> figures) {
        return new FigureStream() {
            @Override
            public void tell(Consumer<Figure> taker) {
                figures.forEach(taker);
            }

            @Override
            public long expected() {
                return figures.size();
            }
        };
    }

    /// About how many figures there are, to tell how far it is; 0 where that is not known.
    default long expected() {
        return 0;
    }
}
