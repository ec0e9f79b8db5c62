package duizhao.app.shell;

import duizhao.app.StoreEdits;
import duizhao.app.StoreSources;
import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.place.District;
import duizhao.domain.verdict.Tolerances;
import duizhao.feature.compare.BulletChart;
import duizhao.feature.compare.CompareFeature;
import duizhao.feature.entry.EntryFeature;
import duizhao.feature.overview.OverviewFeature;
import duizhao.feature.overview.ShownOverview;
import duizhao.feature.sources.DocumentChooser;
import duizhao.feature.sources.SourcesFeature;
import duizhao.store.Store;
import duizhao.ui.theme.Typeface;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// A window on a store, as the program wires it, with all work done at once on the calling thread.
final class StoreWindow {

    private StoreWindow() {
    }

    static ShellParts parts(RememberedHere memory, Store store, DocumentChooser chooser) {
        return parts(memory, store, chooser, shown -> { });
    }

    static ShellParts parts(RememberedHere memory, Store store, DocumentChooser chooser,
                            Consumer<ShownOverview> print) {
        List<District> districts = store.catalogue().districts().stream().filter(d -> d.parent() != null).toList();
        return new ShellParts(memory, Runnable::run, Runnable::run,
                Typeface.family(Path.of(System.getProperty("duizhao.home", "target/duizhao"), "fonts")), districts,
                store.periods(), null, store.file().getFileName().toString(), store.figureCount(),
                tasks -> new StoreEdits(store, "甲", tasks),
                around -> List.of(new OverviewFeature(around, districts, store.periods(),
                                selection -> compare(store, selection), new EntryFeature(around, store.periods(),
                                selection -> compare(store, selection)), print),
                        new CompareFeature(around, districts, selection -> compare(store, selection),
                                new BulletChart(around.messages()), shown -> { }),
                        new SourcesFeature(around, new StoreSources(store), chooser)));
    }

    private static Comparison compare(Store store, Selection selection) {
        return new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(store.select(selection), selection);
    }
}
