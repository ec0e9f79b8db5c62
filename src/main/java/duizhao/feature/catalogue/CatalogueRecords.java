package duizhao.feature.catalogue;

import duizhao.domain.decision.FollowUp;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import java.util.List;
import java.util.Map;

/// What this window reads; slow, so not for the JavaFX thread.
public interface CatalogueRecords {

    Catalogue catalogue();

    /// How many figures there are of each indicator, by its key; none where there are none.
    Map<String, Long> figures();

    /// All figures of both, of all districts, and what people decided about their rows.
    DataSet of(Indicator one, Indicator other);

    /// The cells that people marked for follow-up.
    List<FollowUp> marks();
}
