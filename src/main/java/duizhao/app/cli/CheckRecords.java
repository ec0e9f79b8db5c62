package duizhao.app.cli;

import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.check.Told;
import duizhao.domain.decision.Explanation;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.tabular.Cells;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Findings as records for other programs: JSON, and CSV with the same names.
final class CheckRecords {

    private static final List<String> EXPLAINED = List.of("reason", "by", "date");

    private final List<Told> findings;
    private final FindingTexts texts;

    CheckRecords(List<Told> findings, Catalogue catalogue, Messages messages) {
        this.findings = findings;
        this.texts = new FindingTexts(catalogue, messages);
    }

    /// An array of findings, numbers with all their decimals.
    void json(PrintStream out) {
        var mapper = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        out.println(mapper.writeValueAsString(findings.stream().map(this::record).toList()));
    }

    /// A header and one line for each finding; figures are parted by spaces.
    void csv(PrintStream out) {
        out.print(Cells.csv("check", findings.stream().map(told -> flat(told.finding(), record(told))).toList()));
        out.flush();
    }

    private Map<String, Object> record(Told told) {
        Finding finding = told.finding();
        var map = new LinkedHashMap<String, Object>();
        map.put("key", finding.key());
        map.put("rule", finding.rule().key());
        map.put("severity", finding.severity().key());
        map.put("district", finding.district());
        map.put("subject", texts.subject(finding));
        map.put("arithmetic", texts.arithmetic(finding));
        map.put("size", size(finding));
        map.put("cause", finding.cause().key());
        map.put("reason", texts.cause(finding));
        map.put("figures", finding.figures().stream().map(CheckRecords::figure).toList());
        map.put("explained", explained(told.explanation()));
        return map;
    }

    private static @Nullable Map<String, Object> size(Finding finding) {
        var size = finding.size();
        if (size == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("value", size.value());
        map.put("unit", size.unit().printed());
        return map;
    }

    private static @Nullable Map<String, Object> explained(@Nullable Explanation explanation) {
        if (explanation == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("reason", explanation.reason());
        map.put("by", explanation.by());
        map.put("date", explanation.date().toString());
        return map;
    }

    private static Map<String, Object> figure(Figure figure) {
        var map = new LinkedHashMap<String, Object>();
        map.put("figure", figure.key());
        map.put("token", figure.quantity().token());
        map.put("source", figure.source());
        return map;
    }

    private Map<String, String> flat(Finding finding, Map<String, Object> record) {
        var flat = new LinkedHashMap<String, String>();
        record.forEach((name, value) -> {
            switch (name) {
                case "size" -> flat.put(name, texts.size(finding));
                case "figures" -> flat.put(name, finding.figures().stream().map(Figure::key)
                        .collect(Collectors.joining(" ")));
                case "explained" -> EXPLAINED.forEach(part -> flat.put(name + "." + part,
                        value instanceof Map<?, ?> said ? String.valueOf(said.get(part)) : ""));
                default -> flat.put(name, String.valueOf(value));
            }
        });
        return flat;
    }
}
