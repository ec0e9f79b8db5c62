package duizhao.feature.history;

import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.HistoryFacets;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.domain.figure.Figure;
import java.util.List;
import java.util.Optional;

/// What the place 历史 reads. Slow: not for the JavaFX thread.
public interface PastRecords {

    /// The people and kinds of act that there are.
    HistoryFacets facets();

    /// The last `limit` change sets before number `before` that `filter` asks for, newest first.
    List<Recorded> page(HistoryFilter filter, long before, int limit);

    /// What these change sets are told in.
    ChangeTexts texts(List<Recorded> sets);

    /// The figure `key` as it is now; empty where there is none.
    Optional<Figure> figure(String key);
}
