import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The selections of the place 对比 on a store of made figures, from the question to the judged answer, against the bare
/// prepared statement that reads the same lines, all columns that are shown, and does nothing with them.
///
/// Warm, in turn within one process. Run by `mvn -Pselect-benchmark package -DskipTests`, or by hand as
/// `java -cp IMAGE/app/*:IMAGE/modules/*:IMAGE/lib/* SelectBenchmark.java DISTRICTS YEARS INDICATORS ROUNDS`.
final class SelectBenchmark {

    private static final int LAST = 2024;
    private static final String SHOWN = "SELECT f.key, f.value, f.upper, f.wording, f.unit, f.firmness, f.estimated, "
            + "f.token, f.source, f.section, f.first, f.past, f.note FROM figure f JOIN district d ON d.id = f.district ";

    public static void main(String[] args) throws Exception {
        int districts = Integer.parseInt(args[0]);
        int years = Integer.parseInt(args[1]);
        int indicators = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        Path folder = Files.createTempDirectory("select-benchmark");
        Path file = folder.resolve("made.duizhao");
        long begin = System.nanoTime();
        Store.open(file, () -> made(districts, years, indicators), Progress.SILENT).close();
        try (var store = Store.open(file, () -> { throw new IllegalStateException(); }, Progress.SILENT)) {
            System.out.printf("%d districts x %d years x %d indicators: %d figures, made in %.1f s, %.0f MB%n", districts,
                    years, indicators, store.figureCount(), (System.nanoTime() - begin) / 1e9, Files.size(file) / 1e6);
            measure(store, file, Math.min(3, districts), rounds);
            if (districts >= 40) {
                measure(store, file, 40, Math.max(5, rounds / 10));
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    private static void measure(Store store, Path file, int side, int rounds) throws Exception {
        var comparisons = new Comparisons(store, Clock.systemDefaultZone());
        List<String> codes = IntStream.range(0, side).mapToObj(SelectBenchmark::code).toList();
        var year = new Selection(codes, Period.year(LAST - 1), Set.of(), false);
        var series = List.of(new Series.Row("i7", Measure.LEVEL, ""));
        String among = codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(","));
        String ofYear = SHOWN + "WHERE d.code IN (" + among + ") AND f.period IN (" + number(LAST - 1) + ","
                + number(LAST - 2) + ")";
        String ofSeries = SHOWN + "WHERE d.code IN (" + among + ") AND f.period IN (SELECT id FROM period) AND f.indicator = "
                + "(SELECT id FROM indicator WHERE key = 'i7')";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             var bareYear = connection.prepareStatement(ofYear); var bareSeries = connection.prepareStatement(ofSeries)) {
            tell(side + " districts, one year: judged", rounds, () -> comparisons.compare(year).rows().size());
            tell("                      printed twice", rounds, () -> comparisons.reprints(year).items().size());
            tell("                      bare statement", rounds, () -> drained(bareYear));
            tell(side + " districts, all years: one series", rounds,
                    () -> comparisons.histories(codes, series).getFirst().cells().size());
            tell("                      bare statement", rounds, () -> drained(bareSeries));
            tell("series there are", rounds, () -> comparisons.series().size());
        }
    }

    private static int drained(java.sql.PreparedStatement statement) throws SQLException {
        int lines = 0;
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
                rows.getString(2);
                rows.getString(8);
                lines++;
            }
        }
        return lines;
    }

    private static void tell(String name, int rounds, Callable<Integer> work) throws Exception {
        int lines = 0;
        for (int i = 0; i < Math.max(3, rounds / 4); i++) {
            lines = work.call();
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-42s %6d lines  p50 %7.2f ms  p95 %7.2f ms%n", name, lines, times[rounds / 2],
                times[(int) (rounds * 0.95)]);
    }

    private static DataSet made(int districts, int years, int indicators) {
        var places = IntStream.range(0, districts).mapToObj(i -> new District(code(i), "第" + i + "区", "第" + i,
                "District " + i, null, null, null)).toList();
        var kinds = IntStream.range(0, indicators).mapToObj(i -> new Indicator("i" + i, "指标" + i, "Indicator " + i,
                IndicatorGroup.values()[i % IndicatorGroup.values().length], Direction.UP, Nature.EXPECTED,
                i < 10 ? OptionalInt.of(i + 1) : OptionalInt.empty(), "亿元", false, "")).toList();
        var sources = IntStream.range(0, districts).boxed().flatMap(d -> IntStream.rangeClosed(LAST - years, LAST)
                .mapToObj(y -> new Source(code(d) + "-" + y, code(d) + "计划" + y, "政府", SourceKind.PLAN_REPORT,
                        y + "-01-10", code(d), "", "", "", Period.year(y - 1), Period.year(y)))).toList();
        var random = new Random(7);
        var figures = new ArrayList<Figure>(districts * years * indicators * 2);
        for (int d = 0; d < districts; d++) {
            for (int y = LAST - years + 1; y <= LAST; y++) {
                for (int i = 0; i < indicators; i++) {
                    for (Role role : Role.values()) {
                        String value = random.nextInt(10, 900) + "." + random.nextInt(10);
                        figures.add(new Figure("f" + figures.size(), code(d), new Series("i" + i, Measure.LEVEL, "", ""),
                                Period.year(y), role, new Quantity(new BigDecimal(value), null, Wording.BARE,
                                Unit.of("亿元"), Firmness.UNSTATED, false, value + "亿元"),
                                code(d) + "-" + (role == Role.PLAN ? y : Math.min(LAST, y + 1)), Place.UNKNOWN, ""));
                    }
                }
            }
        }
        return new DataSet(new Catalogue(places, kinds, List.of(), List.of(), sources), figures, List.of(), List.of(),
                List.of());
    }

    private static String code(int district) {
        return Integer.toString(100000 + district);
    }

    private static long number(int year) {
        return year * 1_000_000L + year * 100L;
    }
}
