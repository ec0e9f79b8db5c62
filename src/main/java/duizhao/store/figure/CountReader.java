package duizhao.store.figure;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.record.FigureCount;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
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

    private static final String OF_INDICATORS = "SELECT indicator, count(*) FROM figure GROUP BY indicator";

    private final Connection connection;
    private final Dimensions dimensions;

    public CountReader(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.dimensions = dimensions;
    }

    public List<FigureCount> read() throws SQLException {
        var codes = dimensions.catalogue().districts().stream().map(d -> d.code()).toList();
        return Statements.list(connection, COUNTS, row -> new FigureCount(dimensions.districts().get(row.getInt(1)),
                        PeriodNumber.period(row.getLong(2)), dimensions.words().roles().constant(row.getInt(3)),
                        Keyed.find(IndicatorGroup.class, row.getString(4)).orElseThrow(), row.getLong(5)))
                .stream().sorted(Comparator.comparingInt((FigureCount c) -> codes.indexOf(c.district()))
                        .thenComparing(FigureCount::period).thenComparing(FigureCount::role)
                        .thenComparing(FigureCount::group)).toList();
    }

    /// How many figures there are of each indicator, by its key; those with none are left out.
    public Map<String, Long> byIndicator() throws SQLException {
        var counts = new HashMap<String, Long>();
        Statements.list(connection, OF_INDICATORS,
                row -> counts.put(dimensions.indicators().get(row.getInt(1)), row.getLong(2)));
        return counts;
    }
}
