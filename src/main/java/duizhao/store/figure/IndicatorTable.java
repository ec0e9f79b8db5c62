package duizhao.store.figure;

import duizhao.domain.indicator.Indicator;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Indicators, one by one. An indicator is known by its key.
final class IndicatorTable extends DimensionTable<Indicator> {

    private static final String HELD = "SELECT * FROM indicator WHERE key = ?";
    static final List<String> COLUMNS = List.of("key", "name", "english", "grouping", "direction", "nature", "headline",
            "unit", "nominal", "note");

    IndicatorTable(Current current) {
        super(current, "indicator", COLUMNS);
    }

    static Object[] row(Indicator i) {
        return new Object[] {i.key(), i.name(), i.english(), i.group().key(), i.direction().key(), i.nature().key(),
            i.headline().isPresent() ? (Object) i.headline().getAsInt() : null, i.unit(), i.nominal(), i.note()};
    }

    @Override
    String key(Indicator indicator) {
        return indicator.key();
    }

    @Override
    int number(Indicator indicator) throws SQLException {
        return current().numbers().indicator(indicator.key());
    }

    @Override
    Object[] values(Indicator indicator) throws SQLException {
        return row(indicator);
    }

    @Override
    public Optional<Indicator> held(Indicator indicator) throws SQLException {
        return Statements.first(current().connection(), HELD, DimensionReader::indicator, indicator.key());
    }

    @Override
    void require(Indicator indicator) throws SQLException {
        // It refers to nothing.
    }

    @Override
    boolean isNamed(Indicator indicator) {
        return false;
    }
}
