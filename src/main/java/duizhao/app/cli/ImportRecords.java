package duizhao.app.cli;

import duizhao.domain.figure.Figure;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.Aspect;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Standing;
import duizhao.tabular.Cells;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every item of imports, for programs.
final class ImportRecords {

    private final List<ImportPlan> plans;
    private final Answer answer;

    /// @param answer what becomes of what differs
    ImportRecords(List<ImportPlan> plans, Answer answer) {
        this.plans = plans;
        this.answer = answer;
    }

    void csv(PrintStream out) {
        out.print(Cells.csv("import", records().stream().map(record -> {
            var texts = new LinkedHashMap<String, String>();
            record.forEach((key, value) -> texts.put(key, value instanceof List<?> list
                    ? list.stream().map(String::valueOf).collect(Collectors.joining(" ")) : String.valueOf(value)));
            return (Map<String, String>) texts;
        }).toList()));
        out.flush();
    }

    void json(PrintStream out) {
        out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(records()));
    }

    private List<Map<String, Object>> records() {
        return plans.stream().flatMap(plan -> plan.items().stream().map(item -> record(plan, item))).toList();
    }

    private Map<String, Object> record(ImportPlan plan, Item item) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", plan.subject());
        map.put("table", item.where().table());
        map.put("row", item.where().row());
        map.put("column", item.where().column());
        map.put("standing", item.standing().key());
        map.put("answer", item.standing() == Standing.DIFFERENT ? item.change(answer).isEmpty() ? Answer.LEAVE.key()
                : answer.key() : "");
        map.put("subject", item.change() == null ? "" : item.change().subject());
        var figure = item.figure();
        map.put("district", figure.map(Figure::district).orElse(""));
        map.put("indicator", figure.map(f -> f.series().indicator()).orElse(""));
        map.put("measure", figure.map(f -> f.series().measure().key()).orElse(""));
        map.put("slice", figure.map(f -> f.series().slice()).orElse(""));
        map.put("definition", figure.map(f -> f.series().definition()).orElse(""));
        map.put("period", figure.map(f -> f.period().text()).orElse(""));
        map.put("role", figure.map(f -> f.role().key()).orElse(""));
        map.put("token", figure.map(f -> f.quantity().token()).orElse(""));
        map.put("held", item.held().map(f -> f.quantity().token()).orElse(""));
        map.put("aspects", item.aspects().stream().sorted().map(Aspect::key).toList());
        map.put("reason", item.refusal() == null ? "" : item.refusal().key());
        map.put("detail", item.refusal() == null ? List.of() : item.refusal().arguments());
        return map;
    }
}
