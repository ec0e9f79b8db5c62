import duizhao.app.MadeDecisions;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Decisions;
import duizhao.app.session.StoreComparisons;
import duizhao.app.StoreEdits;
import duizhao.app.shell.ShellParts;
import duizhao.app.shell.ShellWindow;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.feature.compare.CompareFeature;
import duizhao.feature.compare.ComparisonRecords;
import duizhao.app.StoreGrid;
import duizhao.app.session.Foresights;
import duizhao.feature.entry.EntryFeature;
import duizhao.feature.entry.GridPlace;
import duizhao.feature.entry.GridRecords;
import duizhao.feature.overview.OverviewFeature;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.theme.Typeface;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// How smoothly the comparison's table and the overview's matrix scroll with thousands of lines and dozens of columns,
/// and the grid of entry, against a plain table of strings of the same size in the same run: a step in every frame, and
/// what laying the frame out takes. In the grid a key moves the selection in every frame, too.
///
/// Run by `mvn -Pscroll-benchmark package -DskipTests`, which makes the store first; or by hand as
/// `java -cp IMAGE/... ScrollBenchmark.java STORE FRAMES`.
public final class ScrollBenchmark extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final int WARM = 60;

    private final Deque<Case> cases = new ArrayDeque<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong waited = new AtomicLong();
    /// What a frame of the plain table takes, by whether a key moves in it.
    private final Map<Boolean, Double> references = new HashMap<>();

    /// @param query finds what scrolls: what has two bars below it
    private record Case(String name, Scene scene, String query, boolean across, IntConsumer step) {
    }

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage ignored) throws Exception {
        // The headless screen is 1000 x 1000, and JavaFX 26.0.2 throws where a larger window is copied onto it.
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
            if (!(error instanceof IndexOutOfBoundsException)) {
                error.printStackTrace();
                System.exit(1);
            }
        });
        Path file = Path.of(getParameters().getRaw().get(0)).toAbsolutePath();
        int frames = Integer.parseInt(getParameters().getRaw().get(1));
        var store = Store.open(file, () -> {
            throw new IllegalStateException("no store " + file);
        }, Progress.SILENT);
        List<District> districts = store.catalogue().districts().stream()
                .filter(d -> d.parent() != null && !d.code().endsWith("00")).toList(); // cities have no figures
        Period year = store.figures().periods().stream().filter(Period::isYear).toList().getLast();
        long begin = cpu();
        Scene compare = window(store, districts, year, "compare");
        shown("comparison", begin);
        var table = (TableView<?>) compare.lookup("#compare-sides");
        int rows = table.getItems().size();
        int columns = table.getVisibleLeafColumns().size();
        System.out.printf("%d lines, %d columns, window %.0f x %.0f%n", rows, columns, WIDTH, HEIGHT);
        begin = cpu();
        Scene overview = window(store, districts, year, "overview");
        shown("overview", begin);
        begin = cpu();
        Scene entry = window(store, districts, year, "entry");
        shown("grid of entry", begin);
        var grid = (TableView<?>) entry.lookup("#entry-cells");
        System.out.printf("grid of entry: %d lines, %d columns%n", grid.getItems().size(),
                grid.getVisibleLeafColumns().size());
        begin = cpu();
        Scene plain = plain(rows, columns);
        shown("plain table of strings", begin);
        for (boolean across : new boolean[] {false, true}) {
            cases.add(new Case("plain table of strings", plain, "#plain", across, null));
            cases.add(new Case("plain table, a key moves", plain, "#plain", across, frame -> move(plain, across, frame)));
            cases.add(new Case("comparison", compare, "#compare-sides", across, null));
            cases.add(new Case("overview's matrix", overview, "#overview-matrix", across, null));
            cases.add(new Case("grid of entry", entry, "#entry-cells", across, null));
            cases.add(new Case("grid, a key moves", entry, "#entry-cells", across,
                    frame -> key(entry, across ? KeyCode.RIGHT : KeyCode.DOWN, KeyCode.HOME, frame, false)));
            cases.add(new Case("grid, a block grows", entry, "#entry-cells", across,
                    frame -> key(entry, across ? KeyCode.RIGHT : KeyCode.DOWN, KeyCode.HOME, frame, true)));
        }
        asked.set(0);
        next(frames, store);
    }

    private Object counted(Callable<Object> work) throws Exception {
        long begin = cpu();
        try {
            return work.call();
        } finally {
            waited.addAndGet(cpu() - begin);
        }
    }

    /// What this thread has computed so far, in nanoseconds: a busy machine does not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Once and cold; the program asks the store in the background.
    private void shown(String what, long begin) {
        System.out.printf("%s shown in %.0f ms of computing, of which the store and the verdicts %.0f ms%n", what,
                (cpu() - begin) / 1e6, waited.getAndSet(0) / 1e6);
    }

    private void next(int frames, Store store) {
        Case now = cases.poll();
        if (now == null) {
            System.out.printf("asked of the store while scrolling: %d times%n", asked.get());
            store.close();
            Platform.exit();
            if (asked.get() > 0) {
                System.exit(1);
            }
            return;
        }
        Orientation way = now.across() ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        new Scrolling(now.scene(), bar(now, way), now.step(), frames, taken -> {
            report(now, taken);
            next(frames, store);
        }).start();
    }

    /// A key in the grid: on and on, and every so often back to where it began.
    private static void key(Scene scene, KeyCode on, KeyCode back, int frame, boolean shift) {
        boolean again = Math.floorMod(frame, 70) == 0;
        scene.lookup("#entry-editor").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", again ? back : on,
                shift && !again, again, false, false));
    }

    /// The same in the plain table, as far as it has it: the selection, and the cell in view.
    @SuppressWarnings("unchecked")
    private static void move(Scene scene, boolean across, int frame) {
        var table = (TableView<List<String>>) scene.lookup("#plain");
        int at = Math.floorMod(frame, 70);
        int row = across ? 0 : at;
        int column = across ? at : 0;
        table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(column));
        table.scrollTo(Math.max(0, row - 20));
        table.scrollToColumn((TableColumn<List<String>, ?>) table.getVisibleLeafColumn(column));
    }

    /// The bar that moves most: a scroll pane keeps one for each direction, a table too.
    private static ScrollBar bar(Case now, Orientation way) {
        Node node = now.scene().lookup(now.query());
        return ((Parent) node).lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == way && bar.isVisible()).findFirst().orElse(null);
    }

    private void report(Case now, Taken taken) {
        if (taken == null) {
            System.out.printf("%-24s %-6s nothing to scroll%n", now.name(), now.across() ? "across" : "down");
            return;
        }
        double half = taken.laidOut(0.5);
        if (now.query().equals("#plain")) {
            references.put(now.step() != null, half);
        }
        double reference = references.get(now.step() != null);
        System.out.printf("%-24s %-6s layout p50 %5.1f ms, p95 %5.1f, most %5.1f; frame p50 %5.1f ms, p95 %5.1f; "
                + "%.2f of the plain table%n", now.name(), now.across() ? "across" : "down", half, taken.laidOut(0.95),
                taken.laidOut(1), taken.frame(0.5), taken.frame(0.95), half / reference);
    }

    // ---- what is scrolled

    private Scene plain(int rows, int columns) {
        var table = new TableView<List<String>>();
        table.setId("plain");
        table.setFixedCellSize(28);
        table.getSelectionModel().setCellSelectionEnabled(true);
        for (int c = 0; c < columns; c++) {
            int at = c;
            var column = new TableColumn<List<String>, String>("列" + c);
            column.setPrefWidth(118); // at JavaFX's own width of 80 it would measure every cell of thirty rows first
            column.setCellValueFactory(data -> new ReadOnlyStringWrapper(data.getValue().get(at)));
            table.getColumns().add(column);
        }
        table.getItems().setAll(IntStream.range(0, rows).mapToObj(r -> IntStream.range(0, columns)
                .mapToObj(c -> (r * 7 + c * 3) % 100 + ".5%以上").collect(Collectors.toList())).toList());
        var stage = new Stage();
        stage.setScene(new Scene(table, WIDTH, HEIGHT));
        stage.show();
        return stage.getScene();
    }

    private Scene window(Store store, List<District> districts, Period year, String place) {
        Map<String, String> kept = new HashMap<>(Map.of("window", "0,0,%s,%s,0".formatted(WIDTH, HEIGHT), "drawer", "false",
                "period", year.text(), "districts", districts.stream().map(District::code).collect(Collectors.joining(",")),
                "overview-targets-only", "false", "overview-headline", "false"));
        var memory = new Memory() {
            @Override
            public String get(String key) {
                return kept.get(key);
            }

            @Override
            public void put(String key, String value) {
                kept.put(key, value);
            }
        };
        var parts = new ShellParts(memory, Runnable::run, Runnable::run,
                Typeface.family(Path.of(System.getProperty("duizhao.home"), "fonts")), districts,
                store.figures().periods(), year, "benchmark", store.figures().count(),
                tasks -> new StoreEdits(store, "甲", tasks), around -> FileMenu.NONE,
                around -> List.of(place(around, store, districts, place)));
        var stage = new Stage();
        new ShellWindow(stage, parts).show();
        return stage.getScene();
    }

    private Workplace place(Surroundings around, Store store, List<District> districts, String place) {
        var comparisons = new StoreComparisons(store, new Comparisons(store, Clock.systemUTC()));
        var counted = (ComparisonRecords) Proxy.newProxyInstance(ComparisonRecords.class.getClassLoader(),
                new Class<?>[] {ComparisonRecords.class}, (proxy, method, args) -> {
                    asked.incrementAndGet();
                    return counted(() -> method.invoke(comparisons, args));
                });
        var records = (GridRecords) Proxy.newProxyInstance(GridRecords.class.getClassLoader(),
                new Class<?>[] {GridRecords.class}, (proxy, method, args) ->
                        counted(() -> method.invoke(new StoreGrid(store, Clock.systemUTC()), args)));
        var foresights = new Foresights(store, Clock.systemUTC());
        if (place.equals("entry")) {
            return new GridPlace(around, districts, store.figures().periods(), records,
                    counted::compare, new EntryFeature(around, store.figures().periods(), counted::compare, foresights),
                    FXCollections.observableHashMap(), foresights, "甲", Clock.systemUTC());
        }
        return place.equals("overview")
                ? new OverviewFeature(around, districts, store.figures().periods(), counted::compare,
                        new EntryFeature(around, store.figures().periods(), counted::compare, foresights), shown -> { })
                : new CompareFeature(around, districts, counted,
                        new MadeDecisions(new Decisions(around.messages(), Clock.systemUTC(), "甲")), sheet -> { });
    }

    // ---- scrolling

    /// What frames took, in nanoseconds.
    private record Taken(long[] layouts, long[] frames) {

        double laidOut(double share) {
            return at(layouts, share);
        }

        double frame(double share) {
            return at(frames, share);
        }

        private static double at(long[] taken, double share) {
            long[] sorted = taken.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
        }
    }

    /// Moves a bar in every frame: small steps as a wheel makes them, and every tenth frame a long way.
    private static final class Scrolling extends AnimationTimer {

        private final Scene scene;
        private final ScrollBar bar;
        private final IntConsumer step;
        private final int frames;
        private final java.util.function.Consumer<Taken> done;
        private final long[] layouts;
        private final long[] between;
        private final Runnable before = this::begin;
        private final Runnable after = this::end;
        private int frame = -WARM;
        private long last;
        private long begun;
        /// What the step itself took: a key does its work at once.
        private long stepped;

        Scrolling(Scene scene, ScrollBar bar, IntConsumer step, int frames, java.util.function.Consumer<Taken> done) {
            this.scene = scene;
            this.bar = bar;
            this.step = step;
            this.frames = frames;
            this.done = done;
            this.layouts = new long[frames];
            this.between = new long[frames];
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
        }

        private void begin() {
            begun = System.nanoTime();
        }

        private void end() {
            if (frame >= 0 && frame < frames) {
                layouts[frame] = stepped + System.nanoTime() - begun;
            }
        }

        @Override
        public void handle(long now) {
            if (bar == null || frame + 1 >= frames) {
                stop();
                scene.removePreLayoutPulseListener(before);
                scene.removePostLayoutPulseListener(after);
                Taken taken = bar == null ? null : new Taken(layouts, between);
                Platform.runLater(() -> done.accept(taken));
                return;
            }
            frame++;
            long at = System.nanoTime();
            if (frame >= 0) {
                between[frame] = at - last;
            }
            last = at;
            if (step != null) {
                step.accept(frame);
                stepped = System.nanoTime() - at;
                return;
            }
            double span = bar.getMax() - bar.getMin();
            int at400 = Math.floorMod(frame, 400);
            double share = (at400 % 10 == 9 ? at400 * 0.37 % 1 : at400 / 400.0);
            bar.setValue(bar.getMin() + span * share);
        }
    }
}
