package duizhao.app.shell;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/// A five-year plan of many targets in several districts, whose levels and growth contradict each other; every third
/// indicator has a name of 60 characters and every district one of 20. The same ones every time.
final class CrowdedFigures {

    private static final String LONG_NAME = "规模以上战略性新兴产业与先进制造业集群重点企业研发经费支出占主营业务收入比重提升对全区高质量发展综合绩效考核评价贡献的总量指标";
    private static final String LONG_DISTRICT = "第%d号赣江新区儒乐湖国家级经济技术开发区";

    private final Random random = new Random(11);
    private final List<Figure> figures = new ArrayList<>();

    private CrowdedFigures() {
    }

    static DataSet of(int districtCount, int indicatorCount) {
        return new CrowdedFigures().make(districtCount, indicatorCount);
    }

    private DataSet make(int districtCount, int indicatorCount) {
        List<District> districts = IntStream.range(0, districtCount).mapToObj(i -> new District(
                String.valueOf(370101 + i), LONG_DISTRICT.formatted(i + 1), LONG_DISTRICT.formatted(i + 1),
                "National Economic Zone No. " + (i + 1) + " of Ruleshan Lake", "370100", null, null)).toList();
        var all = new ArrayList<>(districts);
        all.add(new District("370100", "某市", "某市", "A city", null, null, null));
        var groups = IndicatorGroup.values();
        List<Indicator> indicators = IntStream.range(0, indicatorCount).mapToObj(i -> new Indicator("i" + i,
                i % 3 == 1 ? LONG_NAME.substring(0, 58) + (i + 10) : "指标第%d号的名称".formatted(i + 1),
                i % 3 == 1 ? "Contribution of key enterprises in emerging industries and clusters, no. " + i
                        : "Indicator number " + (i + 1), groups[i * groups.length / indicatorCount], Direction.UP,
                Nature.values()[i % 3], i < 10 ? OptionalInt.of(i + 1) : OptionalInt.empty(), "亿元", true, "")).toList();
        var sources = new ArrayList<Source>();
        for (District district : districts) {
            String code = district.code();
            sources.add(new Source("plan-" + code, district.name() + "国民经济和社会发展第十四个五年规划和2035年远景目标纲要", "区人民政府",
                    SourceKind.FIVE_YEAR_PLAN, "2021-03-01", code, "", "", "", null, Period.span(2021, 2025)));
            for (int year = 2022; year <= 2024; year++) {
                sources.add(new Source("report-" + code + "-" + year, district.name() + "政府工作报告（" + year + "年）", "区人民政府",
                        SourceKind.WORK_REPORT, year + "-01-10", code, "", "", "", Period.year(year - 1),
                        Period.year(year)));
            }
            indicators.forEach(indicator -> figures(code, indicator.key(), Integer.parseInt(indicator.key().substring(1))));
        }
        return new DataSet(new Catalogue(all, indicators, List.of(), List.of(), sources), figures, List.of(), List.of(),
                List.of());
    }

    private void figures(String district, String indicator, int number) {
        int base = 1000 + random.nextInt(90_000);
        String plan = "plan-" + district;
        add(district, indicator, Measure.LEVEL, Period.year(2020), Role.OUTCOME, tenth(base) + "亿元左右", plan);
        if (number % 4 == 0) {
            add(district, indicator, Measure.AVERAGE_GROWTH, Period.span(2021, 2025), Role.PLAN,
                    tenth(50 + random.nextInt(50)) + "%以上", plan);
        } else if (number % 4 < 3) {
            add(district, indicator, Measure.LEVEL, Period.year(2025), Role.PLAN,
                    "力争突破" + tenth(base + base * (20 + random.nextInt(60)) / 100) + "亿元", plan);
        }
        int level = base;
        for (int year = 2021; year <= 2023; year++) {
            int growth = 20 + random.nextInt(160);
            level += level * (growth + (random.nextInt(12) == 0 ? 30 : 0)) / 1000;
            String report = "report-" + district + "-" + (year + 1);
            add(district, indicator, Measure.LEVEL, Period.year(year), Role.OUTCOME, tenth(level) + "亿元", report);
            add(district, indicator, Measure.GROWTH, Period.year(year), Role.OUTCOME, tenth(growth) + "%", report);
            add(district, indicator, Measure.GROWTH, Period.year(year + 1), Role.PLAN,
                    tenth(40 + random.nextInt(60)) + "%以上", report);
        }
    }

    private static String tenth(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    private void add(String district, String indicator, Measure measure, Period period, Role role, String token,
                     String source) {
        if (!(Notation.read(token) instanceof Reading.Understood(var quantity))) {
            throw new IllegalArgumentException(token);
        }
        figures.add(new Figure(String.join("-", district, indicator, measure.key(), period.text().replace('/', '-'),
                role.name()), district, new Series(indicator, measure, "", ""), period, role, quantity, source,
                Place.UNKNOWN, ""));
    }
}
