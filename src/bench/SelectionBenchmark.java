import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.store.db.Connections;
import duizhao.store.db.Statements;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What a person waits for who chooses other districts, another year: from the selection to the judged rows, against the
/// bare prepared statement that reads the same figures, in turn on the same store.
///
/// Run by `mvn -Pselection-benchmark package -DskipTests`, which makes the store first; or by hand as
/// `java -cp IMAGE/... SelectionBenchmark.java STORE ROUNDS`.
final class SelectionBenchmark {

    private final Store store;
    private final Connection bare;
    private final int rounds;
    private final Random random = new Random(7);
    private final List<String> codes;
    private final List<Period> years;

    private SelectionBenchmark(Store store, Connection bare, int rounds) {
        this.store = store;
        this.bare = bare;
        this.rounds = rounds;
        this.codes = store.catalogue().districts().stream().filter(d -> d.parent() != null).map(d -> d.code()).toList();
        this.years = store.periods().stream().filter(Period::isYear).skip(1).toList();
    }

    public static void main(String[] args) throws SQLException {
        Path file = Path.of(args[0]).toAbsolutePath();
        long begin = System.nanoTime();
        try (var store = Store.open(file, () -> {
            throw new IllegalStateException("no store " + file);
        }, Progress.SILENT); var bare = Connections.reader(file, Connections.PATIENCE)) {
            System.out.printf("open %.0f ms, %d figures%n", (System.nanoTime() - begin) / 1e6, store.figureCount());
            var benchmark = new SelectionBenchmark(store, bare, Integer.parseInt(args[1]));
            benchmark.run(3);
            benchmark.run(12);
            benchmark.run(40);
            System.out.printf("heap in use %d MB%n", (Runtime.getRuntime().totalMemory()
                    - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    /// Districts beside each other in one year, a different choice each time.
    private void run(int districts) throws SQLException {
        var comparisons = new Comparisons(store, Clock.systemDefaultZone());
        String sql = "SELECT * FROM figure WHERE district IN (" + Statements.marks(districts)
                + ") AND period IN (?, ?) ORDER BY district, period, indicator, measure, slice, role, source, definition, seq";
        var chosen = new ArrayList<Double>();
        var statement = new ArrayList<Double>();
        long rows = 0;
        long figures = 0;
        try (PreparedStatement prepared = bare.prepareStatement(sql)) {
            for (int i = 0; i < rounds + rounds / 4; i++) {
                var some = random.ints(0, codes.size()).distinct().limit(districts).mapToObj(codes::get).toList();
                Period year = years.get(random.nextInt(years.size()));
                long begin = System.nanoTime();
                var comparison = comparisons.compare(new Selection(some, year, Set.of(), false));
                long middle = System.nanoTime();
                int read = read(prepared, some, year);
                long end = System.nanoTime();
                // The first quarter warms both up.
                if (i >= rounds / 4) {
                    chosen.add((middle - begin) / 1e6);
                    statement.add((end - middle) / 1e6);
                    rows += comparison.rows().size();
                    figures += read;
                }
            }
        }
        System.out.printf("%2d districts, a year (%d rows, %d figures): p50 %.2f ms, p95 %.2f ms; bare statement p50 %.2f ms,"
                        + " p95 %.2f ms; ratio of medians %.1f%n", districts, rows / rounds, figures / rounds,
                quantile(chosen, 0.5), quantile(chosen, 0.95), quantile(statement, 0.5), quantile(statement, 0.95),
                quantile(chosen, 0.5) / quantile(statement, 0.5));
    }

    private int read(PreparedStatement prepared, List<String> districts, Period year) throws SQLException {
        int at = 1;
        for (String code : districts) {
            prepared.setInt(at++, codes.indexOf(code) + 2);
        }
        prepared.setLong(at++, (year.last() - 1) * 1_000_000L + (year.last() - 1) * 100L);
        prepared.setLong(at, year.last() * 1_000_000L + year.last() * 100L);
        int read = 0;
        try (ResultSet rows = prepared.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int c = 1; c <= columns; c++) {
                    rows.getString(c);
                }
                read++;
            }
        }
        return read;
    }

    private static double quantile(List<Double> numbers, double share) {
        double[] sorted = numbers.stream().mapToDouble(n -> n).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
