package duizhao.store.figure;

import duizhao.domain.source.Claim;
import duizhao.domain.source.Place;
import java.sql.ResultSet;
import java.sql.SQLException;

/// A claim as it is read.
final class ClaimRow {

    static final String SELECT = """
            SELECT c.key, c.source, c.district, c.period, c.code, c.token, c.section, c.first, c.past, c.note
            FROM claim c
            """;

    private ClaimRow() {
    }

    static Claim read(ResultSet row, Dimensions dimensions) throws SQLException {
        return new Claim(row.getString(1), dimensions.sources().get(row.getInt(2)),
                dimensions.districts().get(row.getInt(3)), PeriodNumber.period(row.getLong(4)), row.getString(5),
                row.getString(6), new Place(row.getString(7), row.getInt(8), row.getInt(9)), row.getString(10));
    }
}
