package duizhao.store.figure;

import duizhao.domain.comparison.Anchors;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a selection needs to be compared.
public final class SelectionReader {

    private static final String PERIODS = "SELECT id FROM period WHERE last >= ? AND first <= ? ORDER BY id";
    /// As few steps as there are districts before the first that has a figure of the period, mostly one.
    private static final String USED_PERIODS = """
            SELECT p.id FROM period p WHERE EXISTS
                (SELECT 1 FROM district d CROSS JOIN figure f ON f.district = d.id AND f.period = p.id)
            ORDER BY p.id""";
    private static final String PAIRINGS = """
            WITH found AS (SELECT f.key FROM figure f WHERE f.district IN (%s) AND f.period IN (%s))
            SELECT %s FROM pairing WHERE plan IN found OR outcome IN found ORDER BY id""";
    private static final String CLAIMS = ClaimRow.SELECT + """
            WHERE c.district IN (%s) AND c.period IN (%s) ORDER BY c.id""";

    private final Connection connection;
    private final Dimensions dimensions;
    private final FigureReader figures;

    public SelectionReader(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.dimensions = dimensions;
        this.figures = new FigureReader(connection, dimensions);
    }

    /// The figures of the selection's districts whose period touches that of the selection or the year before it, what
    /// their plans are measured against, and those paired with them by hand; with pairings, claims and decisions. What is set aside
    /// is not read.
    public DataSet read(Selection selection) throws SQLException {
        var districts = numbers(selection.districts());
        var periods = touching(selection.period());
        if (districts.isEmpty() || periods.isEmpty()) {
            return new DataSet(dimensions.catalogue(), List.of(), List.of(), List.of(), List.of());
        }
        Object[] keys = Stream.concat(districts.stream(), periods.stream()).toArray();
        var found = new LinkedHashMap<String, Figure>();
        for (var figure : figures.list(FigureReader.inDistrictsAndPeriods(districts.size(), periods.size()), keys)) {
            found.put(figure.key(), figure);
        }
        for (var figure : anchors(found.values(), Set.copyOf(selection.districts()), Set.copyOf(periods))) {
            found.putIfAbsent(figure.key(), figure);
        }
        var pairings = pairings(found, districts.size(), periods.size(), keys);
        return new DataSet(dimensions.catalogue(), List.copyOf(found.values()), List.of(), pairings,
                claims(districts.size(), periods.size(), keys),
                new DecisionReader(connection, dimensions).read(districts.size(), periods.size(), keys));
    }

    /// The periods that figures are of, ascending; one as of a month counts as its year.
    public List<Period> periods() throws SQLException {
        return Statements.list(connection, USED_PERIODS, row -> PeriodNumber.period(row.getLong(1))).stream()
                .map(Period::whole).distinct().sorted().toList();
    }

    static String usedPeriods() {
        return USED_PERIODS;
    }

    static String pairingsOf(int districts, int periods) {
        return PAIRINGS.formatted(Statements.marks(districts), Statements.marks(periods), PairingTable.COLUMNS);
    }

    static String claimsOf(int districts, int periods) {
        return CLAIMS.formatted(Statements.marks(districts), Statements.marks(periods));
    }

    /// The outcomes elsewhere that plans among `found` look to: the city's, or those of a base year long ago. One more
    /// statement where there are any such plans, none otherwise.
    private List<Figure> anchors(Collection<Figure> found, Set<String> districts, Set<Long> periods)
            throws SQLException {
        var catalogue = dimensions.catalogue();
        var rows = found.stream().filter(Figure::isPlan).flatMap(plan -> Anchors.needed(plan, catalogue).stream())
                .filter(row -> !districts.contains(row.district())
                        || !periods.contains(PeriodNumber.of(row.period())))
                .collect(Collectors.toSet());
        var where = numbers(rows.stream().map(RowKey::district).toList());
        if (where.isEmpty()) {
            return List.of();
        }
        var when = rows.stream().map(row -> PeriodNumber.of(row.period())).distinct().sorted().toList();
        Object[] keys = Stream.concat(where.stream(), when.stream()).toArray();
        return figures.list(FigureReader.inDistrictsAndPeriods(where.size(), when.size()), keys).stream()
                .filter(figure -> !figure.isPlan() && rows.contains(RowKey.of(figure))).toList();
    }

    private List<Integer> numbers(Collection<String> codes) {
        var wanted = new HashSet<>(codes);
        return dimensions.districts().entrySet().stream().filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey).sorted().toList();
    }

    private List<Long> touching(Period period) throws SQLException {
        return Statements.list(connection, PERIODS, row -> row.getLong(1), period.first() - 1, period.last());
    }

    /// The pairings of the figures found; the figure at the other end is added where it is not among them.
    private List<Pairing> pairings(Map<String, Figure> found, int districts, int periods, Object[] keys)
            throws SQLException {
        var pairings = Statements.list(connection, pairingsOf(districts, periods), PairingTable::read, keys);
        for (var pairing : pairings) {
            for (String key : List.of(pairing.plan(), pairing.outcome())) {
                if (!found.containsKey(key)) {
                    found.put(key, figures.list(FigureReader.byKey(), key).getFirst());
                }
            }
        }
        return pairings;
    }

    private List<Claim> claims(int districts, int periods, Object[] keys) throws SQLException {
        return Statements.list(connection, claimsOf(districts, periods), row -> ClaimRow.read(row, dimensions), keys);
    }
}
