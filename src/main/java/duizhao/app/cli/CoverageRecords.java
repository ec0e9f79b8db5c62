package duizhao.app.cli;

import duizhao.app.session.Coverages.Covered;
import duizhao.domain.figure.Figure;
import duizhao.reading.CodePoints;
import duizhao.reading.Mark;
import duizhao.reading.Standing;
import duizhao.tabular.Cells;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What became of each number of a document as records for other programs: JSON with the totals, CSV of the numbers.
final class CoverageRecords {

    private final List<Covered> documents;
    private final boolean unreadOnly;

    CoverageRecords(List<Covered> documents, boolean unreadOnly) {
        this.documents = documents;
        this.unreadOnly = unreadOnly;
    }

    /// One object for each document.
    void json(PrintStream out) {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(documents.stream().map(this::document).toList()));
    }

    /// One line for each number.
    void csv(PrintStream out) {
        out.print(Cells.csv("coverage", documents.stream().flatMap(d -> numbers(d).stream()
                .map(number -> flat(d, number))).toList()));
        out.flush();
    }

    private Map<String, Object> document(Covered covered) {
        var coverage = covered.coverage();
        var map = new LinkedHashMap<String, Object>();
        map.put("file", covered.file().name());
        map.put("sha256", covered.file().sha256());
        map.put("source", covered.match().map(m -> m.entries().source().key()).orElse(null));
        map.put("match", covered.match().map(m -> m.how().name()).orElse(null));
        map.put("numbers", coverage.marks().size());
        for (Standing standing : Standing.values()) {
            map.put(standing.key(), coverage.count(standing));
        }
        map.put("marks", numbers(covered));
        return map;
    }

    private List<Map<String, Object>> numbers(Covered covered) {
        var text = new CodePoints(covered.file().text());
        return covered.coverage().marks().stream()
                .filter(mark -> !unreadOnly || mark.standing() == Standing.UNREAD)
                .map(mark -> number(mark, text)).toList();
    }

    private static Map<String, Object> number(Mark mark, CodePoints text) {
        var context = NumberContext.of(text, mark.number());
        var map = new LinkedHashMap<String, Object>();
        map.put("start", mark.number().start());
        map.put("end", mark.number().end());
        map.put("line", context.line());
        map.put("column", context.column());
        map.put("number", mark.number().text());
        map.put("standing", mark.standing().key());
        map.put("figures", mark.figures().stream().map(Figure::key).toList());
        map.put("reasons", mark.setAside().stream().map(s -> s.reason().key()).distinct().toList());
        return map;
    }

    private static Map<String, String> flat(Covered covered, Map<String, Object> number) {
        var flat = new LinkedHashMap<String, String>();
        flat.put("file", covered.file().name());
        number.forEach((name, value) -> flat.put(name, value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" ")) : String.valueOf(value)));
        return flat;
    }
}
