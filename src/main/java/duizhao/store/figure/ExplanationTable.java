package duizhao.store.figure;

import duizhao.domain.decision.Explanation;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Explanations of findings. One is known by its finding.
public final class ExplanationTable implements Table<Explanation> {

    private static final String ALL = "SELECT finding, substance, who, date, reason FROM explanation ";
    private static final String ADD =
            "INSERT INTO explanation (finding, substance, who, date, reason) VALUES (?, ?, ?, ?, ?)";
    private static final String REMOVE = "DELETE FROM explanation WHERE finding = ?";

    private final Connection connection;

    public ExplanationTable(Connection connection) {
        this.connection = connection;
    }

    /// All of them, by the keys of their findings.
    public List<Explanation> list() throws SQLException {
        return Statements.list(connection, ALL + "ORDER BY finding", ExplanationTable::read);
    }

    private static Explanation read(ResultSet row) throws SQLException {
        return new Explanation(row.getString(1), row.getString(2), row.getString(3), LocalDate.parse(row.getString(4)),
                row.getString(5));
    }

    @Override
    public Optional<Explanation> held(Explanation explanation) throws SQLException {
        return Statements.first(connection, ALL + "WHERE finding = ?", ExplanationTable::read, explanation.finding());
    }

    @Override
    public void add(Explanation explanation) throws SQLException {
        Statements.update(connection, ADD, explanation.finding(), explanation.substance(), explanation.by(),
                explanation.date().toString(), explanation.reason());
    }

    @Override
    public void replace(Explanation before, Explanation after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(Explanation explanation) throws SQLException {
        Statements.update(connection, REMOVE, explanation.finding());
    }
}
