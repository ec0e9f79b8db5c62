package duizhao.app.session;

import duizhao.domain.check.Finding;
import duizhao.domain.decision.Explanation;
import duizhao.domain.record.Catalogue;
import duizhao.feature.checks.CheckRecords;
import duizhao.store.Store;
import java.time.Clock;
import java.util.List;

/// What the place 核验 reads, from the store.
///
/// @param clock says which targets are due
public record StoreChecks(Store store, Clock clock) implements CheckRecords {

    @Override
    public List<Finding> check(List<String> districts) {
        Catalogue catalogue = store.catalogue();
        return new Checks(store, clock).check(districts.stream().map(catalogue::district).toList());
    }

    @Override
    public List<Explanation> explanations() {
        return store.explanations();
    }

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }
}
