package duizhao.app.cli;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.progress.Path;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Position;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.ProgressTexts;
import duizhao.domain.progress.Retrospect;
import duizhao.platform.Messages;
import duizhao.tabular.Cells;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The progress of a plan as records for other programs: an array of targets, and after them what its years brought
/// (`record` says which). Computed numbers have four decimals.
final class ProgressRecords {

    private static final int DECIMALS = 4;

    private final PlanProgress plan;
    private final @Nullable PlanProgress before;
    private final PlanDecided decided;
    private final Messages messages;
    private final ProgressTexts texts;

    /// @param before the years before the plan; null where nobody asked for them
    ProgressRecords(PlanProgress plan, @Nullable PlanProgress before, PlanDecided decided, Messages messages) {
        this.plan = plan;
        this.before = before;
        this.decided = decided;
        this.messages = messages;
        this.texts = new ProgressTexts(plan.catalogue(), messages);
    }

    void json(PrintStream out) {
        var mapper = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        var all = new ArrayList<Map<String, Object>>();
        plan.targets().forEach(p -> all.add(target(p)));
        looks().forEach(years -> years.retrospects().forEach(r -> all.add(retrospect(years, r))));
        out.println(mapper.writeValueAsString(all));
    }

    /// A header and one line for each target and each look back, without what JSON has as lists.
    void csv(PrintStream out) {
        var all = new ArrayList<Map<String, String>>();
        plan.targets().forEach(p -> {
            var flat = flat(head("target", plan.plan(), p.target()), p.base(), p.target(), p.latest(), p.position(),
                    p.kind().key(), p.pace().key(), p.obstacle() == null ? "" : p.obstacle().key(), texts.sentence(p));
            flat.putAll(new DecidedRecords(plan, decided).flat(p));
            all.add(flat);
        });
        looks().forEach(years -> years.retrospects().forEach(r -> {
            var flat = flat(head("retrospect", years.plan(), figure(r)), r.start(), r.average(), r.end(), null, "", "",
                    "", texts.sentence(r));
            DecidedRecords.COLUMNS.forEach(column -> flat.put(column, ""));
            all.add(flat);
        }));
        out.print(Cells.csv("progress", all));
        out.flush();
    }

    private Stream<PlanProgress> looks() {
        return Stream.concat(Stream.of(plan), Stream.ofNullable(before));
    }

    private static LinkedHashMap<String, String> flat(Map<String, Object> head, @Nullable Figure base, @Nullable Figure target,
                                            @Nullable Figure latest, @Nullable Position position, String kind,
                                            String pace, String reason, String sentence) {
        var flat = new LinkedHashMap<String, String>();
        head.forEach((name, value) -> flat.put(name, String.valueOf(value)));
        flat.put("base", token(base));
        flat.put("target", token(target));
        flat.put("latest", token(latest));
        flat.put("kind", kind);
        flat.put("pace", pace);
        flat.put("reason", reason);
        flat.put("year", position == null ? "" : Integer.toString(position.year()));
        flat.put("time", position == null ? "" : text(position.time()));
        flat.put("way", position == null ? "" : text(position.way()));
        flat.put("needed", position == null ? "" : text(position.needed()));
        flat.put("past", position == null ? "" : text(position.past()));
        flat.put("sentence", sentence);
        return flat;
    }

    private Map<String, Object> head(String record, Period years, Figure figure) {
        var series = figure.series();
        var indicator = plan.catalogue().indicator(series.indicator());
        var map = new LinkedHashMap<String, Object>();
        map.put("record", record);
        map.put("district", figure.district());
        map.put("indicator", indicator.key());
        map.put("name", messages.either(indicator.name(), indicator.english()));
        map.put("measure", series.measure().key());
        map.put("slice", series.slice());
        map.put("definition", series.definition());
        map.put("plan", years.text());
        return map;
    }

    private Map<String, Object> target(Progress p) {
        var map = head("target", plan.plan(), p.target());
        map.put("target", print(p.target()));
        map.put("kind", p.kind().key());
        map.put("pace", p.pace().key());
        map.put("word", texts.pace(p));
        map.put("reason", p.obstacle() == null ? null : p.obstacle().key());
        map.put("base", print(p.base()));
        map.put("outcomes", p.outcomes().stream().map(ProgressRecords::print).toList());
        map.put("position", position(p.position()));
        map.put("path", path(p.path()));
        map.put("steps", p.steps().stream().map(s -> {
            var step = new LinkedHashMap<String, Object>();
            step.put("year", s.year());
            step.put("linear", round(s.linear()));
            step.put("compound", round(s.compound()));
            return step;
        }).toList());
        map.put("plans", p.aims().stream().map(aim -> {
            var record = new LinkedHashMap<String, Object>();
            record.put("year", aim.plan().period().first());
            record.put("plan", print(aim.plan()));
            record.put("needed", round(aim.needed()));
            record.put("enough", aim.enough());
            record.put("real", aim.real());
            return record;
        }).toList());
        map.put("years", p.years().stream().map(y -> {
            var year = new LinkedHashMap<String, Object>();
            year.put("year", y.year());
            year.put("verdict", y.kind().name());
            year.put("outcome", print(y.outcome()));
            return year;
        }).toList());
        map.put("remarks", p.remarks().stream().sorted().map(r -> r.key()).toList());
        map.put("sentence", texts.sentence(p));
        map.putAll(new DecidedRecords(plan, decided).record(p));
        return map;
    }

    private Map<String, Object> retrospect(PlanProgress years, Retrospect r) {
        var map = head("retrospect", years.plan(), figure(r));
        map.put("base", print(r.start()));
        map.put("end", print(r.end()));
        map.put("average", print(r.average()));
        map.put("computed", round(r.computed()));
        map.put("rate", r.isRate());
        map.put("finding", r.finding() == null ? null : r.finding().key());
        map.put("sentence", texts.sentence(r));
        return map;
    }

    private static Figure figure(Retrospect r) {
        Figure figure = r.end() != null ? r.end() : r.average();
        if (figure == null) {
            throw new IllegalStateException("nothing to look back on: " + r.row());
        }
        return figure;
    }

    private static @Nullable Map<String, Object> position(@Nullable Position position) {
        if (position == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("year", position.year());
        map.put("value", round(position.value()));
        map.put("time", round(position.time()));
        map.put("way", round(position.way()));
        map.put("wayLow", position.wayBand() == null ? null : round(position.wayBand().low()));
        map.put("wayHigh", position.wayBand() == null ? null : round(position.wayBand().high()));
        map.put("needed", round(position.needed()));
        map.put("past", round(position.past()));
        map.put("rate", position.isRate());
        return map;
    }

    private static List<Map<String, Object>> path(@Nullable Path path) {
        return path == null ? List.of() : IntStream.rangeClosed(path.from(), path.to()).mapToObj(year -> {
            var map = new LinkedHashMap<String, Object>();
            map.put("year", year);
            map.put("linear", round(path.linear(year)));
            map.put("compound", round(path.compound(year).orElse(null)));
            map.put("low", round(path.compoundBand(year).orElseGet(() -> path.linearBand(year)).low()));
            map.put("high", round(path.linearBand(year).high()));
            return (Map<String, Object>) map;
        }).toList();
    }

    private static @Nullable Map<String, Object> print(@Nullable Figure figure) {
        if (figure == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("figure", figure.key());
        map.put("period", figure.period().text());
        map.put("token", figure.quantity().token());
        map.put("value", figure.quantity().value());
        map.put("unit", figure.quantity().unit().printed());
        return map;
    }

    static @Nullable BigDecimal round(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String text(@Nullable BigDecimal value) {
        BigDecimal rounded = round(value);
        return rounded == null ? "" : rounded.toPlainString();
    }

    private static String token(@Nullable Figure figure) {
        return figure == null ? "" : figure.quantity().token();
    }
}
