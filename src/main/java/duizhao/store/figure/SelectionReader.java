package duizhao.store.figure;

import duizhao.domain.comparison.Anchors;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.figure.Role;
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
    private static final String REPORTED_PERIODS = """
            SELECT p.id FROM period p WHERE EXISTS
                (SELECT 1 FROM figure f WHERE f.district IN (%s) AND f.period = p.id AND f.role = ?)
            ORDER BY p.id""";
    private static final String PAIRINGS = """
            WITH found AS (SELECT f.key FROM figure f WHERE f.district IN (%s) AND f.period IN (%s)%s)
            SELECT %s FROM pairing WHERE plan IN found OR outcome IN found ORDER BY id""";
    private static final String ALL_PAIRINGS = "SELECT " + PairingTable.COLUMNS + " FROM pairing ORDER BY id";
    private static final String PAIRING_COUNT = "SELECT count(*) FROM pairing";
    private static final String ALL_PERIODS = "SELECT id FROM period ORDER BY id";
    /// Steps from one series to the next through the index of series, however many figures there are.
    private static final String SERIES = """
            WITH RECURSIVE used (indicator, measure, slice) AS (
                SELECT i.id, m.id, (SELECT min(f.slice) FROM figure f WHERE f.indicator = i.id AND f.measure = m.id)
                FROM indicator i CROSS JOIN measure m
                UNION ALL
                SELECT u.indicator, u.measure, (SELECT min(f.slice) FROM figure f
                    WHERE f.indicator = u.indicator AND f.measure = u.measure AND f.slice > u.slice)
                FROM used u WHERE u.slice IS NOT NULL)
            SELECT indicator, measure, slice FROM used WHERE slice IS NOT NULL ORDER BY indicator, measure, slice""";
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
        var pairings = pairings(found, pairingsOf(districts.size(), periods.size(), 0), keys);
        for (var figure : anchors(found.values(), Set.copyOf(selection.districts()), Set.copyOf(periods))) {
            found.putIfAbsent(figure.key(), figure);
        }
        addPaired(found, pairings);
        return new DataSet(dimensions.catalogue(), List.copyOf(found.values()), List.of(), pairings,
                claims(districts.size(), periods.size(), keys),
                new DecisionReader(connection, dimensions).read(districts.size(), periods.size(), keys));
    }

    /// The figures of these districts and indicators of all periods, and those paired with them by hand, with the
    /// pairings. Claims are not read: they speak of a year as a whole. What people decided comes along.
    ///
    /// @param codes of the districts
    /// @param keys  of the indicators
    public DataSet read(List<String> codes, Set<String> keys) throws SQLException {
        var districts = numbers(codes);
        var indicators = numbers(dimensions.indicators(), keys);
        var periods = Statements.list(connection, ALL_PERIODS, row -> row.getLong(1));
        if (districts.isEmpty() || indicators.isEmpty() || periods.isEmpty()) {
            return new DataSet(dimensions.catalogue(), List.of(), List.of(), List.of(), List.of());
        }
        Object[] numbers = Stream.of(districts, periods, indicators).flatMap(List::stream).toArray();
        var found = new LinkedHashMap<String, Figure>();
        for (var figure : figures.list(FigureReader.ofIndicators(districts.size(), periods.size(), indicators.size()),
                numbers)) {
            found.put(figure.key(), figure);
        }
        var pairings = pairings(found, pairingsOf(districts.size(), periods.size(), indicators.size()), numbers);
        for (var figure : anchors(found.values(), Set.copyOf(codes), Set.copyOf(periods))) {
            found.putIfAbsent(figure.key(), figure);
        }
        addPaired(found, pairings);
        Object[] places = Stream.of(districts, periods).flatMap(List::stream).toArray();
        return new DataSet(dimensions.catalogue(), List.copyOf(found.values()), List.of(), pairings, List.of(),
                new DecisionReader(connection, dimensions).read(districts.size(), periods.size(), places));
    }

    /// What there are figures of, in the order of the catalogue.
    public List<Series.Row> series() throws SQLException {
        return Statements.list(connection, SERIES, row -> new Series.Row(dimensions.indicators().get(row.getInt(1)),
                dimensions.words().measures().constant(row.getInt(2)), dimensions.slices().get(row.getInt(3))));
    }

    static String usedSeries() {
        return SERIES;
    }

    /// The periods that figures are of, ascending; one as of a month counts as its year.
    public List<Period> periods() throws SQLException {
        return whole(Statements.list(connection, USED_PERIODS, row -> PeriodNumber.period(row.getLong(1))));
    }

    /// The periods of which there is an outcome of one of these districts, ascending; one as of a month counts as its year.
    ///
    /// @param codes of the districts
    public List<Period> reported(Collection<String> codes) throws SQLException {
        var districts = numbers(codes);
        Object[] keys = Stream.concat(districts.stream(), Stream.of(dimensions.words().roles().number(Role.OUTCOME)))
                .toArray();
        return whole(Statements.list(connection, reportedPeriods(districts.size()),
                row -> PeriodNumber.period(row.getLong(1)), keys));
    }

    private static List<Period> whole(List<Period> periods) {
        return periods.stream().map(Period::whole).distinct().sorted().toList();
    }

    static String reportedPeriods(int districts) {
        return REPORTED_PERIODS.formatted(Statements.marks(districts));
    }

    static String usedPeriods() {
        return USED_PERIODS;
    }

    /// @param indicators how many the figures are restricted to; 0 for all
    static String pairingsOf(int districts, int periods, int indicators) {
        return PAIRINGS.formatted(Statements.marks(districts), Statements.marks(periods),
                indicators == 0 ? "" : " AND f.indicator IN (" + Statements.marks(indicators) + ")",
                PairingTable.COLUMNS);
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
        return numbers(dimensions.districts(), codes);
    }

    private static List<Integer> numbers(Map<Integer, String> known, Collection<String> keys) {
        var wanted = new HashSet<>(keys);
        return known.entrySet().stream().filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey).sorted().toList();
    }

    private List<Long> touching(Period period) throws SQLException {
        return Statements.list(connection, PERIODS, row -> row.getLong(1), period.first() - 1, period.last());
    }

    /// The pairings of the figures found: searched for from whichever side there is less of.
    ///
    /// @param sql the query that reads the same figures once more and looks for the pairings of each
    private List<Pairing> pairings(Map<String, Figure> found, String sql, Object[] keys) throws SQLException {
        int all = Statements.first(connection, PAIRING_COUNT, row -> row.getInt(1)).orElseThrow();
        return all > found.size() ? Statements.list(connection, sql, PairingTable::read, keys)
                : Statements.list(connection, ALL_PAIRINGS, PairingTable::read).stream().filter(pairing ->
                        found.containsKey(pairing.plan()) || found.containsKey(pairing.outcome())).toList();
    }

    /// The figure at the other end of a pairing, where it is not among those found.
    private void addPaired(Map<String, Figure> found, List<Pairing> pairings) throws SQLException {
        for (var pairing : pairings) {
            for (String key : List.of(pairing.plan(), pairing.outcome())) {
                if (!found.containsKey(key)) {
                    found.put(key, figures.list(FigureReader.byKey(), key).getFirst());
                }
            }
        }
    }

    private List<Claim> claims(int districts, int periods, Object[] keys) throws SQLException {
        return Statements.list(connection, claimsOf(districts, periods), row -> ClaimRow.read(row, dimensions), keys);
    }
}
