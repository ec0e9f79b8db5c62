package duizhao.store.figure;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Magnitude;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/// Reads what figures refer to.
public final class DimensionReader {

    private final Connection connection;

    public DimensionReader(Connection connection) {
        this.connection = connection;
    }

    /// All of it. Call it within a transaction, so that it is of one state.
    public Dimensions read() throws SQLException {
        String state = State.read(connection);
        var districts = numbered("SELECT * FROM district ORDER BY id", DimensionReader::district);
        var indicators = numbered("SELECT * FROM indicator ORDER BY id", DimensionReader::indicator);
        var definitions = numbered("""
                SELECT d.*, i.key AS indicator_key FROM definition d JOIN indicator i ON i.id = d.indicator
                ORDER BY d.id""", DimensionReader::definition);
        var slices = numbered("SELECT * FROM slice ORDER BY id", DimensionReader::slice);
        var sources = numbered(SourceRow.ALL, SourceRow::read);
        var catalogue = new Catalogue(districts.values(), indicators.values(),
                slices.values().stream().filter(slice -> !slice.key().isEmpty()).toList(), definitions.values(),
                sources.values());
        var units = numbered("SELECT * FROM unit", DimensionReader::unit);
        var districtCodes = map(districts, District::code);
        var indicatorKeys = map(indicators, Indicator::key);
        var sourceKeys = map(sources, Source::key);
        var sliceKeys = map(slices, Slice::key);
        return new Dimensions(state, catalogue, Words.load(connection), districtCodes, indicatorKeys,
                definitionKeys(definitions), sourceKeys, sliceKeys, units,
                Numbers.of(districtCodes, indicatorKeys, definitions, sourceKeys, sliceKeys, units));
    }

    static District district(ResultSet row) throws SQLException {
        return new District(row.getString("code"), row.getString("name"), row.getString("short_name"),
                row.getString("english"), row.getString("parent"), row.getString("valid_from"),
                row.getString("valid_to"));
    }

    static Indicator indicator(ResultSet row) throws SQLException {
        int headline = row.getInt("headline");
        return new Indicator(row.getString("key"), row.getString("name"), row.getString("english"),
                constant(IndicatorGroup.class, row.getString("grouping")),
                constant(Direction.class, row.getString("direction")),
                constant(Nature.class, row.getString("nature")),
                headline == 0 ? OptionalInt.empty() : OptionalInt.of(headline), row.getString("unit"),
                row.getBoolean("nominal"), row.getString("note"));
    }

    static Slice slice(ResultSet row) throws SQLException {
        return new Slice(row.getString("key"), row.getString("name"), row.getString("english"));
    }

    static Definition definition(ResultSet row) throws SQLException {
        return new Definition(row.getString("key"), row.getString("indicator_key"), row.getString("name"),
                row.getString("english"), constant(Silence.class, row.getString("silence")), row.getString("note"));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        String word = row.getString("magnitude");
        for (var magnitude : Magnitude.values()) {
            if (magnitude.word().equals(word)) {
                return new Unit(magnitude, row.getString("base"));
            }
        }
        throw new IllegalStateException("no magnitude " + word);
    }

    private static <E extends Enum<E> & Keyed> E constant(Class<E> type, String key) {
        return Keyed.find(type, key).orElseThrow(
                () -> new IllegalStateException("no " + type.getSimpleName() + " " + key));
    }

    private <T> Map<Integer, T> numbered(String sql, Statements.RowReader<T> reader) throws SQLException {
        var map = new LinkedHashMap<Integer, T>();
        Statements.list(connection, sql, row -> map.put(row.getInt("id"), reader.read(row)));
        return map;
    }

    private static Map<Integer, String> definitionKeys(Map<Integer, Definition> definitions) {
        var keys = map(definitions, Definition::key);
        keys.put(0, "");
        return keys;
    }

    private static <T> Map<Integer, String> map(Map<Integer, T> items, Function<T, String> key) {
        var map = new HashMap<Integer, String>();
        items.forEach((number, item) -> map.put(number, key.apply(item)));
        return map;
    }
}
