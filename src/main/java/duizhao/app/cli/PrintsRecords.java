package duizhao.app.cli;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.reprint.Reprint;
import duizhao.domain.reprint.Reprints;
import duizhao.platform.Messages;
import duizhao.tabular.Cells;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was printed more than once, as records for other programs: one for each print, those of one thing under one
/// number.
final class PrintsRecords {

    private final Reprints reprints;
    private final SeriesNames names;

    PrintsRecords(Reprints reprints, Messages messages) {
        this.reprints = reprints;
        this.names = new SeriesNames(reprints.catalogue(), messages);
    }

    void json(PrintStream out) {
        var mapper = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(rows()));
    }

    void csv(PrintStream out) {
        out.print(Cells.csv("prints", rows().stream().map(PrintsRecords::texts).toList()));
        out.flush();
    }

    private static Map<String, String> texts(Map<String, Object> row) {
        var texts = new LinkedHashMap<String, String>();
        row.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    private List<Map<String, Object>> rows() {
        return reprints.items().stream().flatMap(item -> item.figures().stream().map(figure -> row(item, figure)))
                .toList();
    }

    private Map<String, Object> row(Reprint item, Figure figure) {
        var map = new LinkedHashMap<String, Object>();
        map.put("thing", reprints.items().indexOf(item) + 1);
        map.put("district", item.district());
        map.put("indicator", item.series().indicator());
        map.put("name", names.indicator(item.series()));
        map.put("measure", item.series().measure().key());
        map.put("slice", item.series().slice());
        map.put("definition", figure.series().definition());
        map.put("period", figure.period().text());
        map.put("role", item.role().key());
        map.put("figure", figure.key());
        map.put("token", figure.quantity().token());
        map.put("source", figure.source());
        map.put("differences", item.differences().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        map.put("change", item.change() == null ? "" : item.change().value());
        return map;
    }
}
