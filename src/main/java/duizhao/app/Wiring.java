package duizhao.app;

import duizhao.app.session.Console;
import duizhao.app.session.Decisions;
import duizhao.app.session.Foresights;
import duizhao.app.session.ReportFiles;
import duizhao.app.session.ReportSources;
import duizhao.app.session.StoreChecks;
import duizhao.app.session.StoreComparisons;
import duizhao.app.session.StorePlans;
import duizhao.app.session.StoreReports;
import duizhao.app.shell.ShellParts;
import duizhao.domain.change.Act;
import duizhao.feature.catalogue.CatalogueFeature;
import duizhao.feature.checks.ChecksFeature;
import duizhao.feature.compare.CompareFeature;
import duizhao.feature.entry.EntryFeature;
import duizhao.feature.entry.GridPlace;
import duizhao.feature.entry.Unread;
import duizhao.feature.exchange.ExchangeFeature;
import duizhao.feature.history.HistoryFeature;
import duizhao.feature.overview.OverviewFeature;
import duizhao.feature.overview.OverviewSheet;
import duizhao.feature.progress.ProgressFeature;
import duizhao.feature.project.Desk;
import duizhao.feature.project.ProjectFeature;
import duizhao.feature.project.SystemDialogs;
import duizhao.feature.report.ReportFeature;
import duizhao.feature.sources.OpenDialog;
import duizhao.feature.sources.SourcesFeature;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.Paths;
import duizhao.ui.file.SystemSaveDialog;
import duizhao.ui.nav.Edits;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.LatePlace;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.notice.Notices;
import duizhao.ui.task.Tasks;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// Every `new` of the window's parts, in order.
final class Wiring implements Saving {

    private final Console console;
    private final Opened opened;
    private final Memory memory;
    private final Executor background;
    private final Executor screen;
    private final String family;
    private final Desk desk;
    private final Consumer<Notices> told;
    private final Runnable filled;
    private boolean answered;
    private boolean settled;
    /// Typed and not saved; it stays while places are built anew for another language or theme, and over a restart.
    private final ObservableMap<EntryCell, Unread> unread;
    private final Printouts printouts;
    private @Nullable Tasks tasks;
    private @Nullable StoreEdits edits;
    /// What waits for the start to be over.
    private Runnable afterwards = () -> { };
    private Runnable backups = () -> { };
    private Runnable news = () -> { };

    /// @param desk   opens other stores
    /// @param told   takes, each time the window is built, where trouble is told
    /// @param filled runs on the JavaFX thread when the first answer has arrived there
    Wiring(Console console, Session session, Memory memory, String family, Desk desk, Consumer<Notices> told,
           Runnable filled) {
        this.console = console;
        this.opened = session.opened();
        this.memory = memory;
        this.background = session.background();
        this.screen = session.screen();
        this.family = family;
        this.desk = desk;
        this.told = told;
        this.filled = filled;
        this.printouts = new Printouts(console, opened.store(), memory, background);
        this.unread = new UnreadCells(console.paths().dataFolder(), opened.store().file()).watched(background);
    }

    ShellParts parts() {
        return new ShellParts(memory, background, screen, family, opened.districts(), opened.periods(),
                opened.first(), opened.store().file().getFileName().toString(), opened.figures(),
                this::edits, this::menu, this::places);
    }

    /// Asks the store from now on what others record, and tells the window that is shown.
    StoreWatch watch(ScheduledExecutorService timer) {
        return new StoreWatch(opened.store(), timer, screen, news -> {
            if (edits != null) {
                edits.arrived(news);
            }
        }, trouble -> {
            if (tasks != null) {
                tasks.tell(trouble);
            }
        });
    }

    @Override
    public void whenSaved(Runnable then, Runnable stay) {
        if (edits == null) {
            then.run();
        } else {
            edits.whenSaved(then, stay);
        }
    }

    @Override
    public boolean isSaving() {
        return edits != null && edits.isSaving();
    }

    @Override
    public List<Act> unsaved() {
        return edits == null ? List.of() : edits.unsaved();
    }

    @Override
    public void abandon() {
        if (edits != null) {
            edits.abandon();
        }
    }

    private Edits edits(Tasks with) {
        tasks = with;
        edits = new StoreEdits(opened.store(), console.user(), with, StoreWarnings.of(opened.store(),
                opened.lastChange(), console.clock(), this::copyHere));
        return edits;
    }

    /// Copies the store into the person's data folder and opens the copy in its place.
    private void copyHere() {
        Tasks with = Objects.requireNonNull(tasks);
        Path file = opened.store().file();
        String name = file.getFileName().toString().replaceFirst("\\" + Paths.STORE_ENDING + "$", "");
        Path copy = console.paths().dataFolder().resolve("%s-%s%s".formatted(name,
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(console.clock())),
                Paths.STORE_ENDING));
        with.work(() -> {
            console.paths().createDataFolder();
            opened.store().copyTo(copy);
            return copy;
        }).titled("edit.copying").onSuccess(desk::open).start();
    }

    private FileMenu menu(Surroundings around) {
        told.accept(around.notices());
        var project = new ProjectFeature(around, opened.store(), desk,
                new SystemDialogs(around.messages(), opened.store().file().getParent()), console.clock());
        if (settled) {
            project.watch();
        } else {
            backups = () -> {
                project.watch();
                project.look();
                news.run();
            };
        }
        var catalogue = new CatalogueFeature(around, new StoreCatalogue(opened.store()), desk::redraw);
        var exchange = new ExchangeFeature(around, new StoreExchange(opened.store(), around.messages(), console.clock()),
                new duizhao.feature.exchange.SystemDialogs(around.messages(), memory));
        news = exchange::watch;
        return project.menu().and(exchange.menu()).and(catalogue.menu());
    }

    /// The first stands at once, the others when somebody comes to them, or after the start.
    private List<Workplace> places(Surroundings around) {
        var records = new StoreComparisons(opened.store(), opened.comparisons());
        var foresights = new Foresights(opened.store(), console.clock());
        var entry = new EntryFeature(around, opened.periods(), records::compare, foresights);
        var overview = new OverviewFeature(around, opened.districts(), opened.periods(), records::compare, entry,
                shown -> printouts.print(around, printed -> new OverviewSheet(around.messages()).of(shown, printed)));
        overview.whenAnswered(this::answered);
        return List.of(overview,
                new LatePlace(CompareFeature.NAME, () -> new CompareFeature(around, opened.districts(), records,
                        new MadeDecisions(new Decisions(around.messages(), console.clock(), console.user())),
                        sheet -> printouts.print(around, sheet))),
                new LatePlace(ProgressFeature.NAME, () -> new ProgressFeature(around, opened.districts(),
                        new StorePlans(opened.store(), console.clock()), console.user(), console.clock(),
                        sheet -> printouts.print(around, sheet))),
                new LatePlace(GridPlace.NAME, () -> new GridPlace(around, opened.districts(), opened.periods(),
                        new StoreGrid(opened.store(), console.clock()), records::compare, entry, unread, foresights,
                        console.user(), console.clock())),
                new LatePlace(ChecksFeature.NAME, () -> checks(around, foresights)),
                new LatePlace(SourcesFeature.NAME, () -> new SourcesFeature(around, new StoreSources(opened.store()),
                        new OpenDialog(around.messages()), foresights)),
                new LatePlace(ReportFeature.NAME, () -> reports(around)),
                new LatePlace(HistoryFeature.NAME, () -> new HistoryFeature(around,
                        new StoreHistory(opened.store(), around.messages()), console.clock())));
    }

    private ChecksFeature checks(Surroundings around, Foresights foresights) {
        var checks = new ChecksFeature(around, opened.districts(), new StoreChecks(opened.store(), around.messages(),
                console.clock()), foresights, console.user(), console.clock(), sheet -> printouts.print(around, sheet),
                new SystemSaveDialog(around.messages(), memory, "exchange-folder"));
        if (settled) {
            checks.watch();
        } else {
            afterwards = checks::watch;
        }
        return checks;
    }

    private ReportFeature reports(Surroundings around) {
        var toolkit = new FxToolkit(false);
        var messages = around.messages();
        var output = new WindowOutput(console, opened.store(), new ReportFiles(messages, console.clock(),
                console.user(), toolkit, printouts::fonts), printouts::fonts, new PageChoices(memory),
                printouts.preview(around));
        return new ReportFeature(around, new StoreReports(opened.store(), console.clock()),
                ReportSources.of(opened.store(), console.clock(), messages, toolkit), output,
                new duizhao.feature.report.SystemDialogs(messages, memory, around.look()), console.user(), console.clock());
    }

    private void answered() {
        if (!answered) {
            answered = true;
            filled.run();
            settle();
        }
    }

    /// The start is over, whether with an answer or because none was asked for: what waited for it begins, once. For the
    /// JavaFX thread.
    void settle() {
        if (!settled) {
            settled = true;
            afterwards.run();
            backups.run();
        }
    }
}
