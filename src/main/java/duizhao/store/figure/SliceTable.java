package duizhao.store.figure;

import duizhao.domain.indicator.Slice;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The parts of what indicators count, one by one. A part is known by its key.
final class SliceTable extends DimensionTable<Slice> {

    private static final String HELD = "SELECT * FROM slice WHERE key = ?";
    static final List<String> COLUMNS = List.of("key", "name", "english");

    SliceTable(Current current) {
        super(current, "slice", COLUMNS);
    }

    static Object[] row(Slice s) {
        return new Object[] {s.key(), s.name(), s.english()};
    }

    @Override
    String key(Slice slice) {
        return slice.key();
    }

    @Override
    int number(Slice slice) throws SQLException {
        return current().numbers().slice(slice.key());
    }

    @Override
    Object[] values(Slice slice) throws SQLException {
        return row(slice);
    }

    @Override
    public Optional<Slice> held(Slice slice) throws SQLException {
        return Statements.first(current().connection(), HELD, DimensionReader::slice, slice.key());
    }

    @Override
    void require(Slice slice) throws SQLException {
        // It refers to nothing.
    }

    @Override
    boolean isNamed(Slice slice) {
        return false;
    }
}
