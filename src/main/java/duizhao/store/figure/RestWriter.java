package duizhao.store.figure;

import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.store.db.BatchInsert;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/// Writes what stands beside the figures of a record into a store that holds them.
final class RestWriter {

    private final Connection connection;
    private final Numbers numbers;

    RestWriter(Connection connection, Numbers numbers) {
        this.connection = connection;
        this.numbers = numbers;
    }

    void write(DataSet data) throws SQLException {
        setAside(data.setAside());
        pairings(data.pairings());
        claims(data.claims());
    }

    private void setAside(List<SetAside> all) throws SQLException {
        try (var rows = new BatchInsert(connection, "set_aside", SetAsideRow.COLUMNS)) {
            SetAside last = null;
            int seq = 0;
            for (var s : all.stream().sorted(Comparator.comparingInt(this::source)
                    .thenComparingInt(s -> s.place().start()).thenComparingInt(s -> s.place().end())).toList()) {
                seq = last != null && samePlace(last, s) ? seq + 1 : 0;
                last = s;
                rows.add(SetAsideRow.of(s, seq, numbers));
            }
            rows.finish();
        }
    }

    private void pairings(List<Pairing> all) throws SQLException {
        try (var rows = new BatchInsert(connection, "pairing", List.of("key", "plan", "outcome", "kind", "note"))) {
            for (var p : all) {
                rows.add(p.key(), p.plan(), p.outcome(), p.kind().key(), p.note());
            }
            rows.finish();
        }
    }

    private void claims(List<Claim> all) throws SQLException {
        try (var rows = new BatchInsert(connection, "claim", List.of("key", "source", "district", "period", "code",
                "token", "section", "first", "past", "note"))) {
            for (var c : all) {
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
}
