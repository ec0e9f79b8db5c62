package duizhao.app.session;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.record.Catalogue;
import duizhao.feature.progress.PlanRecords;
import duizhao.store.Store;
import java.time.Clock;
import java.util.List;

/// What the place 进度 reads, from the store.
///
/// @param clock says which years are over
public record StorePlans(Store store, Clock clock) implements PlanRecords {

    @Override
    public List<Period> plans() {
        return store.figures().plannedSpans();
    }

    @Override
    public PlanProgress evaluate(List<String> districts, Period plan) {
        Catalogue catalogue = store.catalogue();
        return new Progresses(store, clock).evaluate(districts.stream().map(catalogue::district).toList(), plan);
    }

    @Override
    public List<Outlook> outlooks() {
        return store.decisions().outlooks();
    }

    @Override
    public List<Decomposition> decompositions() {
        return store.decisions().decompositions();
    }

    @Override
    public List<Figure> figures(String source) {
        return store.sources().figures(source);
    }
}
