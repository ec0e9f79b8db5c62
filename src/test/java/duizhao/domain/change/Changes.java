package duizhao.domain.change;

import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.report.Reports;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Changes of every kind, of few subjects, so that they meet.
public final class Changes {

    private Changes() {
    }

    public static Arbitrary<Change> any() {
        var changes = Combinators.combine(names(), Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 9), Arbitraries.of(Side.values()));
        return Arbitraries.oneOf(
                changes.as((name, a, b, side) -> side.change(figure(name, a), figure(name, b), FigureChange::new)),
                changes.as((name, a, b, side) -> side.change(setAside(name, a), setAside(name, b),
                        SetAsideChange::new)),
                changes.as((name, a, b, side) -> side.change(source(name, a), source(name, b), SourceChange::new)),
                changes.as((name, a, b, side) -> side.change(document(name, a), document(name, b),
                        DocumentChange::new)),
                changes.as((name, a, b, side) -> side.change(pairing(name, a), pairing(name, b), PairingChange::new)),
                changes.as((name, a, b, side) -> side.change(chosen(name, a), chosen(name, b), ChoiceChange::new)),
                changes.as((name, a, b, side) -> side.change(verdict(name, a), verdict(name, b),
                        HandVerdictChange::new)),
                changes.as((name, a, b, side) -> side.change(tolerances(name, a), tolerances(name, b),
                        ToleranceChange::new)),
                changes.as((name, a, b, side) -> side.change(comparison(name, a), comparison(name, b),
                        NamedComparisonChange::new)),
                changes.as((name, a, b, side) -> side.change(explanation(name, a), explanation(name, b),
                        ExplanationChange::new)),
                changes.as((name, a, b, side) -> side.change(outlook(name, a), outlook(name, b), OutlookChange::new)),
                changes.as((name, a, b, side) -> side.change(decomposition(name, a), decomposition(name, b),
                        DecompositionChange::new)),
                changes.as((name, a, b, side) -> side.change(district(name, a), district(name, b), DistrictChange::new)),
                changes.as((name, a, b, side) -> side.change(indicator(name, a), indicator(name, b),
                        IndicatorChange::new)),
                changes.as((name, a, b, side) -> side.change(definition(name, a), definition(name, b),
                        DefinitionChange::new)),
                changes.as((name, a, b, side) -> side.change(new Slice(name, "部分" + a, ""),
                        new Slice(name, "部分" + b, "part"), SliceChange::new)),
                changes.as((name, a, b, side) -> side.change(followUp(name, a), followUp(name, b),
                        FollowUpChange::new)),
                changes.as((name, a, b, side) -> side.change(claim(name, a), claim(name, b), ClaimChange::new)),
                changes.as((name, a, b, side) -> side.change(Reports.report(name, a), Reports.report(name, b),
                        ReportChange::new)),
                changes.as((name, a, b, side) -> side.change(Reports.publication(name, a), Reports.publication(name, b),
                        PublicationChange::new)));
    }

    private enum Side {
        ADDED, REMOVED, REPLACED;

        <T> Change change(T a, T b, BiFunction<T, T, Change> made) {
            return switch (this) {
                case ADDED -> made.apply(null, a);
                case REMOVED -> made.apply(a, null);
                case REPLACED -> made.apply(a, b);
            };
        }
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c");
    }

    private static Figure figure(String key, int number) {
        var quantity = new Quantity(BigDecimal.valueOf(number, 1), null, Wording.ABOUT_SUFFIX, Unit.PERCENT,
                Firmness.SOFT, true, number + " %左右");
        return new Figure(key, "990102", new Series("output", Measure.GROWTH, "", ""), Period.year(2022), Role.PLAN,
                quantity, "report", new Place("一", number, number + 4), "");
    }

    private static SetAside setAside(String source, int number) {
        return new SetAside(source, new Place("", 4, 8), number + "年", SetAsideReason.DATE, "");
    }

    private static Claim claim(String key, int number) {
        return new Claim(key, "report", "990102", Period.year(2020 + number), "mostly-met", "达到" + number,
                new Place("二", number, number + 2), "注" + number);
    }

    private static Source source(String key, int number) {
        return new Source(key, "标题" + number, "", SourceKind.MANUAL, "2023", "", "", "", "", Period.year(2022), null);
    }

    private static RowKey row(String slice) {
        return new RowKey("990102", new Series.Row("output", Measure.GROWTH, slice.equals("a") ? "" : slice),
                slice.equals("b") ? Period.span(2021, 2025) : Period.year(2022));
    }

    private static Pairing pairing(String key, int number) {
        return new Pairing(key, "plan-" + number, "outcome", PairingKind.values()[number % 3], "注" + number);
    }

    private static Chosen chosen(String name, int number) {
        return new Chosen(row(name), number % 3 == 0 ? null : "p-" + number, number % 3 == 1 ? null : "o-" + number,
                "理由" + number);
    }

    private static HandVerdict verdict(String name, int number) {
        return new HandVerdict(row(name), VerdictKind.values()[number % 7], "甲", LocalDate.of(2024, 1, 1 + number),
                "另有“说明”\n" + number);
    }

    private static PlanTolerances tolerances(String plan, int number) {
        return new PlanTolerances(plan, BigDecimal.valueOf(number, 1), BigDecimal.valueOf(number, -1),
                number % 2 == 0 ? Unit.POINTS : Unit.of("亿元"), "理由");
    }

    private static NamedComparison comparison(String key, int number) {
        var state = new LinkedHashMap<String, String>();
        state.put("z", "" + number);
        state.put("districts", "360104,360103");
        return new NamedComparison(key, "三区" + number, number, number == 0 ? Map.of() : state);
    }

    private static Explanation explanation(String finding, int number) {
        return new Explanation(finding, "parts(62条," + number + ")", "甲", LocalDate.of(2024, 1, 1 + number),
                "已有“说明”\n" + number);
    }

    private static Outlook outlook(String target, int number) {
        return new Outlook(target, "预计如期" + number, "甲", LocalDate.of(2024, 1, 1 + number));
    }

    private static FollowUp followUp(String name, int number) {
        return new FollowUp(row(name), Role.OUTCOME, number == 0 ? "" : "待核实“" + number, "甲",
                LocalDate.of(2024, 1, 1 + number));
    }

    private static Decomposition decomposition(String target, int number) {
        var shares = new TreeMap<>(Map.of(2023 + number, new BigDecimal("30.50"), 2024 + number,
                new BigDecimal("69.5")));
        return new Decomposition(target, shares, "甲", LocalDate.of(2024, 1, 1 + number));
    }

    private static District district(String code, int number) {
        return new District(code, "第" + number + "区", "第" + number, "", number % 2 == 0 ? null : "990100",
                number % 3 == 0 ? null : "19" + number + "0", number % 3 == 1 ? null : "2030");
    }

    private static Indicator indicator(String key, int number) {
        return new Indicator(key, "指标" + number, "Indicator", IndicatorGroup.values()[number],
                Direction.values()[number % 3], Nature.values()[number % 3],
                number % 2 == 0 ? OptionalInt.empty() : OptionalInt.of(number), "亿元", number % 2 == 0, "注");
    }

    private static Definition definition(String key, int number) {
        return new Definition(key, "output", "口径" + number, "", Silence.values()[number % 2], "注“" + number + "”");
    }

    private static Document document(String source, int number) {
        return new Document(source, "a.txt", "00", "第" + number + "版");
    }
}
