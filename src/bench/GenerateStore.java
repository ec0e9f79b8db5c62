import duizhao.store.db.BatchInsert;
import duizhao.store.db.Connections;
import duizhao.store.db.Statements;
import duizhao.store.db.Transaction;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// Makes a large store: every district, year and indicator with outcomes, the headline ones with plans too, in the
/// shape of real ones (qualifiers, estimates, definitions that change, gaps, a second print here and there).
///
/// The same numbers give the same store. Run as `java -cp IMAGE/... GenerateStore.java DISTRICTS YEARS INDICATORS FILE`;
/// 2850 30 120 is every county-level division of China, about ten and a half million figures.
final class GenerateStore {

    private static final int HEADLINES = 12;
    private static final int LAST_YEAR = 2023;
    private static final List<String> GROUPS = List.of("economy", "finance", "investment", "industry", "services", "trade",
            "income", "employment", "innovation", "urban", "environment", "society");
    private static final List<String> COLUMNS = List.of("district", "period", "indicator", "measure", "slice", "role",
            "source", "definition", "seq", "key", "value", "upper", "sort_value", "wording", "unit", "firmness",
            "estimated", "token", "section", "first", "past", "note");

    private final Random random = new Random(20231231);
    private final int districts;
    private final int years;
    private final int indicators;

    private GenerateStore(int districts, int years, int indicators) {
        this.districts = districts;
        this.years = years;
        this.indicators = indicators;
    }

    public static void main(String[] args) throws IOException, SQLException {
        Path file = Path.of(args[3]).toAbsolutePath();
        if (Files.exists(file)) {
            System.out.println(file + " is there already");
            return;
        }
        long begin = System.nanoTime();
        long figures = new GenerateStore(Integer.parseInt(args[0]), Integer.parseInt(args[1]),
                Integer.parseInt(args[2])).write(file);
        System.out.printf("%d figures in %.1f s, %d MB: %s%n", figures, (System.nanoTime() - begin) / 1e9,
                Files.size(file) >> 20, file);
    }

    private long write(Path file) throws SQLException {
        try (Connection connection = Connections.bulk(file)) {
            long figures = Transaction.write(connection, within -> {
                var schema = Schema.bundled();
                List<String> indexes = schema.layOut(within);
                dimensions(within);
                long written = figures(within);
                for (String index : indexes) {
                    Statements.execute(within, index);
                }
                for (String[] meta : new String[][] {{"data", "generated"}, {"created", Instant.EPOCH.toString()},
                        {"program", "generated"}, {"state", "0000000000000000"}}) {
                    Statements.update(within, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", meta[0], meta[1]);
                }
                Statements.execute(within, "ANALYZE");
                schema.stamp(within);
                return written;
            });
            Statements.execute(connection, "PRAGMA journal_mode=WAL");
            return figures;
        }
    }

    private void dimensions(Connection connection) throws SQLException {
        try (var rows = new BatchInsert(connection, "district",
                List.of("id", "code", "name", "short_name", "english", "parent", "valid_from", "valid_to"))) {
            rows.add(1, "100000", "全国", "全国", "China", null, null, null);
            for (int d = 0; d < districts; d++) {
                String code = Integer.toString(110101 + d);
                rows.add(d + 2, code, "第" + d + "区", "区" + d, "District " + d, "100000", null, null);
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "indicator", List.of("id", "key", "name", "english", "grouping",
                "direction", "nature", "headline", "unit", "nominal", "note"))) {
            for (int i = 0; i < indicators; i++) {
                rows.add(i + 1, "indicator-" + i, "指标" + i, "Indicator " + i, GROUPS.get(i * GROUPS.size() / indicators),
                        i % 10 == 9 ? "down" : "up", "unstated", i < HEADLINES ? (Object) (i + 1) : null, "亿元",
                        i % 3 == 0, "");
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "definition",
                List.of("id", "indicator", "key", "name", "english", "silence", "note"))) {
            for (int i = 0; i < indicators; i++) {
                rows.add(i + 1, i + 1, "new", "新口径", "new definition", "compare", "2018年起");
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "unit", List.of("id", "magnitude", "base"))) {
            rows.add(1, "", "%");
            rows.add(2, "亿", "元");
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "period", List.of("id", "first", "last", "month"))) {
            for (int y = 0; y < years; y++) {
                int year = LAST_YEAR - years + 1 + y;
                rows.add(period(year), year, year, 0);
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "source", List.of("id", "key", "title", "issuer", "kind", "date",
                "district", "document_number", "file", "sha256", "outcomes", "plans"))) {
            for (int y = 0; y <= years; y++) {
                int year = LAST_YEAR - years + 1 + y;
                rows.add(y + 1, "report-" + year, year + "年报告", "", "plan-report", year + "-01-10", "", "", "", "",
                        Integer.toString(year - 1), Integer.toString(year));
            }
            rows.finish();
        }
    }

    private static long period(int year) {
        return year * 1_000_000L + year * 100L;
    }

    private long figures(Connection connection) throws SQLException {
        long written = 0;
        try (var rows = new BatchInsert(connection, "figure", COLUMNS)) {
            for (int d = 0; d < districts; d++) {
                for (int y = 0; y < years; y++) {
                    for (int i = 0; i < indicators; i++) {
                        written += cell(rows, d, y, i);
                    }
                }
            }
            rows.finish();
        }
        return written;
    }

    /// The figures of one district, year and indicator, in the order of the table's key.
    private int cell(BatchInsert rows, int d, int y, int i) throws SQLException {
        int year = LAST_YEAR - years + 1 + y;
        boolean growth = i % 2 == 0;
        BigDecimal planned = number(growth);
        int written = 0;
        if (i < HEADLINES) {
            rows.add(row(d, year, i, growth, 0, y + 1, planned, random.nextInt(3) == 0 ? 10 : random.nextInt(2) * 50, false));
            written++;
        }
        if (random.nextInt(100) < 93) {
            boolean estimated = random.nextInt(8) == 0;
            rows.add(row(d, year, i, growth, 1, y + 2, planned.add(number(true).movePointLeft(1)),
                    random.nextInt(5) == 0 ? 50 : 0, estimated));
            written++;
        }
        return written;
    }

    private BigDecimal number(boolean growth) {
        return growth ? BigDecimal.valueOf(random.nextInt(160) - 20, 1) : BigDecimal.valueOf(random.nextInt(90_000) + 100, 2);
    }

    /// @param wording 0 bare, 10 以上, 50 左右
    private Object[] row(int d, int year, int i, boolean growth, int role, int source, BigDecimal value, int wording,
                         boolean estimated) {
        String token = value.toPlainString() + (growth ? "%" : "亿元") + (wording == 10 ? "以上" : wording == 50 ? "左右" : "");
        boolean named = year >= 2018 && i % 7 == 0;
        return new Object[] {d + 2, period(year), i + 1, growth ? 1 : 0, 0, role, source, named ? i + 1 : 0, 0,
                Integer.toString(d, 36) + "-" + year + "-" + i + "-" + role, value.toString(), null,
                growth ? value.doubleValue() : value.movePointRight(8).doubleValue(), wording, growth ? 1 : 2, 0,
                estimated, token, "一", -1, -1, ""};
    }
}
