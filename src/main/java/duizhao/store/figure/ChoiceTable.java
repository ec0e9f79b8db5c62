package duizhao.store.figure;

import duizhao.domain.decision.Chosen;
import duizhao.store.db.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Which prints people chose, one for a row or none.
final class ChoiceTable implements Table<Chosen> {

    static final String SELECT = "SELECT " + RowColumns.LIST + ", plan, outcome, reason FROM chosen WHERE ";
    private static final String ADD = "INSERT INTO chosen (" + RowColumns.LIST + ", plan, outcome, reason) VALUES ("
            + Statements.marks(RowColumns.COUNT + 3) + ")";
    private static final String REMOVE = "DELETE FROM chosen WHERE " + RowColumns.THIS;

    private final Current current;

    ChoiceTable(Current current) {
        this.current = current;
    }

    static Chosen read(ResultSet row, Dimensions dimensions) throws SQLException {
        return new Chosen(RowColumns.read(row, dimensions), row.getString(6), row.getString(7), row.getString(8));
    }

    @Override
    public Optional<Chosen> held(Chosen chosen) throws SQLException {
        var dimensions = current.dimensions();
        return Statements.first(current.connection(), SELECT + RowColumns.THIS, row -> read(row, dimensions),
                RowColumns.of(chosen.row(), current));
    }

    @Override
    public void add(Chosen chosen) throws SQLException {
        current.requireFigure(chosen.plan());
        current.requireFigure(chosen.outcome());
        Statements.update(current.connection(), ADD, RowColumns.admitted(chosen.row(), current, chosen.plan(),
                chosen.outcome(), chosen.reason()));
    }

    @Override
    public void replace(Chosen before, Chosen after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(Chosen chosen) throws SQLException {
        Statements.update(current.connection(), REMOVE, RowColumns.of(chosen.row(), current));
    }
}
