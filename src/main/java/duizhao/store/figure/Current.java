package duizhao.store.figure;

import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What things refer to and under which numbers, kept current while changes are written.
final class Current {

    private static final String ADD_UNIT = "INSERT INTO unit (magnitude, base) VALUES (?, ?)";
    private static final String ADD_PERIOD =
            "INSERT OR IGNORE INTO period (id, first, last, month) VALUES (?, ?, ?, ?)";

    private static final String FIGURE = "SELECT 1 FROM figure WHERE key = ?";

    private final Connection connection;
    private @Nullable Numbers numbers;
    private final Dimensions before;
    private Dimensions dimensions;
    private final Set<Long> admitted = new HashSet<>();
    private boolean stale;

    Current(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.before = dimensions;
        this.dimensions = dimensions;
        this.numbers = dimensions.numbers();
    }

    Connection connection() {
        return connection;
    }

    Numbers numbers() throws SQLException {
        if (numbers == null) {
            numbers = Numbers.load(connection);
        }
        return numbers;
    }

    Dimensions dimensions() throws SQLException {
        if (stale) {
            dimensions = new DimensionReader(connection).read();
            stale = false;
        }
        return dimensions;
    }

    /// Whether nothing that figures refer to has changed since the beginning.
    boolean isAsBefore() {
        return !stale && dimensions == before;
    }

    /// Gives units and periods that no figure had yet their numbers. They stay when the figure goes.
    void admit(Unit unit, Period period) throws SQLException {
        if (!numbers().knows(unit)) {
            Statements.update(connection, ADD_UNIT, unit.magnitude().word(), unit.base());
            reloadCatalogue();
        }
        admit(period);
    }

    /// The same for a period alone.
    void admit(Period period) throws SQLException {
        // Of a hundred thousand figures few have another one.
        if (admitted.add(PeriodNumber.of(period))) {
            Statements.update(connection, ADD_PERIOD, PeriodNumber.of(period), period.first(), period.last(),
                    period.month());
        }
    }

    /// @param key null where no figure is meant
    /// @throws Numbers.Unknown where the store has no such figure
    void requireFigure(@Nullable String key) throws SQLException {
        if (key != null && Statements.first(connection, FIGURE, row -> true, key).isEmpty()) {
            throw new Numbers.Unknown(key);
        }
    }

    /// To be called where something that figures refer to was added, described otherwise or removed.
    void reloadCatalogue() {
        numbers = null;
        stale = true;
    }
}
