package duizhao.app;

import duizhao.app.session.Checks;
import duizhao.domain.check.Finding;
import duizhao.domain.comparison.Selection;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.feature.entry.GridRecords;
import duizhao.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// What the place 录入 reads, from the store.
///
/// @param clock says which targets are due
public record StoreGrid(Store store, Clock clock) implements GridRecords {

    @Override
    public DataSet read(List<String> districts, Period period) {
        return store.figures().select(new Selection(districts, period, Set.of(), false));
    }

    @Override
    public DataSet read(List<String> districts, String indicator) {
        return store.figures().select(districts, Set.of(indicator));
    }

    @Override
    public List<Series.Row> series() {
        return store.figures().series();
    }

    @Override
    public List<Period> periods() {
        return store.figures().periods();
    }

    @Override
    public List<FollowUp> followUps() {
        return store.decisions().followUps();
    }

    @Override
    public List<Finding> findings(String district) {
        return new Checks(store, clock).check(List.of(store.catalogue().district(district)));
    }
}
