package duizhao.store.figure;

import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Series;
import duizhao.store.db.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;

/// The columns that say which row of a comparison is meant, in tables of what people decided.
final class RowColumns {

    static final String LIST = "district, period, indicator, measure, slice";
    static final String THIS = "district = ? AND period = ? AND indicator = ? AND measure = ? AND slice = ?";
    static final int COUNT = 5;

    private RowColumns() {
    }

    /// Their values, which the store knows from now on, and then `more`: for a row that is to be written.
    static Object[] admitted(RowKey key, Current current, Object... more) throws SQLException {
        current.admit(key.period());
        return of(key, current, more);
    }

    /// Their values, and then `more`.
    static Object[] of(RowKey key, Current current, Object... more) throws SQLException {
        var numbers = current.numbers();
        return Stream.concat(Stream.of(numbers.district(key.district()), PeriodNumber.of(key.period()),
                numbers.indicator(key.row().indicator()),
                current.dimensions().words().measures().number(key.row().measure()),
                numbers.slice(key.row().slice())), Stream.of(more)).toArray();
    }

    /// From the first columns of `row`.
    static RowKey read(ResultSet row, Dimensions dimensions) throws SQLException {
        return new RowKey(dimensions.districts().get(row.getInt(1)), new Series.Row(
                dimensions.indicators().get(row.getInt(3)), dimensions.words().measures().constant(row.getInt(4)),
                dimensions.slices().get(row.getInt(5))), PeriodNumber.period(row.getLong(2)));
    }

    /// What selects the rows of `districts` and `periods`, given by their numbers in that order.
    static String in(int districts, int periods) {
        return "district IN (" + Statements.marks(districts) + ") AND period IN (" + Statements.marks(periods) + ")";
    }
}
