package duizhao.exchange;

import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.VerdictKind;
import duizhao.domain.whole.Decided;
import duizhao.exchange.frictionless.Row;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes what people decided of the tables `chosen`, `hand-verdicts`, `tolerances`, `explanations`, `outlooks`,
/// `decompositions`, `comparisons` and `comparison-state`. Whatever is nobody's, has no date or no reason is damage: it would not be known
/// whose word it is.
final class DecidedTables {

    private final PackageTables tables;

    DecidedTables(PackageTables tables) {
        this.tables = tables;
    }

    Decided read() {
        requireOnce(PackageTable.CHOSEN);
        requireOnce(PackageTable.HAND_VERDICTS);
        return new Decided(
                tables.rows(PackageTable.CHOSEN).stream().map(DecidedTables::chosen).toList(),
                tables.rows(PackageTable.HAND_VERDICTS).stream().map(DecidedTables::verdict).toList(),
                tables.rows(PackageTable.TOLERANCES).stream().map(DecidedTables::tolerances).toList(),
                tables.rows(PackageTable.EXPLANATIONS).stream().map(row -> new Explanation(row.text("finding"),
                        row.text("substance"), said(row, "by"), date(row), said(row, "reason"))).toList(),
                tables.rows(PackageTable.OUTLOOKS).stream().map(row -> new Outlook(row.text("target"),
                        said(row, "words"), said(row, "by"), date(row))).toList(),
                tables.rows(PackageTable.DECOMPOSITIONS).stream().map(row -> new Decomposition(row.text("target"),
                        ShareText.read(row), said(row, "by"), date(row))).toList(),
                comparisons(), new ReportTables(tables).read());
    }

    private void requireOnce(PackageTable table) {
        Set<RowKey> seen = new HashSet<>();
        for (Row row : tables.rows(table)) {
            if (!seen.add(key(row))) {
                throw row.damage("district", "twice", key(row).text());
            }
        }
    }

    private static Chosen chosen(Row row) {
        if (!row.has("plan") && !row.has("outcome")) {
            throw row.damage("plan", "missing");
        }
        return new Chosen(key(row), Columns.textOrNull(row, "plan"), Columns.textOrNull(row, "outcome"),
                row.text("reason"));
    }

    private static HandVerdict verdict(Row row) {
        var kind = Arrays.stream(VerdictKind.values()).filter(k -> k.name().equals(row.text("verdict"))).findFirst()
                .orElseThrow(() -> row.damage("verdict", "not-one-of", row.text("verdict"),
                        Arrays.stream(VerdictKind.values()).map(Enum::name).collect(Collectors.joining(" "))));
        return new HandVerdict(key(row), kind, said(row, "by"), date(row), said(row, "reason"));
    }

    private static PlanTolerances tolerances(Row row) {
        var tau = Columns.decimal(row, "tau");
        var delta = Columns.decimal(row, "delta");
        if (tau.signum() < 0 || delta.signum() < 0) {
            throw row.damage(tau.signum() < 0 ? "tau" : "delta", "out-of-bounds",
                    row.text(tau.signum() < 0 ? "tau" : "delta"));
        }
        return new PlanTolerances(row.text("plan"), tau, delta, Unit.of(row.text("unit")), said(row, "reason"));
    }

    private List<NamedComparison> comparisons() {
        Map<String, Map<String, String>> states = new LinkedHashMap<>();
        for (Row row : tables.rows(PackageTable.COMPARISON_STATE)) {
            states.computeIfAbsent(row.text("comparison"), _ -> new LinkedHashMap<>())
                    .put(row.text("name"), row.text("value"));
        }
        return tables.rows(PackageTable.COMPARISONS).stream().map(row -> new NamedComparison(row.text("comparison"),
                said(row, "name"), Columns.integer(row, "place"),
                states.getOrDefault(row.text("comparison"), Map.of()))).toList();
    }

    private static RowKey key(Row row) {
        Period period = Columns.period(row, "period");
        if (!period.equals(period.whole())) {
            throw row.damage("period", "bad-period", row.text("period"));
        }
        return new RowKey(row.text("district"), new Series.Row(row.text("indicator"),
                Columns.constant(row, "measure", Measure.class), row.text("slice")), period);
    }

    private static String said(Row row, String column) {
        if (row.text(column).isBlank()) {
            throw row.damage(column, "missing");
        }
        return row.text(column);
    }

    private static LocalDate date(Row row) {
        try {
            return LocalDate.parse(row.text("date"));
        } catch (DateTimeParseException e) {
            throw row.damage("date", "bad-form", row.text("date"));
        }
    }
}
