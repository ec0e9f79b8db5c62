package duizhao.feature.compare;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.Catalogue;
import duizhao.domain.reprint.Reprints;
import duizhao.domain.years.History;
import java.util.List;
import java.util.Set;

/// What this place reads. Slow, so not for the JavaFX thread; each may throw [duizhao.platform.UserException].
public interface ComparisonRecords {

    /// What the records refer to.
    Catalogue catalogue();

    Comparison compare(Selection selection);

    /// One history for each series asked for, in that order.
    ///
    /// @param districts codes
    List<History> histories(List<String> districts, List<Series.Row> series);

    /// What was printed more than once of what is selected.
    Reprints reprints(Selection selection);

    /// The comparisons kept under a name, in their order.
    List<NamedComparison> kept();

    /// The last change sets, the newest first, that touch one of `subjects`.
    List<ChangeSet> changes(Set<String> subjects);

    /// What there are figures of, in the order of a comparison's rows.
    List<Series.Row> series();
}
