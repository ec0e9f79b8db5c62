package duizhao.app.session;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.Catalogue;
import duizhao.domain.reprint.Reprints;
import duizhao.domain.years.History;
import duizhao.feature.compare.ComparisonRecords;
import duizhao.store.Store;
import java.util.List;
import java.util.Set;

/// What the place 对比 reads, from the store.
public record StoreComparisons(Store store, Comparisons comparisons) implements ComparisonRecords {

    /// Change sets that a drawer has room for; the place 历史 has the rest.
    private static final int IN_DRAWER = 12;

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }

    @Override
    public Comparison compare(Selection selection) {
        return comparisons.compare(selection);
    }

    @Override
    public List<History> histories(List<String> districts, List<Series.Row> series) {
        return comparisons.histories(districts, series);
    }

    @Override
    public Reprints reprints(Selection selection) {
        return comparisons.reprints(selection);
    }

    @Override
    public List<NamedComparison> kept() {
        return store.kept().comparisons();
    }

    @Override
    public List<ChangeSet> changes(Set<String> subjects) {
        return store.history().page(HistoryFilter.of(subjects), Long.MAX_VALUE, IN_DRAWER).stream()
                .map(Recorded::set).toList();
    }

    @Override
    public List<Series.Row> series() {
        return comparisons.series();
    }
}
