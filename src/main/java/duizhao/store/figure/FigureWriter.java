package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.SetAside;
import duizhao.platform.Progress;
import duizhao.store.db.BatchInsert;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/// Writes figures, and what stands beside them, into a store whose catalogue is written.
final class FigureWriter {

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
        try (var rows = new BatchInsert(connection, "figure", FigureRow.COLUMNS)) {
            FigureKey last = null;
            int seq = 0;
            long done = 0;
            for (var row : sorted) {
                seq = row.key().equals(last) ? seq + 1 : 0;
                last = row.key();
                rows.add(FigureRow.of(row.figure(), row.key(), seq, numbers, words));
                if (++done % REPORT_EVERY == 0 || done == sorted.size()) {
                    progress.report(done, sorted.size(), "store.filling");
                }
            }
            rows.finish();
        }
        return sorted.stream().map(Row::figure).toList();
    }

    void writeRest(DataSet data) throws SQLException {
        try (var rows = new BatchInsert(connection, "set_aside", SetAsideRow.COLUMNS)) {
            SetAside last = null;
            int seq = 0;
            for (var s : data.setAside().stream().sorted(Comparator.comparingInt(this::source)
                    .thenComparingInt(s -> s.place().start()).thenComparingInt(s -> s.place().end())).toList()) {
                seq = last != null && samePlace(last, s) ? seq + 1 : 0;
                last = s;
                rows.add(SetAsideRow.of(s, seq, numbers));
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "pairing", List.of("key", "plan", "outcome", "kind", "note"))) {
            for (var p : data.pairings()) {
                rows.add(p.key(), p.plan(), p.outcome(), p.kind().key(), p.note());
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

    private int source(SetAside setAside) {
        return numbers.source(setAside.source());
    }

    private static boolean samePlace(SetAside a, SetAside b) {
        return a.source().equals(b.source()) && a.place().start() == b.place().start()
                && a.place().end() == b.place().end();
    }

    /// A figure and where it is to lie. Several prints in one document follow each other as they do there.
    private record Row(FigureKey key, Figure figure) {

        static final Comparator<Row> ORDER = Comparator.comparing(Row::key)
                .thenComparingInt(row -> row.figure().place().start())
                .thenComparing(row -> row.figure().key());
    }
}
