package duizhao.app.shell;

import duizhao.app.StoreEdits;
import duizhao.app.MadeDecisions;
import duizhao.app.StoreComparisons;
import duizhao.app.StoreSources;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Decisions;
import duizhao.domain.place.District;
import duizhao.feature.compare.CompareFeature;
import duizhao.feature.sources.DocumentChooser;
import duizhao.feature.sources.SourcesFeature;
import duizhao.store.Store;
import duizhao.ui.theme.Typeface;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A window on a store, as the program wires it, with all work done at once on the calling thread.
final class StoreWindow {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private StoreWindow() {
    }

    static ShellParts parts(RememberedHere memory, Store store, DocumentChooser chooser) {
        List<District> districts = store.catalogue().districts().stream().filter(d -> d.parent() != null).toList();
        return new ShellParts(memory, Runnable::run, Runnable::run,
                Typeface.family(Path.of(System.getProperty("duizhao.home", "target/duizhao"), "fonts")), districts,
                store.periods(), null, store.file().getFileName().toString(), store.figureCount(),
                tasks -> new StoreEdits(store, "甲", tasks),
                around -> List.of(new CompareFeature(around, districts, new StoreComparisons(store,
                                new Comparisons(store, DAY), () -> { }),
                                new MadeDecisions(new Decisions(around.messages(), DAY, "甲")), shown -> { }),
                        new SourcesFeature(around, new StoreSources(store), chooser)));
    }
}
