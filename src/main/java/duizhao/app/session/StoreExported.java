package duizhao.app.session;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Source;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.export.Exported;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is wanted of a store, district by district, so that it is never in memory as a whole.
final class StoreExported implements Exported {

    private final Store store;
    private final Wanted wanted;
    private final Catalogue catalogue;
    /// Only where a part is wanted: what refers to other figures is left out then.
    private final Set<String> keys = new HashSet<>();
    private long count;

    StoreExported(Store store, Wanted wanted) {
        this.store = store;
        this.wanted = wanted;
        this.catalogue = store.catalogue();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    /// How many figures were handed over.
    long count() {
        return count;
    }

    @Override
    public void figures(Consumer<Figure> taker, Progress progress) {
        var periods = store.figures().periods();
        if (periods.isEmpty()) {
            return;
        }
        Period all = Period.span(periods.stream().mapToInt(Period::first).min().orElseThrow(),
                periods.stream().mapToInt(Period::last).max().orElseThrow());
        var districts = catalogue.districts().stream().map(District::code).filter(wanted::district).toList();
        int done = 0;
        for (String district : districts) {
            progress.report(done++, districts.size(), "export.writing");
            var selection = new Selection(List.of(district), all, Set.of(), false);
            for (Figure figure : store.figures().select(selection).figures()) {
                // What comes along from elsewhere, to be compared with, is handed over with its own district.
                if (figure.district().equals(district) && wanted.figure(figure)) {
                    if (!wanted.isAll()) {
                        keys.add(figure.key());
                    }
                    count++;
                    taker.accept(figure);
                }
            }
        }
        progress.report(done, districts.size(), "export.writing");
    }

    @Override
    public WholeRecord rest() {
        var decided = store.decisions().all();
        if (wanted.isAll()) {
            var sources = catalogue.sources().stream().map(Source::key).toList();
            return new WholeRecord(new DataSet(catalogue, List.of(),
                    sources.stream().flatMap(source -> store.sources().setAside(source).stream()).toList(),
                    store.decisions().pairings(),
                    sources.stream().flatMap(source -> store.sources().claims(source).stream()).toList()), decided,
                    List.of());
        }
        var pairings = store.decisions().pairings().stream().filter(p -> has(p.plan()) && has(p.outcome())).toList();
        var claims = catalogue.sources().stream().flatMap(source -> store.sources().claims(source.key()).stream())
                .filter(claim -> wanted.district(claim.district()) && wanted.period(claim.period())).toList();
        return new WholeRecord(new DataSet(catalogue, List.of(), List.of(), pairings, claims),
                new Decided(decided.chosen().stream().filter(c -> row(c.row()) && has(c.plan()) && has(c.outcome())).toList(),
                        decided.verdicts().stream().filter(v -> row(v.row())).toList(),
                        decided.tolerances().stream().filter(t -> has(t.plan())).toList(), List.of(),
                        decided.outlooks().stream().filter(o -> has(o.target())).toList(),
                        decided.decompositions().stream().filter(d -> has(d.target())).toList(), List.of(), List.of()), List.of());
    }

    private boolean has(@Nullable String key) {
        return key == null || keys.contains(key);
    }

    private boolean row(RowKey row) {
        return wanted.district(row.district()) && wanted.period(row.period())
                && (wanted.indicators().isEmpty() || wanted.indicators().contains(row.row().indicator()));
    }
}
