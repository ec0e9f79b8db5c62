package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import java.util.ArrayList;
import java.util.List;

/// The figures that speak of the same thing.
final class Slot {
    private final RowKey key;
    private final List<Figure> plans = new ArrayList<>();
    private final List<Figure> outcomes = new ArrayList<>();

    Slot(RowKey key) {
        this.key = key;
    }

    void add(Figure figure) {
        (figure.isPlan() ? plans : outcomes).add(figure);
    }

    RowKey key() {
        return key;
    }

    List<Figure> plans() {
        return plans;
    }

    List<Figure> outcomes() {
        return outcomes;
    }
}
