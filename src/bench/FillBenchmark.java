import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The bundled package into a fresh store: reading it with all its rules, and filling the file, against a bare SQLite
/// transaction that inserts the lines of the same tables as they are, unread.
///
/// In turn within one process, so that a noisy machine is noisy for both; the first round is told apart, because it
/// loads the classes and is what a first start sees. Run by `mvn -Pfill-benchmark package -DskipTests`, or by hand as
/// `java -cp IMAGE/app/*:IMAGE/modules/*:IMAGE/lib/* FillBenchmark.java ROUNDS`.
final class FillBenchmark {

    private static final List<String> TABLES = List.of("districts", "sources", "indicators", "definitions", "slices",
            "figures", "set-aside", "pairings", "claims");

    public static void main(String[] args) throws IOException, SQLException {
        int rounds = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("fill-benchmark");
        var read = new ArrayList<Double>();
        var fill = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            var data = DataPackage.bundled();
            long middle = System.nanoTime();
            Store.open(folder.resolve(i + ".duizhao"), () -> data, Progress.SILENT).close();
            long end = System.nanoTime();
            double reference = bare(folder.resolve(i + ".sqlite"));
            if (i == 0) {
                System.out.printf("first round: read %.0f ms, fill %.0f ms, bare %.0f ms%n", ms(middle - begin),
                        ms(end - middle), reference);
                continue;
            }
            read.add(ms(middle - begin));
            fill.add(ms(end - middle));
            bare.add(reference);
            ratios.add(ms(end - begin) / reference);
        }
        System.out.printf("medians of %d: read %.1f ms, fill %.1f ms; bare %.1f ms; ratio of both to bare %.1f%n",
                rounds - 1, Meter.quantile(read, 0.5), Meter.quantile(fill, 0.5), Meter.quantile(bare, 0.5), Meter.quantile(ratios, 0.5));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double bare(Path file) throws IOException, SQLException {
        long begin = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE line (source TEXT, text TEXT)");
            }
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("INSERT INTO line VALUES (?, ?)")) {
                for (String table : TABLES) {
                    for (String line : lines(table)) {
                        insert.setString(1, table);
                        insert.setString(2, line);
                        insert.executeUpdate();
                    }
                }
            }
            connection.commit();
        }
        return ms(System.nanoTime() - begin);
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream in = DataPackage.class.getResourceAsStream("/duizhao/data/" + table + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }
}
