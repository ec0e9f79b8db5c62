package duizhao.app.session;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.feature.report.ReportRecords;
import duizhao.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What reports are made of, from the store.
///
/// @param clock says which targets are due
public record StoreReports(Store store, Clock clock) implements ReportRecords {

    @Override
    public List<Report> reports() {
        return store.kept().reports();
    }

    @Override
    public List<Edition> editions() {
        return store.kept().editions();
    }

    @Override
    public Optional<Publication> publication(String key) {
        return store.kept().publication(key);
    }

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }

    @Override
    public List<String> districts() {
        return Comparisons.codes(comparisons().defaultDistricts());
    }

    @Override
    public Period year(List<String> districts) {
        Catalogue catalogue = store.catalogue();
        return comparisons().defaultYear(districts.stream().map(catalogue::district).toList());
    }

    @Override
    public List<Period> years() {
        return store.figures().periods().stream().filter(Period::isYear).toList();
    }

    @Override
    public List<Period> plans() {
        return store.figures().plannedSpans();
    }

    @Override
    public List<Series.Row> series() {
        return comparisons().series();
    }

    @Override
    public String dataHash() {
        return store.stateHash();
    }

    @Override
    public long lastChange() {
        return store.history().lastId();
    }

    @Override
    public int changesSince(long id) {
        return store.history().dataActsSince(id);
    }

    private Comparisons comparisons() {
        return new Comparisons(store, clock);
    }
}
