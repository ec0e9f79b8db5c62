package duizhao.app.cli;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.FigureCount;
import duizhao.platform.Messages;
import duizhao.tabular.Cells;
import duizhao.tabular.Counts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How many figures a store holds by district, period, role and group.
final class CountRecords {

    private static final List<String> KEYS = List.of("district", "period", "role", "group");

    private final List<FigureCount> counts;
    private final Catalogue catalogue;
    private final Messages messages;

    /// @param counts in the order in which they are to be listed
    CountRecords(List<FigureCount> counts, Catalogue catalogue, Messages messages) {
        this.counts = counts;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    void print(Format format, PrintStream out) {
        switch (format) {
            case table -> table(out);
            case csv -> {
                out.print(Cells.csv("counts", records().stream().map(CountRecords::texts).toList()));
                out.flush();
            }
            case json -> out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                    .writeValueAsString(records()));
        }
    }

    private List<Map<String, Object>> records() {
        return counts.stream().map(count -> {
            var map = new LinkedHashMap<String, Object>();
            map.put("district", count.district());
            map.put("period", count.period().text());
            map.put("role", count.role().key());
            map.put("group", count.group().key());
            map.put("figures", count.figures());
            return (Map<String, Object>) map;
        }).toList();
    }

    private static Map<String, String> texts(Map<String, Object> record) {
        var texts = new LinkedHashMap<String, String>();
        record.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    /// A line for each district and period, a column for each role; then a line for each group.
    private void table(PrintStream out) {
        var sums = new Counts(KEYS);
        for (var c : counts) {
            sums.add(List.of(district(c.district()), c.period().text().replace('/', '-'), role(c.role()),
                    group(c.group())), c.figures());
        }
        var roles = Stream.of(Role.values()).map(this::role).toList();
        lines(sums, List.of("district", "period"), List.of(messages.text("term.district"), messages.text("term.period")),
                roles).print(out, "");
        out.println();
        lines(sums, List.of("group", "district"), List.of(messages.text("cli.count.group"),
                messages.text("term.district")), roles).print(out, "");
        out.println();
        out.println(messages.text("cli.count.total", counts.stream().mapToLong(FigureCount::figures).sum()));
    }

    private TextTable lines(Counts sums, List<String> keys, List<String> heads, List<String> roles) {
        var header = new ArrayList<>(heads);
        header.addAll(roles);
        header.add(messages.text("cli.count.sum"));
        var cells = sums.by(List.of(keys.getFirst(), keys.getLast(), "role"));
        var rows = sums.by(keys).entrySet().stream().map(line -> {
            var row = new ArrayList<>(line.getKey());
            roles.forEach(role -> row.add(Long.toString(cells.getOrDefault(
                    List.of(line.getKey().getFirst(), line.getKey().getLast(), role), 0L))));
            row.add(Long.toString(line.getValue()));
            return (List<String>) row;
        }).toList();
        return new TextTable(header, keys.getFirst().equals("group") ? inOrder(rows) : rows);
    }

    /// Groups stand in the order in which every table lists them.
    private List<List<String>> inOrder(List<List<String>> rows) {
        var order = Stream.of(IndicatorGroup.values()).map(this::group).toList();
        return rows.stream().sorted(Comparator.comparingInt(row -> order.indexOf(row.getFirst()))).toList();
    }

    private String district(String code) {
        var district = catalogue.district(code);
        return messages.either(district.shortName(), district.english());
    }

    private String role(Role role) {
        return messages.text("term." + role.key());
    }

    private String group(IndicatorGroup group) {
        return messages.text("term.group." + group.key());
    }
}
