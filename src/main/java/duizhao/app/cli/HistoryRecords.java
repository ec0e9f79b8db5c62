package duizhao.app.cli;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.Recorded;
import duizhao.tabular.Cells;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A history as records for other programs: JSON with a record for each change set, CSV with one for each change.
final class HistoryRecords {

    private final ChangeTexts texts;

    HistoryRecords(ChangeTexts texts) {
        this.texts = texts;
    }

    void json(List<Recorded> sets, PrintStream out) {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(sets.stream().map(recorded -> {
            var record = head(recorded);
            record.put("count", recorded.count());
            record.put("changes", recorded.set().changes().stream().map(this::change).toList());
            return record;
        }).toList()));
    }

    void csv(List<Recorded> sets, PrintStream out) {
        out.print(Cells.csv("history", sets.stream().flatMap(recorded -> recorded.set().changes().stream()
                .map(change -> {
                    var record = head(recorded);
                    record.putAll(change(change));
                    var flat = new LinkedHashMap<String, String>();
                    record.forEach((name, value) -> flat.put(name, value == null ? "" : value.toString()));
                    return (Map<String, String>) flat;
                })).toList()));
        out.flush();
    }

    private Map<String, Object> head(Recorded recorded) {
        var set = recorded.set();
        var map = new LinkedHashMap<String, Object>();
        map.put("id", set.id());
        map.put("at", set.at().toString());
        map.put("who", set.who());
        map.put("kind", set.kind());
        map.put("act", texts.act(recorded));
        map.put("subject", set.subject());
        map.put("why", set.why());
        map.put("undoes", set.undoes() == 0 ? null : set.undoes());
        map.put("takenBackBy", recorded.takenBackBy() == null ? null : recorded.takenBackBy().id());
        return map;
    }

    private Map<String, Object> change(Change change) {
        var map = new LinkedHashMap<String, Object>();
        map.put("touches", change.subject());
        map.put("thing", texts.thing(change));
        map.put("before", change.before() == null ? null : texts.before(change));
        map.put("after", change.after() == null ? null : texts.after(change));
        return map;
    }
}
