package duizhao.app.session;

import duizhao.domain.check.Finding;
import duizhao.domain.check.Told;
import duizhao.domain.decision.Explanation;
import duizhao.domain.record.Catalogue;
import duizhao.feature.checks.CheckRecords;
import duizhao.platform.Messages;
import duizhao.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// What the place 核验 reads, from the store.
///
/// @param messages of what is written into a file
/// @param clock    says which targets are due
public record StoreChecks(Store store, Messages messages, Clock clock) implements CheckRecords {

    @Override
    public List<Finding> check(List<String> districts) {
        Catalogue catalogue = store.catalogue();
        return new Checks(store, clock).check(districts.stream().map(catalogue::district).toList());
    }

    @Override
    public boolean hasFigures(List<String> districts) {
        return store.figures().hasAny(districts);
    }

    @Override
    public void export(Path out, List<Told> findings) {
        new FindingFiles(messages).write(out, findings, store.catalogue(), true);
    }

    @Override
    public List<Explanation> explanations() {
        return store.decisions().explanations();
    }

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }
}
