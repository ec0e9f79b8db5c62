package duizhao.store.figure;

import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;

/// What things refer to and under which numbers, kept current while changes are written.
final class Current {

    private static final String ADD_UNIT = "INSERT INTO unit (magnitude, base) VALUES (?, ?) RETURNING id";
    private static final String ADD_PERIOD =
            "INSERT OR IGNORE INTO period (id, first, last, month) VALUES (?, ?, ?, ?)";

    private final Connection connection;
    private final Numbers numbers;
    private Dimensions dimensions;
    private boolean stale;

    Current(Connection connection, Dimensions dimensions) throws SQLException {
        this.connection = connection;
        this.dimensions = dimensions;
        this.numbers = Numbers.load(connection);
    }

    Connection connection() {
        return connection;
    }

    Numbers numbers() {
        return numbers;
    }

    Dimensions dimensions() throws SQLException {
        if (stale) {
            dimensions = new DimensionReader(connection).read();
            stale = false;
        }
        return dimensions;
    }

    /// Gives units and periods that no figure had yet their numbers. They stay when the figure goes.
    void admit(Unit unit, Period period) throws SQLException {
        if (!numbers.knows(unit)) {
            numbers.put(unit, Statements.first(connection, ADD_UNIT, row -> row.getInt(1), unit.magnitude().word(),
                    unit.base()).orElseThrow());
            stale = true;
        }
        Statements.update(connection, ADD_PERIOD, PeriodNumber.of(period), period.first(), period.last(),
                period.month());
    }

    /// To be called where a source was added, described otherwise or removed.
    void reloadSources() throws SQLException {
        numbers.loadSources(connection);
        stale = true;
    }
}
