package duizhao.exchange;

import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.exchange.frictionless.Row;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes reports of the tables `reports`, `report-setup`, `report-parts` and `report-choices`.
final class ReportTables {

    private final PackageTables tables;

    ReportTables(PackageTables tables) {
        this.tables = tables;
    }

    List<Report> read() {
        return tables.rows(PackageTable.REPORTS).stream().map(this::report).toList();
    }

    private Report report(Row row) {
        String key = row.text("report");
        if (row.text("name").isBlank()) {
            throw row.damage("name", "missing");
        }
        Map<String, String> setup = new LinkedHashMap<>();
        of(PackageTable.REPORT_SETUP, key).forEach(line -> setup.put(line.text("name"), line.text("value")));
        List<Part> parts = of(PackageTable.REPORT_PARTS, key).stream()
                .sorted(Comparator.comparingInt(line -> Columns.integer(line, "part"))).map(line -> part(key, line)).toList();
        return new Report(key, row.text("name"), Columns.integer(row, "place"), row.text("title"), setup, parts);
    }

    private Part part(String report, Row row) {
        String kind = row.text("kind");
        return switch (kind) {
            case "heading" -> {
                int level = Columns.integer(row, "level");
                if (level < 1 || level > 2) {
                    throw row.damage("level", "out-of-bounds", row.text("level"));
                }
                yield new HeadingPart(row.text("text"), level);
            }
            case "text" -> new TextPart(row.text("text"));
            case "break" -> new BreakPart();
            case "view" -> view(report, row);
            default -> throw row.damage("kind", "not-one-of", kind, "heading text view break");
        };
    }

    private ViewPart view(String report, Row row) {
        Map<String, String> choices = new LinkedHashMap<>();
        of(PackageTable.REPORT_CHOICES, report).stream().filter(line -> line.text("part").equals(row.text("part")))
                .forEach(line -> choices.put(line.text("name"), line.text("value")));
        Piece piece = Columns.constant(row, "piece", Piece.class);
        int nth = Columns.integer(row, "nth");
        if (nth < 0 || nth > 0 && piece == Piece.ALL) {
            throw row.damage("nth", "out-of-bounds", row.text("nth"));
        }
        return new ViewPart(new View(Columns.constant(row, "view", ViewKind.class), choices), piece, nth, row.text("text"),
                row.text("note"));
    }

    private List<Row> of(PackageTable table, String report) {
        return tables.rows(table).stream().filter(row -> row.text("report").equals(report)).toList();
    }
}
