package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import java.util.ArrayList;
import java.util.List;

/// Where figures that speak of the same thing meet: one district, one table row, one period.
final class Slot {
    /// @param district code
    /// @param period   a year (figures as of a month of it stand here too) or a span
    record Key(String district, Series.Row row, Period period) {
        Key with(Measure measure) {
            return new Key(district, new Series.Row(row.indicator(), measure, row.slice()), period);
        }
    }

    private final Key key;
    private final List<Figure> plans = new ArrayList<>();
    private final List<Figure> outcomes = new ArrayList<>();

    Slot(Key key) {
        this.key = key;
    }

    void add(Figure figure) {
        (figure.isPlan() ? plans : outcomes).add(figure);
    }

    Key key() {
        return key;
    }

    List<Figure> plans() {
        return plans;
    }

    List<Figure> outcomes() {
        return outcomes;
    }
}
