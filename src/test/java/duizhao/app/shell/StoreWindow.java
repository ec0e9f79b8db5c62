package duizhao.app.shell;

import duizhao.app.StoreCatalogue;
import duizhao.app.StoreEdits;
import duizhao.app.StoreHistory;
import duizhao.app.StoreGrid;
import duizhao.app.MadeDecisions;
import duizhao.app.StoreSources;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Decisions;
import duizhao.app.session.Foresights;
import duizhao.app.session.ReportFiles;
import duizhao.app.session.ReportSources;
import duizhao.app.session.StoreChecks;
import duizhao.app.session.StoreComparisons;
import duizhao.app.session.StorePlans;
import duizhao.app.session.StoreReports;
import duizhao.domain.place.District;
import duizhao.feature.catalogue.CatalogueFeature;
import duizhao.feature.checks.ChecksFeature;
import duizhao.feature.compare.CompareFeature;
import duizhao.feature.entry.EntryFeature;
import duizhao.feature.history.HistoryFeature;
import duizhao.feature.entry.GridPlace;
import duizhao.feature.entry.Unread;
import duizhao.feature.overview.OverviewFeature;
import duizhao.feature.overview.ShownOverview;
import duizhao.feature.progress.ProgressFeature;
import duizhao.feature.project.ProjectFeature;
import duizhao.feature.report.ReportFeature;
import duizhao.feature.sources.DocumentChooser;
import duizhao.feature.sources.SourcesFeature;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.store.Store;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.LatePlace;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.theme.Typeface;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// A window on a store, as the program wires it, with all work done at once on the calling thread.
final class StoreWindow {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    /// Remembered in a test: the file that a person would name where a place asks where to write.
    static final String SAVE_AS = "save-as";

    private StoreWindow() {
    }

    static ShellParts parts(RememberedHere memory, Store store, DocumentChooser chooser) {
        return parts(memory, store, chooser, shown -> { });
    }

    static ShellParts parts(RememberedHere memory, Store store, DocumentChooser chooser,
                            Consumer<ShownOverview> print) {
        return parts(memory, store, chooser, print, sheet -> { });
    }

    /// @param overview takes what 总览 would print
    /// @param print    takes what another place would print
    static ShellParts parts(RememberedHere memory, Store store, DocumentChooser chooser,
                            Consumer<ShownOverview> overview, Consumer<Function<Printed, Sheet>> print) {
        ObservableMap<EntryCell, Unread> unread = FXCollections.observableMap(new LinkedHashMap<>());
        List<District> districts = store.catalogue().districts().stream().filter(d -> d.parent() != null).toList();
        return new ShellParts(memory, Runnable::run, Runnable::run,
                Typeface.family(Path.of(System.getProperty("duizhao.home", "target/duizhao"), "fonts")), districts,
                store.figures().periods(), null, store.file().getFileName().toString(), store.figures().count(),
                tasks -> new StoreEdits(store, "甲", tasks),
                around -> menu(around, store, new FilesAsked()),
                around -> places(around, districts, store, chooser, overview, print, unread, memory));
    }

    static FileMenu menu(Surroundings around, Store store, FilesAsked files) {
        return new ProjectFeature(around, store, files, files, CLOCK).menu()
                .and(new CatalogueFeature(around, new StoreCatalogue(store), files::redraw).menu());
    }

    private static List<Workplace> places(Surroundings around, List<District> districts, Store store,
                                          DocumentChooser chooser, Consumer<ShownOverview> overview,
                                          Consumer<Function<Printed, Sheet>> print,
                                          ObservableMap<EntryCell, Unread> unread, RememberedHere memory) {
        var records = new StoreComparisons(store, new Comparisons(store, CLOCK));
        var foresights = new Foresights(store, CLOCK);
        var entry = new EntryFeature(around, store.figures().periods(), records::compare, foresights);
        return List.of(new OverviewFeature(around, districts, store.figures().periods(), records::compare, entry,
                overview),
                new LatePlace(CompareFeature.NAME, () -> new CompareFeature(around, districts, records,
                        new MadeDecisions(new Decisions(around.messages(), CLOCK, "甲")), print)),
                new LatePlace(ProgressFeature.NAME, () -> new ProgressFeature(around, districts,
                        new StorePlans(store, CLOCK), "甲", CLOCK, print)),
                new LatePlace(GridPlace.NAME, () -> new GridPlace(around, districts, store.figures().periods(),
                        new StoreGrid(store, CLOCK), records::compare, entry, unread, foresights, "甲", CLOCK)),
                new LatePlace(ChecksFeature.NAME, () -> checks(around, districts, store, print)),
                new LatePlace(SourcesFeature.NAME, () -> new SourcesFeature(around, new StoreSources(store), chooser,
                        foresights)),
                new LatePlace(ReportFeature.NAME, () -> reports(around, store, memory, print)),
                new LatePlace(HistoryFeature.NAME, () -> new HistoryFeature(around,
                        new StoreHistory(store, around.messages()), CLOCK)));
    }

    private static ReportFeature reports(Surroundings around, Store store, RememberedHere memory,
                                         Consumer<Function<Printed, Sheet>> print) {
        var toolkit = new FxToolkit(false);
        var messages = around.messages();
        var asked = new ReportsAsked(memory, new ReportFiles(messages, CLOCK, "甲", toolkit, ReportsAsked::shared), print);
        return new ReportFeature(around, new StoreReports(store, CLOCK), ReportSources.of(store, CLOCK, messages, toolkit),
                asked, asked, "甲", CLOCK);
    }

    private static ChecksFeature checks(Surroundings around, List<District> districts, Store store,
                                        Consumer<Function<Printed, Sheet>> print) {
        var checks = new ChecksFeature(around, districts, new StoreChecks(store, around.messages(), CLOCK),
                new Foresights(store, CLOCK), "甲", CLOCK, print,
                (owner, title, name, endings) -> Optional.ofNullable(around.memory().get(SAVE_AS)).map(Path::of));
        checks.watch();
        return checks;
    }
}
