package duizhao.store;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureCount;
import duizhao.store.figure.CountReader;
import duizhao.store.figure.SelectionReader;
import duizhao.store.figure.WholeReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figures of a store: selections of them, how many there are, and what there are figures of.
public final class HeldFigures {

    private final StoreData data;
    private final FigureTotal total;

    HeldFigures(StoreData data, FigureTotal total) {
        this.data = data;
        this.total = total;
    }

    /// All figures of the selection's districts whose period touches the selection's or the year before it, the outcomes
    /// elsewhere that their plans are measured against, and those that a person paired with them; with catalogue, pairings,
    /// claims, and what people decided about their rows. Whether an indicator was selected is not looked at, and what is
    /// set aside is not read.
    public DataSet select(Selection selection) {
        return data.read((connection, known) -> new SelectionReader(connection, known).read(selection));
    }

    /// All figures of these districts and indicators, whatever their period, and those that a person paired with them;
    /// with catalogue and pairings. Claims and what is set aside are not read.
    ///
    /// @param districts  codes
    /// @param indicators keys
    public DataSet select(List<String> districts, Set<String> indicators) {
        return data.read((connection, known) -> new SelectionReader(connection, known).read(districts, indicators));
    }

    /// The figures of these keys, as far as there are.
    public Map<String, Figure> find(Collection<String> keys) {
        return data.read((connection, known) -> new WholeReader(connection, known).figures(keys));
    }

    /// The series, whatever their definition, that have figures of any district, in the order of the catalogue.
    public List<Series.Row> series() {
        return data.read((connection, known) -> new SelectionReader(connection, known).series());
    }

    /// Years and spans that have figures, ascending.
    public List<Period> periods() {
        return data.read((connection, known) -> new SelectionReader(connection, known).periods());
    }

    /// The years and spans of which there is an outcome of one of these districts, ascending.
    ///
    /// @param districts codes
    public List<Period> reported(Collection<String> districts) {
        return data.read((connection, known) -> new SelectionReader(connection, known).reported(districts));
    }

    /// The spans of years that have targets, ascending: the five-year plans.
    public List<Period> plannedSpans() {
        return data.read((connection, known) -> new CountReader(connection, known).plannedSpans());
    }

    /// Whether there is any figure of one of these districts.
    ///
    /// @param districts codes
    public boolean hasAny(Collection<String> districts) {
        return data.read((connection, known) -> new CountReader(connection, known).hasAny(districts));
    }

    /// How many figures there are. Counted where they are others than when this was asked last, other than by acts of this
    /// program: of ten million that takes a good part of a second.
    public long count() {
        return data.read(total::read);
    }

    /// How many figures there are by district, period, role and group, in that order.
    public List<FigureCount> counts() {
        return data.read((connection, known) -> new CountReader(connection, known).read());
    }

    /// How many figures there are of each indicator, by its key; those with none are left out.
    public Map<String, Long> byIndicator() {
        return data.read((connection, known) -> new CountReader(connection, known).byIndicator());
    }
}
