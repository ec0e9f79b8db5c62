package duizhao.store.figure;

import duizhao.domain.Keyed;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.store.db.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Pairings, one by one. A pairing is known by its key. Of several of one plan the last in the list counts, so each keeps
/// its place, also where it was removed and comes back.
final class PairingTable implements Table<Pairing> {

    static final String COLUMNS = "key, plan, outcome, kind, note";
    private static final String HELD = "SELECT " + COLUMNS + " FROM pairing WHERE key = ?";
    private static final String ADD = "INSERT INTO pairing (" + COLUMNS + ", id) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String REPLACE =
            "UPDATE pairing SET (" + COLUMNS + ") = (?, ?, ?, ?, ?) WHERE key = ?1";
    /// Never that of a pairing that was removed: it may come back.
    private static final String NEW_NUMBER = """
            SELECT ifnull(max(id), 0) + 1 FROM (SELECT id FROM pairing UNION ALL SELECT id FROM retired_pairing)""";
    private static final String OLD_NUMBER = "DELETE FROM retired_pairing WHERE key = ? RETURNING id";
    private static final String REMOVE = "DELETE FROM pairing WHERE key = ? RETURNING id";
    private static final String RETIRE = "INSERT INTO retired_pairing (key, id) VALUES (?, ?)";

    private final Current current;

    PairingTable(Current current) {
        this.current = current;
    }

    static Pairing read(ResultSet row) throws SQLException {
        return new Pairing(row.getString(1), row.getString(2), row.getString(3),
                Keyed.find(PairingKind.class, row.getString(4)).orElseThrow(), row.getString(5));
    }

    @Override
    public Optional<Pairing> held(Pairing pairing) throws SQLException {
        return Statements.first(current.connection(), HELD, PairingTable::read, pairing.key());
    }

    @Override
    public void add(Pairing pairing) throws SQLException {
        requireFigures(pairing);
        var connection = current.connection();
        var old = Statements.first(connection, OLD_NUMBER, row -> row.getInt(1), pairing.key());
        int number = old.isPresent() ? old.get()
                : Statements.first(connection, NEW_NUMBER, row -> row.getInt(1)).orElseThrow();
        Statements.update(connection, ADD, pairing.key(), pairing.plan(), pairing.outcome(), pairing.kind().key(),
                pairing.note(), number);
    }

    @Override
    public void replace(Pairing before, Pairing after) throws SQLException {
        requireFigures(after);
        Statements.update(current.connection(), REPLACE, after.key(), after.plan(), after.outcome(),
                after.kind().key(), after.note());
    }

    @Override
    public void remove(Pairing pairing) throws SQLException {
        var connection = current.connection();
        int number = Statements.first(connection, REMOVE, row -> row.getInt(1), pairing.key()).orElseThrow();
        Statements.update(connection, RETIRE, pairing.key(), number);
    }

    private void requireFigures(Pairing pairing) throws SQLException {
        current.requireFigure(pairing.plan());
        current.requireFigure(pairing.outcome());
    }
}
