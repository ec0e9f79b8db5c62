package duizhao.feature.entry;

import duizhao.domain.check.Finding;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import java.util.List;

/// What the place 录入 reads. Slow: not for the JavaFX thread.
public interface GridRecords {

    /// The figures of these districts that touch `period` or the year before it, with what people decided.
    ///
    /// @param districts codes
    DataSet read(List<String> districts, Period period);

    /// All figures of these districts of one indicator, whatever their period.
    DataSet read(List<String> districts, String indicator);

    /// The series that have figures of any district.
    List<Series.Row> series();

    /// Years and spans that have figures, ascending.
    List<Period> periods();

    /// The cells that are marked for follow-up, the oldest mark first.
    List<FollowUp> followUps();

    /// What the figures of a district say against each other, the worst first.
    List<Finding> findings(String district);
}
