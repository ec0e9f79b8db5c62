package duizhao.store;

import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.store.figure.NamedComparisonTable;
import duizhao.store.figure.PublicationTable;
import duizhao.store.figure.ReportTable;
import java.util.List;
import java.util.Optional;

/// What people put together of the figures of a store and kept: comparisons, reports, and what they published.
public final class KeptReports {

    private final StoreData data;

    KeptReports(StoreData data) {
        this.data = data;
    }

    /// The comparisons that people kept, in their order.
    public List<NamedComparison> comparisons() {
        return data.read(connection -> new NamedComparisonTable(connection).list());
    }

    /// The reports that people put together, in their order.
    public List<Report> reports() {
        return data.read(connection -> new ReportTable(connection).list());
    }

    /// What was published, without its pages, the newest first.
    public List<Edition> editions() {
        return data.read(connection -> new PublicationTable(connection).list());
    }

    /// A published report with its pages; empty where there is none of this key.
    public Optional<Publication> publication(String key) {
        return data.read(connection -> new PublicationTable(connection).find(key));
    }
}
