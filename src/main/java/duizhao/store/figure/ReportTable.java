package duizhao.store.figure;

import duizhao.domain.Keyed;
import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports. One is known by its key.
public final class ReportTable implements Table<Report> {

    private static final String ALL = "SELECT key, name, place, title FROM report ORDER BY place, key";
    private static final String SETUPS = "SELECT report, name, value FROM report_setup ORDER BY report, seq";
    private static final String PARTS = """
            SELECT report, seq, kind, level, text, view, piece, nth, note FROM report_part ORDER BY report, seq""";
    private static final String CHOICES =
            "SELECT report, part, name, value FROM report_choice ORDER BY report, part, seq";
    private static final String ADD = "INSERT INTO report (key, name, place, title) VALUES (?, ?, ?, ?)";
    private static final String ADD_SETUP = "INSERT INTO report_setup (report, seq, name, value) VALUES (?, ?, ?, ?)";
    private static final String ADD_PART = "INSERT INTO report_part"
            + " (report, seq, kind, level, text, view, piece, nth, note) VALUES (" + Statements.marks(9) + ")";
    private static final String ADD_CHOICE =
            "INSERT INTO report_choice (report, part, seq, name, value) VALUES (?, ?, ?, ?, ?)";
    private static final List<String> REMOVALS = List.of("DELETE FROM report_choice WHERE report = ?",
            "DELETE FROM report_part WHERE report = ?", "DELETE FROM report_setup WHERE report = ?",
            "DELETE FROM report WHERE key = ?");

    /// Which part of which report.
    private record Spot(String report, int part) {
    }

    private final Connection connection;

    public ReportTable(Connection connection) {
        this.connection = connection;
    }

    /// All of them in their order.
    public List<Report> list() throws SQLException {
        Map<String, Map<String, String>> setups = new LinkedHashMap<>();
        Statements.list(connection, SETUPS, row -> setups.computeIfAbsent(row.getString(1), _ -> new LinkedHashMap<>())
                .put(row.getString(2), row.getString(3)));
        Map<Spot, Map<String, String>> choices = new LinkedHashMap<>();
        Statements.list(connection, CHOICES, row -> choices.computeIfAbsent(new Spot(row.getString(1), row.getInt(2)),
                _ -> new LinkedHashMap<>()).put(row.getString(3), row.getString(4)));
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        Statements.list(connection, PARTS, row -> {
            String report = row.getString(1);
            return part(row, choices.getOrDefault(new Spot(report, row.getInt(2)), Map.of()))
                    .map(part -> parts.computeIfAbsent(report, _ -> new ArrayList<>()).add(part));
        });
        return Statements.list(connection, ALL, row -> new Report(row.getString(1), row.getString(2), row.getInt(3),
                row.getString(4), setups.getOrDefault(row.getString(1), Map.of()),
                parts.getOrDefault(row.getString(1), List.of())));
    }

    /// Empty for a kind that is not known, which a store that was saved from damage may hold.
    private static Optional<Part> part(ResultSet row, Map<String, String> choices) throws SQLException {
        return switch (row.getString(3)) {
            case "heading" -> Optional.of(new HeadingPart(row.getString(5), row.getInt(4)));
            case "text" -> Optional.of(new TextPart(row.getString(5)));
            case "break" -> Optional.of(new BreakPart());
            case "view" -> {
                var kind = Keyed.find(ViewKind.class, row.getString(6));
                var piece = Keyed.find(Piece.class, row.getString(7));
                yield kind.isEmpty() || piece.isEmpty() ? Optional.empty()
                        : Optional.of(new ViewPart(new View(kind.get(), choices), piece.get(), row.getInt(8),
                                row.getString(5), row.getString(9)));
            }
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Report> held(Report report) throws SQLException {
        return list().stream().filter(held -> held.key().equals(report.key())).findFirst();
    }

    @Override
    public void add(Report report) throws SQLException {
        String key = report.key();
        Statements.update(connection, ADD, key, report.name(), report.order(), report.title());
        int seq = 0;
        for (var entry : report.setup().entrySet()) {
            Statements.update(connection, ADD_SETUP, key, seq++, entry.getKey(), entry.getValue());
        }
        for (int i = 0; i < report.parts().size(); i++) {
            add(key, i, report.parts().get(i));
        }
    }

    private void add(String key, int seq, Part part) throws SQLException {
        switch (part) {
            case HeadingPart(var text, var level) ->
                Statements.update(connection, ADD_PART, key, seq, "heading", level, text, "", "", 0, "");
            case TextPart(var text) ->
                Statements.update(connection, ADD_PART, key, seq, "text", 0, text, "", "", 0, "");
            case BreakPart() -> Statements.update(connection, ADD_PART, key, seq, "break", 0, "", "", "", 0, "");
            case ViewPart(var view, var piece, var nth, var title, var note) -> {
                Statements.update(connection, ADD_PART, key, seq, "view", 0, title, view.kind().key(), piece.key(),
                        nth, note);
                int choice = 0;
                for (var entry : view.choices().entrySet()) {
                    Statements.update(connection, ADD_CHOICE, key, seq, choice++, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    @Override
    public void replace(Report before, Report after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(Report report) throws SQLException {
        for (String removal : REMOVALS) {
            Statements.update(connection, removal, report.key());
        }
    }
}
