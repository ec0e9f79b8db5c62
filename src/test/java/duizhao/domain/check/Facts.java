package duizhao.domain.check;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
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
import duizhao.platform.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A few facts, told by hand, for tests of one rule.
public final class Facts {
    public static final String DISTRICT = "360104";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CITY = "360100";

    private final List<Figure> figures = new ArrayList<>();
    private final List<Pairing> pairings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /// A number of years, `2016/2020`, or of one, in a document of the five-year plan, or of the report made after a year
    /// (`report-2021`, printed in January 2022, plans 2022).
    public Facts outcome(String source, String series, Measure measure, String period, String words) {
        return add(Role.OUTCOME, source, series, measure, period, words, DISTRICT);
    }

    public Facts plan(String source, String series, Measure measure, String period, String words) {
        return add(Role.PLAN, source, series, measure, period, words, DISTRICT);
    }

    Facts ofTheCity(String source, String series, Measure measure, String period, String words) {
        return add(Role.OUTCOME, source, series, measure, period, words, CITY);
    }

    /// @param series `indicator`, `indicator@definition` or `indicator/slice@definition`
    private Facts add(Role role, String source, String series, Measure measure, String period, String words,
                      String district) {
        String indicator = series.replaceAll("[/@].*", "");
        String slice = series.contains("/") ? series.replaceAll("^[^/]*/|@.*", "") : "";
        String definition = series.contains("@") ? series.replaceAll(".*@", "") : "";
        int at = figures.size() * 20;
        figures.add(new Figure("f" + figures.size(), district, new Series(indicator, measure, slice, definition),
                Period.parse(period).orElseThrow(), role, Say.quantity(words), source, new Place("一", at, at + 10), ""));
        return this;
    }

    Facts paired(int plan, int outcome, PairingKind kind) {
        pairings.add(new Pairing("p" + pairings.size(), "f" + plan, "f" + outcome, kind, "定义不同"));
        return this;
    }

    Facts claim(String code, String period) {
        claims.add(new Claim("c-" + code, "report-2022", DISTRICT, Period.parse(period).orElseThrow(), code, code,
                Place.UNKNOWN, ""));
        return this;
    }

    public DataSet data() {
        var districts = List.of(new District(CITY, "南昌市", "南昌", "Nanchang", null, null, null),
                new District(DISTRICT, "青云谱区", "青云谱", "Qingyunpu", CITY, null, null));
        return new DataSet(new Catalogue(districts, indicators(), slices(), definitions(), sources()), figures,
                List.of(), pairings, claims);
    }

    Evidence evidence() {
        return new Evidence(data(), Tolerances.HOUSE, TODAY);
    }

    List<Finding> found(CheckRule rule) {
        return rule.find(evidence());
    }

    /// Everything that all rules find.
    public List<Finding> found() {
        return new Checker(Tolerances.HOUSE, TODAY).check(data(), Set.of(DISTRICT));
    }

    String arithmetic(Finding finding) {
        return new FindingTexts(data().catalogue(), new Messages(Messages.CHINESE)).arithmetic(finding);
    }

    private static List<Indicator> indicators() {
        return List.of(indicator("revenue", "亿元", 1, true, Direction.UP), indicator("gdp", "亿元", 2, false, Direction.UP),
                indicator("retail", "亿元", 3, true, Direction.UP), indicator("capital", "亿美元", 4, true, Direction.UP),
                indicator("projects", "个", 0, false, Direction.UP), indicator("coverage", "%", 0, false, Direction.UP),
                indicator("pm", "微克/立方米", 0, false, Direction.DOWN), indicator("income", "元", 5, false, Direction.UP),
                indicator("spending", "亿元", 0, true, Direction.UP),
                indicator("good-air-quality-days", "天", 0, false, Direction.UP),
                indicator("good-air-quality-ratio", "%", 0, false, Direction.UP));
    }

    private static Indicator indicator(String key, String unit, int headline, boolean nominal, Direction direction) {
        return new Indicator(key, key, key, IndicatorGroup.ECONOMY, direction, Nature.UNSTATED,
                headline == 0 ? OptionalInt.empty() : OptionalInt.of(headline), unit, nominal, "");
    }

    private static List<Slice> slices() {
        return List.of("completion", "listed", "listed-completion", "started", "in-city", "a", "b", "c", "launched",
                "completed").stream().map(s -> new Slice(s, s, s)).toList();
    }

    private static List<Definition> definitions() {
        return List.of(new Definition("like-for-like", "revenue", "同口径", "like for like", Silence.COMPARE, ""),
                new Definition("old", "capital", "旧口径", "old", Silence.BLOCK, ""),
                new Definition("new", "capital", "新口径", "new", Silence.BLOCK, ""));
    }

    private static List<Source> sources() {
        var sources = new ArrayList<>(List.of(new Source("five-year", "五年规划", "", SourceKind.FIVE_YEAR_PLAN, "2021-01-20",
                DISTRICT, "", "", "", Period.span(2016, 2020), Period.span(2021, 2025))));
        for (int year = 2019; year <= 2025; year++) {
            sources.add(new Source("report-" + year, year + "年报告", "", SourceKind.WORK_REPORT,
                    year + 1 + "-01-10", DISTRICT, "", "", "", Period.year(year), Period.year(year + 1)));
        }
        sources.add(new Source("city-2022", "全市报告", "", SourceKind.WORK_REPORT, "2023-02-01", CITY, "", "", "",
                Period.year(2022), Period.year(2023)));
        return sources;
    }
}
