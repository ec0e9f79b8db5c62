package duizhao.store.figure;

import duizhao.domain.decision.HandVerdict;
import duizhao.domain.verdict.VerdictKind;
import duizhao.store.db.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// Verdicts by hand, one for a row or none.
final class HandVerdictTable implements Table<HandVerdict> {

    static final String SELECT = "SELECT " + RowColumns.LIST + ", kind, who, date, reason FROM hand_verdict WHERE ";
    private static final String ADD = "INSERT INTO hand_verdict (" + RowColumns.LIST
            + ", kind, who, date, reason) VALUES (" + Statements.marks(RowColumns.COUNT + 4) + ")";
    private static final String REMOVE = "DELETE FROM hand_verdict WHERE " + RowColumns.THIS;

    private final Current current;

    HandVerdictTable(Current current) {
        this.current = current;
    }

    static HandVerdict read(ResultSet row, Dimensions dimensions) throws SQLException {
        return new HandVerdict(RowColumns.read(row, dimensions), VerdictKind.valueOf(row.getString(6)),
                row.getString(7), LocalDate.parse(row.getString(8)), row.getString(9));
    }

    @Override
    public Optional<HandVerdict> held(HandVerdict verdict) throws SQLException {
        var dimensions = current.dimensions();
        return Statements.first(current.connection(), SELECT + RowColumns.THIS, row -> read(row, dimensions),
                RowColumns.of(verdict.row(), current));
    }

    @Override
    public void add(HandVerdict verdict) throws SQLException {
        Statements.update(current.connection(), ADD, RowColumns.admitted(verdict.row(), current,
                verdict.kind().name(), verdict.by(), verdict.date().toString(), verdict.reason()));
    }

    @Override
    public void replace(HandVerdict before, HandVerdict after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(HandVerdict verdict) throws SQLException {
        Statements.update(current.connection(), REMOVE, RowColumns.of(verdict.row(), current));
    }
}
