package duizhao.app;

import duizhao.domain.decision.FollowUp;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.feature.catalogue.CatalogueRecords;
import duizhao.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the window of the lists reads, from the store.
public record StoreCatalogue(Store store) implements CatalogueRecords {

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }

    @Override
    public Map<String, Long> figures() {
        return store.figures().byIndicator();
    }

    @Override
    public DataSet of(Indicator one, Indicator other) {
        List<String> districts = store.catalogue().districts().stream().map(District::code).toList();
        return store.figures().select(districts, Set.of(one.key(), other.key()));
    }

    @Override
    public List<FollowUp> marks() {
        return store.decisions().followUps();
    }
}
