package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.Pairing;
import duizhao.domain.whole.Decided;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what belongs to a whole record and to no selection, so that it can be given to another one.
public final class WholeReader {

    private static final int KEYS_AT_ONCE = 500;
    private static final String ALL = "TRUE";
    private static final String PAIRINGS = "SELECT " + PairingTable.COLUMNS + " FROM pairing ORDER BY id";

    private final Connection connection;
    private final Dimensions dimensions;

    public WholeReader(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.dimensions = dimensions;
    }

    /// The figures that have one of these keys, by key.
    public Map<String, Figure> figures(Collection<String> keys) throws SQLException {
        var reader = new FigureReader(connection, dimensions);
        var wanted = List.copyOf(keys);
        var found = new LinkedHashMap<String, Figure>();
        for (int from = 0; from < wanted.size(); from += KEYS_AT_ONCE) {
            var part = wanted.subList(from, Math.min(wanted.size(), from + KEYS_AT_ONCE));
            reader.list(FigureReader.byKeys(part.size()), part.toArray())
                    .forEach(figure -> found.put(figure.key(), figure));
        }
        return found;
    }

    /// All pairings, in their order.
    public List<Pairing> pairings() throws SQLException {
        return Statements.list(connection, PAIRINGS, PairingTable::read);
    }

    public Decided decided() throws SQLException {
        return new Decided(
                Statements.list(connection, ChoiceTable.SELECT + ALL, row -> ChoiceTable.read(row, dimensions)),
                Statements.list(connection, HandVerdictTable.SELECT + ALL,
                        row -> HandVerdictTable.read(row, dimensions)),
                Statements.list(connection, ToleranceTable.SELECT, ToleranceTable::read),
                new ExplanationTable(connection).list(), new OutlookTable(connection).list(),
                new DecompositionTable(connection).list(),
                new NamedComparisonTable(connection).list(), new ReportTable(connection).list());
    }
}
