package duizhao.store.figure;

import duizhao.domain.decision.Decomposition;
import duizhao.store.db.Statements;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How people divide five-year targets among years. One is known by its target.
public final class DecompositionTable implements Table<Decomposition> {

    private static final String ALL = "SELECT target, who, date FROM decomposition ORDER BY target";
    private static final String SHARES = "SELECT target, year, share FROM decomposition_share";
    private static final String ADD = "INSERT INTO decomposition (target, who, date) VALUES (?, ?, ?)";
    private static final String ADD_SHARE = "INSERT INTO decomposition_share (target, year, share) VALUES (?, ?, ?)";
    private static final String REMOVE_SHARES = "DELETE FROM decomposition_share WHERE target = ?";
    private static final String REMOVE = "DELETE FROM decomposition WHERE target = ?";

    private final Connection connection;

    public DecompositionTable(Connection connection) {
        this.connection = connection;
    }

    /// All of them, by the keys of their targets. One that lost its shares (a store that was saved from damage) is none.
    public List<Decomposition> list() throws SQLException {
        Map<String, SortedMap<Integer, BigDecimal>> shares = new HashMap<>();
        Statements.list(connection, SHARES, row -> shares.computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
                .put(row.getInt(2), new BigDecimal(row.getString(3))));
        return Statements.list(connection, ALL, row -> {
            SortedMap<Integer, BigDecimal> own = shares.getOrDefault(row.getString(1), new TreeMap<>());
            return Decomposition.isWhole(own) ? Optional.of(new Decomposition(row.getString(1), own, row.getString(2),
                    LocalDate.parse(row.getString(3)))) : Optional.<Decomposition>empty();
        }).stream().flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<Decomposition> held(Decomposition decomposition) throws SQLException {
        return list().stream().filter(held -> held.target().equals(decomposition.target())).findFirst();
    }

    @Override
    public void add(Decomposition decomposition) throws SQLException {
        remove(decomposition);
        Statements.update(connection, ADD, decomposition.target(), decomposition.by(), decomposition.date().toString());
        for (var share : decomposition.shares().entrySet()) {
            Statements.update(connection, ADD_SHARE, decomposition.target(), share.getKey(),
                    share.getValue().toPlainString());
        }
    }

    @Override
    public void replace(Decomposition before, Decomposition after) throws SQLException {
        add(after);
    }

    @Override
    public void remove(Decomposition decomposition) throws SQLException {
        Statements.update(connection, REMOVE_SHARES, decomposition.target());
        Statements.update(connection, REMOVE, decomposition.target());
    }
}
