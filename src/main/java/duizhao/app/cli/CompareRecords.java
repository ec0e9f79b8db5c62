package duizhao.app.cli;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Gap;
import duizhao.domain.verdict.Tolerance;
import duizhao.platform.Messages;
import duizhao.tabular.Cells;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A comparison as records for other programs: JSON, and CSV with the same names.
final class CompareRecords {

    private static final List<String> FIGURE = List.of("figure", "token", "value", "upper", "qualifier", "unit");
    private static final List<String> GAP = List.of("value", "unit");
    private static final List<String> HAND = List.of("verdict", "by", "date", "reason");
    private static final List<String> TOLERANCE = List.of("tau", "delta", "unit", "reason");

    private final Comparison comparison;
    private final Messages messages;
    private final Sentences sentences;

    CompareRecords(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.sentences = new Sentences(comparison.catalogue(), messages);
    }

    /// An array of rows, numbers with all their printed decimals.
    void json(PrintStream out) {
        var mapper = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        out.println(mapper.writeValueAsString(rows()));
    }

    /// A header and one line for each row; what is an object in JSON is several columns, `plan.token` and so on.
    void csv(PrintStream out) {
        out.print(Cells.csv("compare", rows().stream().map(CompareRecords::flat).toList()));
        out.flush();
    }

    private List<Map<String, Object>> rows() {
        return comparison.rows().stream().map(this::row).toList();
    }

    private Map<String, Object> row(ComparisonRow row) {
        var series = row.series();
        var indicator = comparison.catalogue().indicator(series.indicator());
        var verdict = row.verdict();
        var map = new LinkedHashMap<String, Object>();
        map.put("district", row.district());
        map.put("indicator", indicator.key());
        map.put("name", messages.either(indicator.name(), indicator.english()));
        map.put("measure", series.measure().key());
        map.put("slice", series.slice());
        map.put("definition", series.definition());
        map.put("period", row.period().text());
        map.put("plan", figure(row.plan()));
        map.put("outcome", figure(row.outcome()));
        map.put("verdict", verdict.kind().name());
        map.put("rule", verdict.rule());
        map.put("reason", sentences.reason(row));
        map.put("gap", gap(verdict.gap()));
        map.put("provisional", verdict.provisional());
        map.put("unanswered", verdict.unanswered());
        map.put("sentence", sentences.sentence(row));
        map.put("hand", hand(row.hand()));
        map.put("tolerance", tolerance(row));
        return map;
    }

    private static @Nullable Map<String, Object> hand(@Nullable HandVerdict hand) {
        if (hand == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("verdict", hand.kind().name());
        map.put("by", hand.by());
        map.put("date", hand.date().toString());
        map.put("reason", hand.reason());
        return map;
    }

    /// What 左右 and 以上 were allowed; the reason where a person set it, null where it is the house rule.
    private static @Nullable Map<String, Object> tolerance(ComparisonRow row) {
        Tolerance tolerance = row.tolerance();
        if (tolerance == null) {
            return null;
        }
        PlanTolerances own = row.decisions().tolerances();
        var map = new LinkedHashMap<String, Object>();
        map.put("tau", tolerance.tau());
        map.put("delta", tolerance.delta());
        map.put("unit", tolerance.unit().printed());
        map.put("reason", own != null && row.verdict().flags().contains(Flag.TOLERANCE_BY_HAND) ? own.reason() : null);
        return map;
    }

    private static @Nullable Map<String, Object> figure(@Nullable Figure figure) {
        if (figure == null) {
            return null;
        }
        var quantity = figure.quantity();
        var map = new LinkedHashMap<String, Object>();
        map.put("figure", figure.key());
        map.put("token", quantity.token());
        map.put("value", quantity.value());
        map.put("upper", quantity.upper());
        map.put("qualifier", quantity.qualifier().key());
        map.put("unit", quantity.unit().printed());
        return map;
    }

    private static @Nullable Map<String, Object> gap(@Nullable Gap gap) {
        if (gap == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("value", gap.value());
        map.put("unit", gap.unit().printed());
        return map;
    }

    private static Map<String, String> flat(Map<String, Object> row) {
        var flat = new LinkedHashMap<String, String>();
        row.forEach((name, value) -> {
            switch (name) {
                case "plan", "outcome" -> spread(flat, name, value, FIGURE);
                case "gap" -> spread(flat, name, value, GAP);
                case "hand" -> spread(flat, name, value, HAND);
                case "tolerance" -> spread(flat, name, value, TOLERANCE);
                default -> flat.put(name, text(value));
            }
        });
        return flat;
    }

    private static void spread(Map<String, String> flat, String name, @Nullable Object value, List<String> parts) {
        for (String part : parts) {
            flat.put(name + "." + part, value instanceof Map<?, ?> map ? text(map.get(part)) : "");
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
