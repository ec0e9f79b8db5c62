package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.SetAside;
import duizhao.platform.Progress;
import duizhao.store.db.BatchInsert;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes figures, and what stands beside them, into a store whose catalogue is written.
final class FigureWriter {

    private static final List<String> COLUMNS = List.of("district", "period", "indicator", "measure", "slice", "role",
            "source", "definition", "seq", "key", "value", "upper", "sort_value", "wording", "unit", "firmness",
            "estimated", "token", "section", "first", "past", "note");
    private static final int REPORT_EVERY = 10_000;

    private final Connection connection;
    private final Numbers numbers;
    private final Words words;

    FigureWriter(Connection connection, Numbers numbers, Words words) {
        this.connection = connection;
        this.numbers = numbers;
        this.words = words;
    }

    /// @return the figures in the order in which they now lie
    List<Figure> writeFigures(List<Figure> figures, Progress progress) throws SQLException {
        var sorted = figures.stream().map(figure -> new Row(FigureKey.of(figure, numbers, words), figure))
                .sorted(Row.ORDER).toList();
        try (var rows = new BatchInsert(connection, "figure", COLUMNS)) {
            FigureKey last = null;
            int seq = 0;
            long done = 0;
            for (var row : sorted) {
                seq = row.key().equals(last) ? seq + 1 : 0;
                last = row.key();
                add(rows, row, seq);
                if (++done % REPORT_EVERY == 0 || done == sorted.size()) {
                    progress.report(done, sorted.size(), "store.filling");
                }
            }
            rows.finish();
        }
        return sorted.stream().map(Row::figure).toList();
    }

    void writeRest(DataSet data) throws SQLException {
        try (var rows = new BatchInsert(connection, "set_aside", List.of("source", "first", "past", "seq", "section",
                "token", "reason", "note"))) {
            SetAside last = null;
            int seq = 0;
            for (var s : data.setAside().stream().sorted(Comparator.comparingInt(this::source)
                    .thenComparingInt(s -> s.place().start()).thenComparingInt(s -> s.place().end())).toList()) {
                seq = last != null && samePlace(last, s) ? seq + 1 : 0;
                last = s;
                rows.add(numbers.source(s.source()), s.place().start(), s.place().end(), seq, s.place().section(),
                        s.token(), s.reason().key(), s.note());
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "pairing", List.of("key", "plan", "outcome", "kind", "note"))) {
            for (var p : data.pairings()) {
                rows.add(p.key(), p.plan(), p.outcome(), p.kind(), p.note());
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "claim", List.of("key", "source", "district", "period", "code",
                "token", "section", "first", "past", "note"))) {
            for (var c : data.claims()) {
                rows.add(c.key(), numbers.source(c.source()), numbers.district(c.district()),
                        PeriodNumber.of(c.period()), c.code(), c.token(), c.place().section(), c.place().start(),
                        c.place().end(), c.note());
            }
            rows.finish();
        }
    }

    private void add(BatchInsert rows, Row row, int seq) throws SQLException {
        var key = row.key();
        var quantity = row.figure().quantity();
        var place = row.figure().place();
        rows.add(key.district(), key.period(), key.indicator(), key.measure(), key.slice(), key.role(), key.source(),
                key.definition(), seq, row.figure().key(), text(quantity.value()), text(quantity.upper()),
                sortValue(quantity), words.wordings().number(quantity.wording()), numbers.unit(quantity.unit()),
                words.firmness().number(quantity.firmness()), quantity.estimated(), quantity.token(), place.section(),
                place.start(), place.end(), row.figure().note());
    }

    private int source(SetAside setAside) {
        return numbers.source(setAside.source());
    }

    private static boolean samePlace(SetAside a, SetAside b) {
        return a.source().equals(b.source()) && a.place().start() == b.place().start()
                && a.place().end() == b.place().end();
    }

    /// Exact, its scale too: `new BigDecimal(x.toString())` equals `x`.
    private static @Nullable String text(@Nullable BigDecimal decimal) {
        return decimal == null ? null : decimal.toString();
    }

    /// In the base unit, so that 万元 and 亿元 sort together.
    private static @Nullable Double sortValue(Quantity quantity) {
        return quantity.hasValue()
                ? quantity.value().scaleByPowerOfTen(quantity.unit().magnitude().power()).doubleValue() : null;
    }

    /// A figure and where it is to lie. Several prints in one document follow each other as they do there.
    private record Row(FigureKey key, Figure figure) {

        static final Comparator<Row> ORDER = Comparator.comparing(Row::key)
                .thenComparingInt(row -> row.figure().place().start())
                .thenComparing(row -> row.figure().key());
    }
}
