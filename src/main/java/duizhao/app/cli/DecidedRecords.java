package duizhao.app.cli;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Shares;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What people decided of the targets of a plan, as parts of records: a verdict by hand, shares of the years, an outlook.
final class DecidedRecords {

    /// Of [#flat].
    static final List<String> COLUMNS = List.of("shares", "shares.reach", "shares.fit", "shares.by", "shares.date",
            "hand.verdict", "hand.by", "hand.date", "hand.reason", "outlook.words", "outlook.by", "outlook.date");

    private final PlanProgress plan;
    private final PlanDecided decided;

    DecidedRecords(PlanProgress plan, PlanDecided decided) {
        this.plan = plan;
        this.decided = decided;
    }

    /// Objects for JSON, null where nobody decided.
    Map<String, Object> record(Progress p) {
        var map = new LinkedHashMap<String, Object>();
        map.put("shares", decided.decomposition(p).map(d -> shares(p, d)).orElse(null));
        map.put("hand", plan.hand(p).map(DecidedRecords::hand).orElse(null));
        map.put("outlook", decided.outlook(p).map(DecidedRecords::outlook).orElse(null));
        return map;
    }

    /// The same in columns: `shares` as `2022:10 2023:40`, and what they ask as `2022:401.0000`.
    Map<String, String> flat(Progress p) {
        var flat = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column -> flat.put(column, ""));
        Decomposition shares = decided.decomposition(p).orElse(null);
        if (shares != null) {
            flat.put("shares", years(shares.shares()));
            flat.put("shares.reach", years(levels(p, shares)));
            flat.put("shares.fit", Boolean.toString(Shares.fit(p, shares)));
            who(flat, "shares", shares.by(), shares.date());
        }
        plan.hand(p).ifPresent(hand -> {
            flat.put("hand.verdict", hand.kind().name());
            who(flat, "hand", hand.by(), hand.date());
            flat.put("hand.reason", hand.reason());
        });
        decided.outlook(p).ifPresent(outlook -> {
            flat.put("outlook.words", outlook.words());
            who(flat, "outlook", outlook.by(), outlook.date());
        });
        return flat;
    }

    /// @return `fit` says whether the shares are of the years that remain; where they are not, no year has a `reach`
    private static Map<String, Object> shares(Progress p, Decomposition d) {
        var levels = levels(p, d);
        List<Map<String, Object>> years = d.shares().entrySet().stream().map(share -> {
            var year = new LinkedHashMap<String, Object>();
            year.put("year", share.getKey());
            year.put("share", share.getValue());
            year.put("reach", levels.get(share.getKey()));
            return (Map<String, Object>) year;
        }).toList();
        var map = new LinkedHashMap<String, Object>();
        map.put("by", d.by());
        map.put("date", d.date().toString());
        map.put("fit", Shares.fit(p, d));
        map.put("years", years);
        return map;
    }

    private static SortedMap<Integer, BigDecimal> levels(Progress p, Decomposition d) {
        var rounded = new TreeMap<Integer, BigDecimal>();
        if (Shares.fit(p, d)) {
            Shares.levels(p, d).forEach((year, level) -> rounded.put(year, ProgressRecords.round(level)));
        }
        return rounded;
    }

    private static Map<String, Object> hand(HandVerdict h) {
        var map = new LinkedHashMap<String, Object>();
        map.put("verdict", h.kind().name());
        map.put("by", h.by());
        map.put("date", h.date().toString());
        map.put("reason", h.reason());
        return map;
    }

    private static Map<String, Object> outlook(Outlook o) {
        var map = new LinkedHashMap<String, Object>();
        map.put("words", o.words());
        map.put("by", o.by());
        map.put("date", o.date().toString());
        return map;
    }

    private static void who(Map<String, String> flat, String what, String by, LocalDate date) {
        flat.put(what + ".by", by);
        flat.put(what + ".date", date.toString());
    }

    private static String years(SortedMap<Integer, BigDecimal> byYear) {
        return byYear.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
