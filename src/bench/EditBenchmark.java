import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.store.db.Connections;
import duizhao.store.db.Journal;
import duizhao.store.db.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a person waits for who edits one figure, until it is on disk with its row in the history; and who takes it back,
/// does it again, or takes back one act of long ago. Against a bare SQLite transaction with the same pragmas, on the same
/// disk, that updates one row and appends one of as many bytes.
///
/// In turn within one process, so that a noisy machine is noisy for both. Run by `mvn -Pedit-benchmark package
/// -DskipTests`, or by hand as `java -cp IMAGE/app/*:IMAGE/modules/*:IMAGE/lib/* EditBenchmark.java ROUNDS`.
final class EditBenchmark {

    private static final String BARE = """
            CREATE TABLE thing (key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
            CREATE TABLE log (id INTEGER PRIMARY KEY, before TEXT, after TEXT) STRICT;
            INSERT INTO thing VALUES ('a', '');
            """;
    /// About what one figure takes in the log.
    private static final int BYTES = 320;
    /// Until then Java compiles.
    private static final int WARM_UP = 3_000;

    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("edit-benchmark");
        int rounds = Integer.parseInt(args[0]);
        Path bare = Files.createFile(folder.resolve("bare.db"));
        try (var store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT);
             var connection = Connections.writer(bare, Connections.PATIENCE, Journal.LOG)) {
            Statements.execute(connection, BARE);
            new EditBenchmark().run(store, connection, rounds);
        }
    }

    private void run(Store store, Connection connection, int rounds) throws SQLException {
        Figure now = store.sources().figures(store.catalogue().sources().getFirst().key()).getFirst();
        Figure other = store.sources().figures(store.catalogue().sources().getFirst().key()).getLast();
        String filler = "x".repeat(BYTES);
        try (var update = connection.prepareStatement("UPDATE thing SET value = ? WHERE key = 'a'");
             var append = connection.prepareStatement("INSERT INTO log (before, after) VALUES (?, ?)")) {
            for (int i = 0; i < WARM_UP + rounds; i++) {
                boolean counted = i >= WARM_UP;
                Figure before = now;
                Figure after = noted(now, "第" + i + "次");
                String text = filler + i;
                time(counted, "bare transaction", () -> transaction(connection, update, append, text));
                time(counted, "edit", () -> store.acts().apply(edit(before, after), "甲"));
                now = after;
                time(counted, "undo", () -> store.acts().undo("甲"));
                time(counted, "bare transaction", () -> transaction(connection, update, append, filler));
                time(counted, "redo", () -> store.acts().redo("甲"));
                ChangeSet old = store.acts().apply(edit(other, noted(other, "旧")), "甲");
                store.acts().apply(edit(now, noted(now, "新" + i)), "甲");
                now = noted(now, "新" + i);
                time(counted, "one taken back alone", () -> store.acts().turn(old.id(), "甲"));
            }
        }
        double reference = Meter.quantile(times.get("bare transaction"), 0.5);
        times.forEach((name, list) -> System.out.printf("%-22s p50 %.3f ms, p95 %.3f ms, ratio of medians %.2f%n", name,
                Meter.quantile(list, 0.5), Meter.quantile(list, 0.95), Meter.quantile(list, 0.5) / reference));
        System.out.printf("%d change sets in the log at the end%n", store.history().facets().sets());
    }

    /// @param filler another text than that which is there: SQLite writes nothing where the same is written again
    private static Object transaction(Connection connection, PreparedStatement update, PreparedStatement append,
                                      String filler) throws SQLException {
        Statements.update(connection, "BEGIN IMMEDIATE");
        update.setString(1, filler);
        update.executeUpdate();
        append.setString(1, filler);
        append.setString(2, filler);
        append.executeUpdate();
        Statements.update(connection, "COMMIT");
        return connection;
    }

    private static Act edit(Figure before, Figure after) {
        return new Act("edit-figure", before.quantity().token(), "", List.of(new FigureChange(before, after)));
    }

    private static Figure noted(Figure figure, String note) {
        return new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(),
                figure.quantity(), figure.source(), figure.place(), note);
    }

    private void time(boolean counted, String name, Step step) throws SQLException {
        long begin = System.nanoTime();
        step.run();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (counted) {
            times.computeIfAbsent(name, n -> new ArrayList<>()).add(millis);
        }
    }

    private interface Step {
        Object run() throws SQLException;
    }
}
