package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SourceTally;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what one source holds. Of a source that is not there, that is nothing.
public final class SourceReader {

    private static final String SET_ASIDE = """
            SELECT a.* FROM source s JOIN set_aside a ON a.source = s.id WHERE s.key = ?
            ORDER BY a.first < 0, a.first, a.past, a.section, a.token, a.reason, a.note""";
    private static final String CLAIMS = ClaimRow.SELECT + "JOIN source s ON s.id = c.source WHERE s.key = ? "
            + "ORDER BY c.id";
    private static final String FIGURES_COUNTED = "SELECT source, count(*) FROM figure GROUP BY source";
    private static final String SET_ASIDE_COUNTED = "SELECT source, count(*) FROM set_aside GROUP BY source";
    private static final String DOCUMENTS = "SELECT source, 1 FROM document";

    private final Connection connection;
    private final Dimensions dimensions;

    public SourceReader(Connection connection, Dimensions dimensions) {
        this.connection = connection;
        this.dimensions = dimensions;
    }

    public List<Figure> figures(String source) throws SQLException {
        return new FigureReader(connection, dimensions).list(FigureReader.bySource(), source);
    }

    public List<SetAside> setAside(String source) throws SQLException {
        return Statements.list(connection, SET_ASIDE, row -> SetAsideRow.read(row, source), source);
    }

    public List<Claim> claims(String source) throws SQLException {
        return Statements.list(connection, CLAIMS, row -> ClaimRow.read(row, dimensions), source);
    }

    public Optional<Document> document(String source) throws SQLException {
        return DocumentTable.read(connection, source);
    }

    /// All sources in listed order, each by its key.
    public Map<String, SourceTally> tallies() throws SQLException {
        var figures = counts(FIGURES_COUNTED);
        var setAside = counts(SET_ASIDE_COUNTED);
        var documents = counts(DOCUMENTS);
        var tallies = new LinkedHashMap<String, SourceTally>();
        for (var source : dimensions.catalogue().sources()) {
            String key = source.key();
            tallies.put(key, new SourceTally(figures.getOrDefault(key, 0), setAside.getOrDefault(key, 0),
                    documents.containsKey(key)));
        }
        return tallies;
    }

    static String figuresCounted() {
        return FIGURES_COUNTED;
    }

    private Map<String, Integer> counts(String sql) throws SQLException {
        var counts = new HashMap<String, Integer>();
        Statements.list(connection, sql, row -> counts.put(dimensions.sources().get(row.getInt(1)), row.getInt(2)));
        return counts;
    }
}
