package duizhao.store.figure;

import duizhao.domain.source.Claim;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.Optional;

/// What documents say of themselves, one by one. A claim is known by its key.
final class ClaimTable implements Table<Claim> {

    private static final String HELD = ClaimRow.SELECT + "WHERE c.key = ?";
    private static final String ADD = "INSERT INTO claim (key, source, district, period, code, token, section, first,"
            + " past, note) VALUES (" + Statements.marks(10) + ")";
    /// Its number stays: claims are listed by it.
    private static final String REPLACE = "UPDATE claim SET (key, source, district, period, code, token, section, first,"
            + " past, note) = (" + Statements.marks(10) + ") WHERE key = ?1";
    private static final String REMOVE = "DELETE FROM claim WHERE key = ?";

    private final Current current;

    ClaimTable(Current current) {
        this.current = current;
    }

    @Override
    public Optional<Claim> held(Claim claim) throws SQLException {
        var dimensions = current.dimensions();
        return Statements.first(current.connection(), HELD, row -> ClaimRow.read(row, dimensions), claim.key());
    }

    @Override
    public void add(Claim claim) throws SQLException {
        current.admit(claim.period());
        Statements.update(current.connection(), ADD, values(claim));
    }

    @Override
    public void replace(Claim before, Claim after) throws SQLException {
        current.admit(after.period());
        Statements.update(current.connection(), REPLACE, values(after));
    }

    @Override
    public void remove(Claim claim) throws SQLException {
        Statements.update(current.connection(), REMOVE, claim.key());
    }

    private Object[] values(Claim claim) throws SQLException {
        return new Object[] {claim.key(), current.numbers().source(claim.source()),
            current.numbers().district(claim.district()), PeriodNumber.of(claim.period()), claim.code(), claim.token(),
            claim.place().section(), claim.place().start(), claim.place().end(), claim.note()};
    }
}
