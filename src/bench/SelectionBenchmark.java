import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Selection;
import duizhao.domain.indicator.Series;
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
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// What a person waits for who chooses other districts, another year, another indicator: from the selection to the judged
/// rows, against the bare prepared statement that reads the same figures, in turn on the same store.
///
/// Run by `mvn -Pselection-benchmark package -DskipTests`, which makes the store first; or by hand as
/// `java -cp IMAGE/... SelectionBenchmark.java STORE ROUNDS`.
final class SelectionBenchmark {

    private static final String ORDER =
            "ORDER BY district, period, indicator, measure, slice, role, source, definition, seq";

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
            for (int districts : new int[] {3, 12, 40}) {
                benchmark.year(districts);
                benchmark.series(districts);
            }
            System.out.printf("heap in use %d MB%n", (Runtime.getRuntime().totalMemory()
                    - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    /// Districts beside each other in one year, a different choice each time.
    private void year(int districts) throws SQLException {
        var comparisons = new Comparisons(store, Clock.systemDefaultZone());
        try (PreparedStatement statement = bare.prepareStatement("SELECT * FROM figure WHERE district IN ("
                + Statements.marks(districts) + ") AND period IN (?, ?) " + ORDER)) {
            measure(districts + " districts, a year", () -> {
                List<String> some = some(districts);
                Period year = years.get(random.nextInt(years.size()));
                return new Question(() -> comparisons.compare(new Selection(some, year, Set.of(), false)).rows().size(),
                        () -> {
                            int at = bind(statement, some);
                            statement.setLong(at, number(year.last() - 1));
                            statement.setLong(at + 1, number(year.last()));
                            return read(statement);
                        });
            });
        }
    }

    /// One indicator of districts through all years, a different choice each time.
    private void series(int districts) throws SQLException {
        var comparisons = new Comparisons(store, Clock.systemDefaultZone());
        List<Series.Row> offered = comparisons.series();
        List<String> indicators = store.catalogue().indicators().stream().map(i -> i.key()).toList();
        try (PreparedStatement statement = bare.prepareStatement("SELECT * FROM figure WHERE district IN ("
                + Statements.marks(districts) + ") AND period IN (SELECT id FROM period) AND indicator = ? " + ORDER)) {
            measure(districts + " districts, an indicator", () -> {
                List<String> some = some(districts);
                Series.Row series = offered.get(random.nextInt(offered.size()));
                return new Question(() -> comparisons.histories(some, List.of(series)).getFirst().cells().size(), () -> {
                    statement.setInt(bind(statement, some), indicators.indexOf(series.indicator()) + 1);
                    return read(statement);
                });
            });
        }
    }

    /// A choice a person makes, and the bare statement for it; each says how many lines it brought.
    private record Question(Callable<Integer> asked, Callable<Integer> statement) {
    }

    private void measure(String name, Supplier<Question> questions) throws SQLException {
        var asked = new ArrayList<Double>();
        var statement = new ArrayList<Double>();
        long rows = 0;
        long figures = 0;
        try {
            for (int i = 0; i < rounds + rounds / 4; i++) {
                Question question = questions.get();
                long begin = System.nanoTime();
                int answered = question.asked().call();
                long middle = System.nanoTime();
                int read = question.statement().call();
                long end = System.nanoTime();
                // The first quarter warms both up.
                if (i >= rounds / 4) {
                    asked.add((middle - begin) / 1e6);
                    statement.add((end - middle) / 1e6);
                    rows += answered;
                    figures += read;
                }
            }
        } catch (Exception e) {
            throw new SQLException(name, e);
        }
        System.out.printf("%s (%d rows, %d figures): p50 %.2f ms, p95 %.2f ms; bare statement p50 %.2f ms,"
                        + " p95 %.2f ms; ratio of medians %.1f%n", name, rows / rounds, figures / rounds,
                quantile(asked, 0.5), quantile(asked, 0.95), quantile(statement, 0.5), quantile(statement, 0.95),
                quantile(asked, 0.5) / quantile(statement, 0.5));
    }

    private List<String> some(int districts) {
        return random.ints(0, codes.size()).distinct().limit(districts).mapToObj(codes::get).toList();
    }

    /// @return the parameter after the districts
    private int bind(PreparedStatement statement, List<String> districts) throws SQLException {
        int at = 1;
        for (String code : districts) {
            statement.setInt(at++, codes.indexOf(code) + 2);
        }
        return at;
    }

    private static long number(int year) {
        return year * 1_000_000L + year * 100L;
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int read = 0;
        try (ResultSet rows = statement.executeQuery()) {
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
