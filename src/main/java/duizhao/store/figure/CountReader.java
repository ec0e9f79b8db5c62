package duizhao.store.figure;

import duizhao.domain.Keyed;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.period.Period;
import duizhao.domain.record.FigureCount;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts figures.
public final class CountReader {

    /// By indicator first, in the order of the clustered table, so that no row is sorted.
    private static final String COUNTS = """
            SELECT n.district, n.period, n.role, i.grouping, sum(n.figures)
            FROM (SELECT district, period, indicator, role, count(*) AS figures
                  FROM figure GROUP BY district, period, indicator, role) n
            JOIN indicator i ON i.id = n.indicator
            GROUP BY n.district, n.period, n.role, i.grouping
            """;

    /// As few steps as there are districts before the first that has a target of the span.
    private static final String PLANNED_SPANS = """
            SELECT p.id FROM period p WHERE p.first < p.last AND EXISTS
                (SELECT 1 FROM district d CROSS JOIN figure f ON f.district = d.id AND f.period = p.id AND f.role = ?)
            ORDER BY p.id""";

    private static final String ANY_OF_DISTRICT =
            "SELECT 1 FROM figure f WHERE f.district = (SELECT id FROM district WHERE code = ?) LIMIT 1";

    private static final String OF_INDICATORS = "SELECT indicator, count(*) FROM figure GROUP BY indicator";

    private final Connection connection;
    private final Dimensions dimensions;

    public CountReader(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.dimensions = dimensions;
    }

    public List<FigureCount> read() throws SQLException {
        var places = new HashMap<String, Integer>();
        dimensions.catalogue().districts().forEach(d -> places.put(d.code(), places.size()));
        return Statements.list(connection, COUNTS, row -> new FigureCount(dimensions.districts().get(row.getInt(1)),
                        PeriodNumber.period(row.getLong(2)), dimensions.words().roles().constant(row.getInt(3)),
                        Keyed.find(IndicatorGroup.class, row.getString(4)).orElseThrow(), row.getLong(5)))
                .stream().sorted(Comparator.comparingInt((FigureCount c) -> places.get(c.district()))
                        .thenComparing(FigureCount::period).thenComparing(FigureCount::role)
                        .thenComparing(FigureCount::group)).toList();
    }

    /// The spans of years that have targets, ascending.
    public List<Period> plannedSpans() throws SQLException {
        return Statements.list(connection, PLANNED_SPANS, row -> PeriodNumber.period(row.getLong(1)),
                dimensions.words().roles().number(Role.PLAN));
    }

    /// Whether there is any figure of one of these districts.
    ///
    /// @param districts codes
    public boolean hasAny(Collection<String> districts) throws SQLException {
        for (String district : districts) {
            if (Statements.first(connection, ANY_OF_DISTRICT, row -> true, district).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static String plannedSpansQuery() {
        return PLANNED_SPANS;
    }

    /// How many figures there are of each indicator, by its key; those with none are left out.
    public Map<String, Long> byIndicator() throws SQLException {
        var counts = new HashMap<String, Long>();
        Statements.list(connection, OF_INDICATORS,
                row -> counts.put(dimensions.indicators().get(row.getInt(1)), row.getLong(2)));
        return counts;
    }
}
