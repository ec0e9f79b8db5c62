package duizhao.store.figure;

import duizhao.domain.decision.Outlook;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What people expect of five-year targets. One is known by its target.
public final class OutlookTable implements Table<Outlook> {

    private static final String ALL = "SELECT target, words, who, date FROM outlook ";
    private static final String ADD = "INSERT INTO outlook (target, words, who, date) VALUES (?, ?, ?, ?)";
    private static final String REMOVE = "DELETE FROM outlook WHERE target = ?";

    private final Connection connection;

    public OutlookTable(Connection connection) {
        this.connection = connection;
    }

    /// All of them, by the keys of their targets.
    public List<Outlook> list() throws SQLException {
        return Statements.list(connection, ALL + "ORDER BY target", OutlookTable::read);
    }

    private static Outlook read(ResultSet row) throws SQLException {
        return new Outlook(row.getString(1), row.getString(2), row.getString(3), LocalDate.parse(row.getString(4)));
    }

    @Override
    public Optional<Outlook> held(Outlook outlook) throws SQLException {
        return Statements.first(connection, ALL + "WHERE target = ?", OutlookTable::read, outlook.target());
    }

    @Override
    public void add(Outlook outlook) throws SQLException {
        Statements.update(connection, ADD, outlook.target(), outlook.words(), outlook.by(), outlook.date().toString());
    }

    @Override
    public void replace(Outlook before, Outlook after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(Outlook outlook) throws SQLException {
        Statements.update(connection, REMOVE, outlook.target());
    }
}
