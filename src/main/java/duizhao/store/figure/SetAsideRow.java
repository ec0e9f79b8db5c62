package duizhao.store.figure;

import duizhao.domain.Keyed;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// A number that is set aside as a row of its table.
final class SetAsideRow {

    static final List<String> COLUMNS = List.of("source", "first", "past", "seq", "section", "token", "reason", "note");

    private SetAsideRow() {
    }

    /// One value for each column.
    ///
    /// @param seq tells those of one span apart
    static Object[] of(SetAside number, int seq, Numbers numbers) {
        var place = number.place();
        return new Object[] {numbers.source(number.source()), place.start(), place.end(), seq, place.section(),
                number.token(), number.reason().key(), number.note()};
    }

    static SetAside read(ResultSet row, String source) throws SQLException {
        return new SetAside(source, new Place(row.getString("section"), row.getInt("first"), row.getInt("past")),
                row.getString("token"), reason(row.getString("reason")), row.getString("note"));
    }

    private static SetAsideReason reason(String key) {
        return Keyed.find(SetAsideReason.class, key)
                .orElseThrow(() -> new IllegalStateException("no SetAsideReason " + key));
    }
}
