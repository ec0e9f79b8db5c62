package duizhao.ui.plot.time;

import static duizhao.ui.plot.Samples.estimated;
import static duizhao.ui.plot.Samples.printed;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import duizhao.ui.plot.Samples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Series to draw in tests.
public final class TimeSamples {

    private TimeSamples() {
    }

    public static TrendPoint point(String district, int year, String target, String outcome, VerdictKind kind) {
        return point(district, year, printed(target), printed(outcome), kind, 0);
    }

    static TrendPoint point(String district, int year, @Nullable Quantity target, @Nullable Quantity outcome,
                            VerdictKind kind, int breakNote) {
        String words = district + " 地区生产总值 " + year + "年 计划" + (target == null ? "无" : target.token()) + " 完成"
                + (outcome == null ? "无" : outcome.token());
        return new TrendPoint(district + year, year, target, outcome, kind, false, breakNote, Tolerances.HOUSE, words,
                "印文：" + words + "\n来源：" + (year + 1) + "年政府工作报告");
    }

    /// 青云谱, every wording, a break in 2019, nothing known of 2020.
    public static Trend single() {
        String d = "青云谱区";
        return new Trend(Unit.PERCENT, List.of(new TrendSeries(d, true, List.of(
                point(d, 2016, "9%左右", "9.1%", VerdictKind.MET),
                point(d, 2017, "9%以上", "8.8%左右", VerdictKind.ROUGHLY_MET),
                point(d, 2018, "8.5%-9%", "8.7%", VerdictKind.MET),
                point(d, 2019, printed("8%以上"), printed("8.0%"), VerdictKind.MET, 1),
                point(d, 2020, "8%左右", "", VerdictKind.NO_DATA),
                point(d, 2021, "超8%", "8.9%以上", VerdictKind.MET),
                point(d, 2022, printed("7.5%以上"), estimated("5.5%左右"), VerdictKind.MISSED, 0),
                point(d, 2023, "7%左右", "", VerdictKind.NOT_DUE)))),
                List.of("2019年起按第四次全国经济普查修订后的口径，此前各年未修订"));
    }

    /// @param districts how many
    /// @param years     how many, the last being 2023
    public static Trend several(int districts, int years, boolean longNames) {
        var random = new Random(7);
        var all = new ArrayList<TrendSeries>();
        for (int i = 0; i < districts; i++) {
            String name = longNames ? Samples.LONG_NAME.substring(0, 58 - i) : Samples.district(i);
            var points = new ArrayList<TrendPoint>();
            double value = 7 + i * 0.6;
            for (int year = 2024 - years; year <= 2023; year++) {
                value += random.nextGaussian() * 0.8;
                String outcome = i == 1 && year == 2021 ? "" : number(value) + "%" + (year == 2023 && i == 0 ? "左右" : "");
                String target = number(value + random.nextGaussian()) + "%" + (i % 2 == 0 ? "以上" : "左右");
                var quantity = printed(outcome);
                points.add(point(name, year, printed(target), year == 2023 && i == 2 ? estimated(outcome) : quantity,
                        VerdictKind.MET, i == 2 && year == 2020 ? 1 : 0));
            }
            all.add(new TrendSeries(name, i == 0, points));
        }
        return new Trend(Unit.PERCENT, all, districts > 2 ? List.of("青山湖区2020年起扣除托管乡镇") : List.of());
    }

    /// Levels far from zero, twenty years.
    public static Trend levels() {
        var points = new ArrayList<TrendPoint>();
        for (int i = 0; i < 20; i++) {
            double value = 400 + i * 9 + i % 3 * 6;
            points.add(point("西湖区", 2004 + i, number(value + 5) + "亿元", number(value) + "亿元", VerdictKind.MISSED));
        }
        return new Trend(Unit.of("亿元"), List.of(new TrendSeries("西湖区", true, points)), List.of());
    }

    public static Trend few() {
        return new Trend(Unit.PERCENT, List.of(new TrendSeries("西湖区", true, single().series().getFirst().points()
                .subList(0, 2))), List.of());
    }

    /// @param longNames whether names have 58 characters
    public static Slope slope(int count, boolean longNames) {
        var lines = new ArrayList<SlopeLine>();
        for (int i = 0; i < count; i++) {
            String name = longNames ? Samples.LONG_NAME.substring(0, 58 - i) : Samples.district(i);
            // Close together at the left, so that labels have to make room.
            String from = number(5 + i * 0.1) + "%" + (i == 0 ? "左右" : "");
            String to = number(3.5 + i * (i % 2 == 0 ? 0.55 : 0.5)) + "%" + (i == 2 ? "以上" : "");
            String words = name + " 地区生产总值 2021年" + from + " 2022年" + to;
            lines.add(new SlopeLine("line" + i, name, i == 0, printed(from), i == 1 ? estimated(to) : printed(to),
                    Tolerances.HOUSE, words, "印文：" + words));
        }
        return new Slope("2021年", "2022年", Unit.PERCENT, lines);
    }

    /// @param base     as printed
    /// @param target   as printed
    /// @param outcomes as printed, from 2021 on
    public static PlanPath path(String base, String target, boolean compound, String... outcomes) {
        var points = new ArrayList<PathPoint>();
        for (int i = 0; i < outcomes.length; i++) {
            var quantity = i == outcomes.length - 1 ? estimated(outcomes[i]) : printed(outcomes[i]);
            points.add(pathPoint(2021 + i, quantity));
        }
        var from = pathPoint(2020, printed(base));
        return new PlanPath(from.quantity().unit(), PlanPath.Kind.END, compound, from, pathPoint(2025, printed(target)),
                points, "年均9.4%", Tolerances.HOUSE);
    }

    private static PathPoint pathPoint(int year, Quantity quantity) {
        String words = "青云谱区 地区生产总值 " + year + "年 " + quantity.token();
        return new PathPoint("path" + year, year, quantity, words, "印文：" + words);
    }

    /// Money and heads, from 100 in 2016; the third breaks in 2019, the fourth has no base.
    public static IndexedTrend indexed(boolean longNames) {
        var names = List.of("地区生产总值", "一般公共预算收入", "社会消费品零售总额", "常住人口");
        var units = List.of("亿元", "万元", "亿元", "万人");
        var all = new ArrayList<TrendSeries>();
        for (int i = 0; i < names.size(); i++) {
            String name = longNames ? Samples.LONG_NAME.substring(i) : names.get(i);
            var points = new ArrayList<TrendPoint>();
            double value = 300 + i * 1000;
            for (int year = i == 3 ? 2017 : 2016; year <= 2022; year++) {
                points.add(point(name, year, null, printed(number(value) + units.get(i)), VerdictKind.NO_TARGET,
                        i == 2 && year == 2020 ? 1 : 0));
                value *= 1.05 + i * 0.03 - (year == 2020 ? 0.09 : 0);
            }
            all.add(new TrendSeries(name, i == 0, points));
        }
        return new IndexedTrend(2016, all, List.of("2020年起为新口径，不能与2016年相比，未画"));
    }

    /// @param longNames whether districts and indicators have 60 characters
    public static Multiples multiples(int districts, boolean longNames) {
        var names = new ArrayList<String>();
        for (int i = 0; i < districts; i++) {
            names.add(longNames ? Samples.LONG_NAME : Samples.district(i));
        }
        var labels = List.of("地区生产总值增速", "一般公共预算收入", "常住人口");
        var units = List.of("%", "亿元", "万人");
        var rows = new ArrayList<MultiplesRow>();
        for (int r = 0; r < labels.size(); r++) {
            var panels = new ArrayList<@Nullable TrendSeries>();
            for (int i = 0; i < districts; i++) {
                panels.add(r == 1 && i == 1 ? null : panel(names.get(i), i, r, units.get(r)));
            }
            rows.add(new MultiplesRow(longNames ? Samples.LONG_NAME : labels.get(r), Unit.of(units.get(r)),
                    r == 2 ? 2017 : 0, panels));
        }
        return new Multiples(names, rows, List.of("青云谱区2020年起为新口径"));
    }

    private static TrendSeries panel(String district, int i, int row, String unit) {
        var random = new Random(i * 31 + row);
        var points = new ArrayList<TrendPoint>();
        double value = row == 0 ? 8 : row == 1 ? 30 + i * 8 : 35 * (i + 1);
        for (int year = 2017; year <= 2022; year++) {
            value *= row == 0 ? 1 + random.nextGaussian() * 0.15 : 1.04 + random.nextGaussian() * 0.02;
            var outcome = row == 0 && i == 2 && year == 2019 ? null
                    : year == 2022 ? estimated(number(value) + unit + "左右") : printed(number(value) + unit);
            var target = row == 0 ? printed(number(value + random.nextGaussian()) + "%以上") : null;
            points.add(new TrendPoint(row + "/" + i + "/" + year, year, target, outcome, VerdictKind.MET, false,
                    i == 0 && row == 1 && year == 2020 ? 1 : 0, Tolerances.HOUSE, district + " " + year, "印文：" + outcome));
        }
        return new TrendSeries(district, false, points);
    }

    public static String number(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
