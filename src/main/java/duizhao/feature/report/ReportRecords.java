package duizhao.feature.report;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import java.util.List;
import java.util.Optional;

/// What reports are made of. Slow: not for the JavaFX thread; each may throw [duizhao.platform.UserException].
public interface ReportRecords {

    /// The reports that people put together, in their order.
    List<Report> reports();

    /// What was published, without its pages, the newest first.
    List<Edition> editions();

    /// A published report with its pages.
    Optional<Publication> publication(String key);

    Catalogue catalogue();

    /// Codes of the districts that stand side by side where nobody chose.
    List<String> districts();

    /// The newest year in which a target of these districts can be judged.
    Period year(List<String> districts);

    /// Years that have figures, ascending.
    List<Period> years();

    /// Spans that have plans, ascending.
    List<Period> plans();

    /// What there are figures of, in the order of a comparison's rows.
    List<Series.Row> series();

    /// The short hash of the data's state.
    String dataHash();

    /// Id of the last change set; 0 where nothing was changed.
    long lastChange();

    /// How many acts changed the data after the change set `id`, other than those on reports and kept comparisons.
    int changesSince(long id);
}
