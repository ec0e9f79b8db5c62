package duizhao.store.figure;

import duizhao.domain.decision.FollowUp;
import duizhao.store.db.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// Cells that people marked for follow-up, one mark for a cell or none.
public final class FollowUpTable implements Table<FollowUp> {

    /// All of them, the oldest first.
    static final String ALL = "SELECT " + RowColumns.LIST + ", role, remark, who, date FROM follow_up ";
    private static final String ORDER = "ORDER BY date, district, period, indicator, measure, slice, role";
    private static final String THIS = "WHERE " + RowColumns.THIS + " AND role = ?";
    private static final String ADD = "INSERT INTO follow_up (" + RowColumns.LIST + ", role, remark, who, date) VALUES ("
            + Statements.marks(RowColumns.COUNT + 4) + ")";

    private final Current current;

    FollowUpTable(Current current) {
        this.current = current;
    }

    /// What selects every mark; read its rows with [#read].
    public static String all() {
        return ALL + ORDER;
    }

    /// The mark of one row.
    public static FollowUp read(ResultSet row, Dimensions dimensions) throws SQLException {
        return new FollowUp(RowColumns.read(row, dimensions), dimensions.words().roles().constant(row.getInt(6)),
                row.getString(7), row.getString(8), LocalDate.parse(row.getString(9)));
    }

    @Override
    public Optional<FollowUp> held(FollowUp mark) throws SQLException {
        var dimensions = current.dimensions();
        return Statements.first(current.connection(), ALL + THIS, row -> read(row, dimensions), cell(mark));
    }

    @Override
    public void add(FollowUp mark) throws SQLException {
        Statements.update(current.connection(), ADD, RowColumns.admitted(mark.row(), current, role(mark),
                mark.remark(), mark.by(), mark.date().toString()));
    }

    @Override
    public void replace(FollowUp before, FollowUp after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(FollowUp mark) throws SQLException {
        Statements.update(current.connection(), "DELETE FROM follow_up " + THIS, cell(mark));
    }

    private Object[] cell(FollowUp mark) throws SQLException {
        return RowColumns.of(mark.row(), current, role(mark));
    }

    private Object role(FollowUp mark) throws SQLException {
        return current.dimensions().words().roles().number(mark.role());
    }
}
