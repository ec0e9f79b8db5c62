package duizhao.domain.comparison;

import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.DecisionSet;
import duizhao.domain.decision.HandVerdict;
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
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Say;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A small record in the likeness of the real one, built up by hand for tests.
final class Sample {
    static final List<Slice> SLICES = List.of(new Slice("completion", "完成年度目标", "of yearly target"),
            new Slice("in-city", "全市", "in the city"));
    static final String QINGYUNPU = "360104";
    static final String XIHU = "360103";
    static final String QINGSHANHU = "360111";
    static final String NANCHANG = "360100";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<String> THREE = List.of(QINGYUNPU, XIHU, QINGSHANHU);

    private final List<Source> sources = new ArrayList<>(List.of(
            source("five-year", QINGYUNPU, SourceKind.FIVE_YEAR_PLAN, "2021-01-20", "2016/2020", "2021/2025"),
            source("work-2022", QINGYUNPU, SourceKind.WORK_REPORT, "2022-01-13", "2021", "2022"),
            source("plan-2023", QINGYUNPU, SourceKind.PLAN_REPORT, "2023-01-06", "2022", "2023"),
            source("xihu-2023", XIHU, SourceKind.ANNUAL_PLAN, "2023-03-21", "2022", "2023"),
            source("qingshanhu-2023", QINGSHANHU, SourceKind.REVIEW, "2024-01", "2023", ""),
            source("city-2023", NANCHANG, SourceKind.WORK_REPORT, "2023-02-01", "2022", "2023"),
            source("manual", "", SourceKind.MANUAL, "", "", "")));
    private final List<Definition> definitions = List.of(
            new Definition("like-for-like", "revenue", "同口径", "like for like", Silence.COMPARE, ""),
            new Definition("over-5m", "investment", "500万元以上", "over 5 million yuan", Silence.COMPARE, ""),
            new Definition("cash", "foreign-capital", "现汇", "cash", Silence.BLOCK, ""),
            new Definition("series-2021", "foreign-capital", "2021年口径", "as of 2021", Silence.BLOCK, ""),
            new Definition("series-2022", "foreign-capital", "2022年口径", "as of 2022", Silence.BLOCK, ""));
    private final List<Indicator> indicators = new ArrayList<>(List.of(
            indicator("gdp", "地区生产总值", "Gross domestic product", IndicatorGroup.ECONOMY, 1, false),
            indicator("revenue", "地方一般公共预算收入", "General public budget revenue", IndicatorGroup.FINANCE, 2, true),
            indicator("investment", "固定资产投资", "Investment in fixed assets", IndicatorGroup.INVESTMENT, 3, false),
            indicator("industry", "规模以上工业增加值", "Industrial value added", IndicatorGroup.INDUSTRY, 4, false),
            indicator("retail", "社会消费品零售总额", "Retail sales", IndicatorGroup.TRADE, 5, true),
            indicator("foreign-capital", "实际利用外资", "Foreign capital", IndicatorGroup.INVESTMENT, 7, true),
            indicator("exports", "出口总额", "Exports", IndicatorGroup.TRADE, 8, true),
            indicator("income", "城镇居民人均可支配收入", "Urban disposable income", IndicatorGroup.INCOME, 9, false),
            indicator("projects", "重大重点项目", "Major projects", IndicatorGroup.INVESTMENT, 0, false),
            indicator("entities", "市场主体总数", "Market entities", IndicatorGroup.ECONOMY, 0, false),
            indicator("share", "税收占比", "Share of taxes", IndicatorGroup.FINANCE, 0, false),
            new Indicator("unemployment", "城镇调查失业率", "Surveyed unemployment rate", IndicatorGroup.EMPLOYMENT,
                    Direction.DOWN, Nature.UNSTATED, OptionalInt.empty(), "%", false, ""),
            new Indicator("prices", "物价", "Prices", IndicatorGroup.SOCIETY, Direction.BAND, Nature.UNSTATED,
                    OptionalInt.empty(), "%", true, ""),
            new Indicator("energy", "单位生产总值能耗", "Energy per unit of GDP", IndicatorGroup.ENVIRONMENT,
                    Direction.DOWN, Nature.BINDING, OptionalInt.empty(), "", false, "")));
    private final List<Figure> figures = new ArrayList<>();
    private final List<Pairing> pairings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<HandVerdict> verdicts = new ArrayList<>();
    private final List<PlanTolerances> tolerances = new ArrayList<>();

    private static Source source(String key, String district, SourceKind kind, String date, String outcomes,
                                 String plans) {
        return new Source(key, key, "", kind, date, district, "", "", "", Period.parse(outcomes).orElse(null),
                Period.parse(plans).orElse(null));
    }

    private static Indicator indicator(String key, String name, String english, IndicatorGroup group, int headline,
                                       boolean nominal) {
        return new Indicator(key, name, english, group, Direction.UP, Nature.EXPECTED,
                headline == 0 ? OptionalInt.empty() : OptionalInt.of(headline), "", nominal, "");
    }

    /// The targets and outcomes of 2022 and 2023, as the documents have them.
    static Sample real() {
        return new Sample()
                .plan("work-2022", "gdp", Measure.GROWTH, "2022", "7.5%以上")
                .plan("work-2022", "revenue", Measure.GROWTH, "2022", "5%左右")
                .plan("work-2022", "investment", Measure.GROWTH, "2022", "9%左右")
                .plan("work-2022", "industry", Measure.GROWTH, "2022", "8%以上")
                .plan("work-2022", "retail", Measure.GROWTH, "2022", "10.5%以上")
                .plan("work-2022", "foreign-capital@series-2021", Measure.GROWTH, "2022", "6.5%左右")
                .plan("work-2022", "exports", Measure.GROWTH, "2022", "量稳质升")
                .plan("work-2022", "income", Measure.GROWTH, "2022", "8%左右")
                .outcome("work-2022", "revenue", Measure.LEVEL, "2021", "12.3亿元")
                .outcome("work-2022", "retail", Measure.LEVEL, "2021", "预计288亿元左右")
                .outcome("work-2022", "foreign-capital@series-2021", Measure.LEVEL, "2021", "预计21775万美元左右")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "预计5.5%左右")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "预计312 亿元左右")
                .outcome("plan-2023", "retail", Measure.GROWTH, "2022", "预计5.7%左右")
                .outcome("plan-2023", "industry", Measure.GROWTH, "2022", "预计3%以上")
                .outcome("plan-2023", "investment", Measure.GROWTH, "2022", "预计10.5%以上")
                .outcome("plan-2023", "revenue", Measure.LEVEL, "2022", "预计11.44 亿元")
                .outcome("plan-2023", "revenue@like-for-like", Measure.GROWTH, "2022", "预计6%左右")
                .outcome("plan-2023", "foreign-capital@series-2022", Measure.LEVEL, "2022", "预计1000 万美元")
                .plan("plan-2023", "gdp", Measure.GROWTH, "2023", "7.5%以上")
                .plan("plan-2023", "revenue", Measure.GROWTH, "2023", "3%")
                .plan("plan-2023", "exports", Measure.GROWTH, "2023", "促稳提质")
                .outcome("xihu-2023", "gdp", Measure.LEVEL, "2022", "727.24亿元")
                .outcome("xihu-2023", "gdp", Measure.GROWTH, "2022", "4.7%")
                .outcome("xihu-2023", "foreign-capital@cash", Measure.LEVEL, "2022", "1.19亿美元")
                .plan("xihu-2023", "gdp", Measure.GROWTH, "2023", "7.5%左右")
                .plan("xihu-2023", "gdp", Measure.LEVEL, "2023", "突破800亿元")
                .outcome("qingshanhu-2023", "revenue", Measure.GROWTH, "2023", "11.2%")
                .outcome("qingshanhu-2023", "projects", Measure.LEVEL, "2023", "234个")
                .outcome("qingshanhu-2023", "exports", Measure.LEVEL, "2023", "超75亿元");
    }

    Sample plan(String source, String series, Measure measure, String period, String words) {
        return add(Role.PLAN, source, series, measure, period, words);
    }

    Sample outcome(String source, String series, Measure measure, String period, String words) {
        return add(Role.OUTCOME, source, series, measure, period, words);
    }

    /// @param series `indicator`, `indicator@definition` or `indicator/slice@definition`
    private Sample add(Role role, String source, String series, Measure measure, String period, String words) {
        String indicator = series.replaceAll("[/@].*", "");
        String slice = series.contains("/") ? series.replaceAll("^[^/]*/|@.*", "") : "";
        String definition = series.contains("@") ? series.replaceAll(".*@", "") : "";
        String district = sources.stream().filter(s -> s.key().equals(source)).findFirst().orElseThrow().district();
        figures.add(new Figure("f" + figures.size(), district.isBlank() ? QINGYUNPU : district,
                new Series(indicator, measure, slice, definition), Period.parse(period).orElseThrow(), role,
                Say.quantity(words), source, Place.UNKNOWN, ""));
        return this;
    }

    Sample with(Source source) {
        sources.add(source);
        return this;
    }

    Sample with(Claim claim) {
        claims.add(claim);
        return this;
    }

    /// A person's pairing of the figures with these words.
    Sample paired(String plan, String outcome) {
        pairings.add(new Pairing("h", key(Role.PLAN, plan), key(Role.OUTCOME, outcome), PairingKind.ANSWER, ""));
        return this;
    }

    /// A person's choice for the row of the figures with these words; blank for the one taken by default.
    Sample chosen(String series, Measure measure, String period, String plan, String outcome) {
        chosen.add(new Chosen(row(series, measure, period), plan.isBlank() ? null : key(Role.PLAN, plan),
                outcome.isBlank() ? null : key(Role.OUTCOME, outcome), "核实过"));
        return this;
    }

    /// A person's verdict on a row.
    Sample judged(String series, Measure measure, String period, VerdictKind kind) {
        verdicts.add(new HandVerdict(row(series, measure, period), kind, "王某", LocalDate.of(2024, 3, 5), "年底补报"));
        return this;
    }

    /// The tolerances that a person set for the plan with these words.
    Sample tolerances(String plan, String tau, String delta, String unit) {
        tolerances.add(new PlanTolerances(key(Role.PLAN, plan), new BigDecimal(tau), new BigDecimal(delta),
                Unit.of(unit), "会议商定"));
        return this;
    }

    private static RowKey row(String series, Measure measure, String period) {
        String slice = series.contains("/") ? series.replaceAll("^[^/]*/", "") : "";
        return new RowKey(QINGYUNPU, new Series.Row(series.replaceAll("/.*", ""), measure, slice),
                Period.parse(period).orElseThrow());
    }

    private String key(Role role, String token) {
        return figures.stream().filter(f -> f.role() == role && f.quantity().token().equals(token)).findFirst()
                .orElseThrow().key();
    }

    static Source report(String key, String date, String outcomes) {
        return source(key, QINGYUNPU, SourceKind.PLAN_REPORT, date, outcomes, "");
    }

    DataSet data() {
        var districts = List.of(
                new District(NANCHANG, "南昌市", "南昌", "Nanchang", null, null, null),
                new District(XIHU, "西湖区", "西湖", "Xihu", NANCHANG, null, null),
                new District(QINGYUNPU, "青云谱区", "青云谱", "Qingyunpu", NANCHANG, null, null),
                new District(QINGSHANHU, "青山湖区", "青山湖", "Qingshanhu", NANCHANG, null, null));
        return new DataSet(new Catalogue(districts, indicators, SLICES, definitions, sources), figures, List.of(),
                pairings, claims, new DecisionSet(chosen, verdicts, tolerances));
    }

    Comparison compare(String period) {
        return compare(period, THREE);
    }

    Comparison compare(String period, List<String> districts) {
        return compare(new Selection(districts, Period.parse(period).orElseThrow(), Set.of(), false), TODAY);
    }

    Comparison compare(Selection selection, LocalDate today) {
        return new Comparer(Tolerances.HOUSE, today).compare(data(), selection);
    }

    static @Nullable ComparisonRow row(Comparison comparison, String district, String indicator, Measure measure) {
        return comparison.rowsOf(district).stream()
                .filter(r -> r.series().indicator().equals(indicator) && r.series().measure() == measure)
                .findFirst().orElse(null);
    }

    String sentence(ComparisonRow row, Locale locale) {
        return new Sentences(data().catalogue(), new Messages(locale)).sentence(row);
    }

    String reason(ComparisonRow row, Locale locale) {
        return new Sentences(data().catalogue(), new Messages(locale)).reason(row);
    }
}
