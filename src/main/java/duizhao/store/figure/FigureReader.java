package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.source.Place;
import duizhao.store.db.Statements;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads figures.
final class FigureReader {

    private static final String COLUMNS = """
            SELECT f.key, f.district, f.indicator, f.measure, f.slice, f.definition, f.period, f.role,
                   f.value, f.upper, f.wording, f.unit, f.firmness, f.estimated, f.token,
                   f.source, f.section, f.first, f.past, f.note
            """;

    private final Connection connection;
    private final Dimensions dimensions;
    /// What figures that follow each other share is held once: a ranking through all years holds hundreds of thousands.
    private final Map<Long, Period> periods = new HashMap<>();
    private @Nullable Series latest;

    FigureReader(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.dimensions = dimensions;
    }

    /// The query for `districts` and `periods`, given by their numbers in that order. Both are listed, not bounded, so
    /// that each pair is one step into the clustered table.
    static String inDistrictsAndPeriods(int districts, int periods) {
        return COLUMNS + "FROM figure f WHERE f.district IN (" + Statements.marks(districts) + ") AND f.period IN ("
                + Statements.marks(periods) + ") ORDER BY f.district, f.period, f.indicator, f.measure, f.slice, "
                + "f.role, f.source, f.definition, f.seq";
    }

    /// The query for `districts`, `periods` and `indicators`, given by their numbers in that order; listed for the same
    /// reason.
    static String ofIndicators(int districts, int periods, int indicators) {
        return COLUMNS + "FROM figure f WHERE f.district IN (" + Statements.marks(districts) + ") AND f.period IN ("
                + Statements.marks(periods) + ") AND f.indicator IN (" + Statements.marks(indicators)
                + ") ORDER BY f.district, f.period, f.indicator, f.measure, f.slice, f.role, f.source, f.definition, "
                + "f.seq";
    }

    static String byKey() {
        return COLUMNS + "FROM figure f WHERE f.key = ?";
    }

    /// The query for `count` keys.
    static String byKeys(int count) {
        return COLUMNS + "FROM figure f WHERE f.key IN (" + Statements.marks(count) + ")";
    }

    /// In the order of their places; those of an unknown place last.
    static String bySource() {
        return COLUMNS + "FROM source s JOIN figure f ON f.source = s.id WHERE s.key = ? "
                + "ORDER BY f.first < 0, f.first, f.past, f.key";
    }

    /// Every figure there is, in the order in which they lie.
    void each(Consumer<Figure> taker) throws SQLException {
        Statements.each(connection, COLUMNS + "FROM figure f ORDER BY f.district, f.period, f.indicator, f.measure, "
                + "f.slice, f.role, f.source, f.definition, f.seq", this::read, taker);
    }

    List<Figure> list(String sql, Object... arguments) throws SQLException {
        return Statements.list(connection, sql, this::read, arguments);
    }

    private Figure read(ResultSet row) throws SQLException {
        var words = dimensions.words();
        var series = shared(new Series(dimensions.indicators().get(row.getInt(3)), words.measures().constant(row.getInt(4)),
                dimensions.slices().get(row.getInt(5)), dimensions.definitions().get(row.getInt(6))));
        var quantity = new Quantity(decimal(row.getString(9)), decimal(row.getString(10)),
                words.wordings().constant(row.getInt(11)), dimensions.units().get(row.getInt(12)),
                words.firmness().constant(row.getInt(13)), row.getBoolean(14), row.getString(15));
        return new Figure(row.getString(1), dimensions.districts().get(row.getInt(2)), series,
                periods.computeIfAbsent(row.getLong(7), PeriodNumber::period), words.roles().constant(row.getInt(8)), quantity,
                dimensions.sources().get(row.getInt(16)),
                new Place(shared(row.getString(17)), row.getInt(18), row.getInt(19)), shared(row.getString(20)));
    }

    private Series shared(Series series) {
        if (!series.equals(latest)) {
            latest = series;
        }
        return latest;
    }

    /// Most figures have no note, and where no text is held, no section.
    private static String shared(String text) {
        return text.isEmpty() ? "" : text;
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
