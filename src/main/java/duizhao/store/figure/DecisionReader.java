package duizhao.store.figure;

import duizhao.domain.decision.DecisionSet;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;

/// Reads what people decided.
final class DecisionReader {

    /// From the few plans that have tolerances to their figures, not the other way round.
    private static final String TOLERANCES = ToleranceTable.SELECT + "CROSS JOIN figure f ON f.key = t.plan WHERE f.";

    private final Connection connection;
    private final Dimensions dimensions;

    DecisionReader(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.dimensions = dimensions;
    }

    /// What concerns the rows of `districts` and `periods`.
    ///
    /// @param keys their numbers in that order
    DecisionSet read(int districts, int periods, Object[] keys) throws SQLException {
        return new DecisionSet(
                Statements.list(connection, chosenIn(districts, periods), row -> ChoiceTable.read(row, dimensions), keys),
                Statements.list(connection, verdictsIn(districts, periods),
                        row -> HandVerdictTable.read(row, dimensions), keys),
                Statements.list(connection, tolerancesIn(districts, periods), ToleranceTable::read, keys));
    }

    static String chosenIn(int districts, int periods) {
        return ChoiceTable.SELECT + RowColumns.in(districts, periods);
    }

    static String verdictsIn(int districts, int periods) {
        return HandVerdictTable.SELECT + RowColumns.in(districts, periods);
    }

    static String tolerancesIn(int districts, int periods) {
        return TOLERANCES + RowColumns.in(districts, periods).replace("AND ", "AND f.");
    }
}
