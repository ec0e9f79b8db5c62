package duizhao.ui.plot.gallery;

import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRow;
import duizhao.ui.plot.Deviations;
import duizhao.ui.plot.Dumbbells;
import duizhao.ui.plot.FigureChart;
import duizhao.ui.plot.GapSamples;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.matrix.Matrix;
import duizhao.ui.plot.matrix.MatrixSamples;
import duizhao.ui.plot.matrix.VerdictMatrix;
import duizhao.ui.plot.rank.RankRow;
import duizhao.ui.plot.rank.RankSamples;
import duizhao.ui.plot.rank.RankingDots;
import duizhao.ui.plot.time.IndexedChart;
import duizhao.ui.plot.time.Multiples;
import duizhao.ui.plot.time.MultiplesChart;
import duizhao.ui.plot.time.PathChart;
import duizhao.ui.plot.time.PlanPath;
import duizhao.ui.plot.time.SlopeChart;
import duizhao.ui.plot.time.TimeSamples;
import duizhao.ui.plot.time.Trend;
import duizhao.ui.plot.time.TrendChart;
import duizhao.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// All charts with much data, little, none and long names.
final class Exhibits {

    private static final List<Theme> ALL = List.of(Theme.values());
    private static final List<Theme> LIGHT = List.of(Theme.LIGHT);

    private final Messages messages;
    private final List<Exhibit> all = new ArrayList<>();

    private Exhibits(Messages messages) {
        this.messages = messages;
    }

    static List<Exhibit> all(Messages messages) {
        var exhibits = new Exhibits(messages);
        exhibits.trends();
        exhibits.moments();
        exhibits.matrices();
        exhibits.gaps();
        exhibits.rankings();
        return exhibits.all;
    }

    private void trends() {
        add("trend-single", 1280, 720, ALL, () -> figure(new TrendChart(messages), TimeSamples.single(), "青云谱区2022年"));
        add("trend-three", 1000, 600, ALL, () -> figure(new TrendChart(messages), TimeSamples.several(3, 8, false), "青山湖区2022"));
        add("trend-eight", 1280, 720, LIGHT, () -> figure(new TrendChart(messages), TimeSamples.several(8, 12, false), null));
        add("trend-long", 900, 500, LIGHT, () -> figure(new TrendChart(messages), TimeSamples.several(3, 6, true), null));
        add("trend-levels", 900, 500, LIGHT, () -> figure(new TrendChart(messages), TimeSamples.levels(), null));
        add("trend-few", 700, 300, LIGHT, () -> figure(new TrendChart(messages), TimeSamples.few(), null));
        add("trend-none", 700, 300, LIGHT, () -> figure(new TrendChart(messages), Trend.NOTHING, null));
    }

    private void gaps() {
        for (boolean dumbbell : new boolean[] {true, false}) {
            String name = dumbbell ? "dumbbell" : "deviation";
            add(name + "-nine", 900, 500, ALL, () -> gap(dumbbell, GapSamples.nine(), 5));
            add(name + "-much", 1280, 800, LIGHT, () -> gap(dumbbell, GapSamples.many(60), 3));
            add(name + "-long", 700, 600, LIGHT, () -> gap(dumbbell, GapSamples.longNames(), null));
            add(name + "-levels", 700, 400, LIGHT, () -> gap(dumbbell, GapSamples.levels(), null));
            add(name + "-one", 700, 300, LIGHT, () -> gap(dumbbell, GapSamples.nine().subList(0, 1), null));
            add(name + "-none", 700, 300, LIGHT, () -> gap(dumbbell, GapSamples.nine().subList(6, 9), null));
        }
    }

    private void rankings() {
        add("ranking-nine", 800, 480, ALL, () -> ranking(RankSamples.nine(), 0));
        add("ranking-much", 1280, 800, LIGHT, () -> ranking(RankSamples.many(100), 0));
        add("ranking-long", 700, 480, LIGHT, () -> ranking(RankSamples.longNames(), null));
        add("ranking-two", 700, 300, LIGHT, () -> ranking(RankSamples.nine().subList(0, 2), null));
        add("ranking-none", 700, 300, LIGHT, () -> ranking(List.of(), null));
    }

    private void matrices() {
        add("matrix-three", 1280, 720, ALL, () -> matrix(MatrixSamples.of(9, 3, 2, false, true), "1/2"));
        add("matrix-much", 1280, 800, ALL, () -> matrix(MatrixSamples.of(300, 20, 2, false, true), "40/7"));
        add("matrix-long", 900, 600, LIGHT, () -> matrix(MatrixSamples.of(12, 3, 2, true, true), null));
        add("matrix-one", 700, 300, LIGHT, () -> matrix(MatrixSamples.of(1, 1, 1, false, false), null));
        add("matrix-none", 700, 300, LIGHT, () -> matrix(Matrix.NOTHING, null));
    }

    private PlotControl matrix(Matrix data, Object selected) {
        var chart = new VerdictMatrix(messages);
        chart.setData(data);
        chart.foldedGroups().add("工业");
        chart.setSelectedId(selected);
        return framed(chart);
    }

    private void moments() {
        add("slope-five", 900, 560, ALL, () -> figure(new SlopeChart(messages), TimeSamples.slope(5, false), "line1"));
        add("slope-eight", 700, 500, LIGHT, () -> figure(new SlopeChart(messages), TimeSamples.slope(8, false), null));
        add("slope-long", 800, 500, LIGHT, () -> figure(new SlopeChart(messages), TimeSamples.slope(4, true), null));
        add("slope-many", 700, 300, LIGHT, () -> figure(new SlopeChart(messages), TimeSamples.slope(9, false), null));
        add("path-behind", 900, 560, ALL, () -> figure(new PathChart(messages),
                TimeSamples.path("380亿元左右", "突破600亿元", true, "420.5亿元", "440.1亿元", "465亿元左右"), "path2022"));
        add("path-linear", 700, 500, LIGHT, () -> figure(new PathChart(messages),
                TimeSamples.path("65.2%", "72%以上", false, "67.0%", "69.5%"), null));
        add("path-down", 700, 500, LIGHT, () -> figure(new PathChart(messages),
                TimeSamples.path("38微克", "30微克以下", false, "36微克", "36.5微克"), null));
        add("path-one", 700, 500, LIGHT, () -> figure(new PathChart(messages),
                TimeSamples.path("380亿元", "600亿元", true), null));
        add("path-none", 700, 300, LIGHT, () -> figure(new PathChart(messages), PlanPath.NOTHING, null));
        add("multiples-three", 1280, 720, ALL, () -> figure(new MultiplesChart(messages), TimeSamples.multiples(3, false), "0/1/2020"));
        add("multiples-six", 1280, 720, LIGHT, () -> figure(new MultiplesChart(messages), TimeSamples.multiples(6, false), null));
        add("multiples-long", 800, 600, LIGHT, () -> figure(new MultiplesChart(messages), TimeSamples.multiples(3, true), null));
        add("multiples-one", 500, 500, LIGHT, () -> figure(new MultiplesChart(messages), TimeSamples.multiples(1, false), null));
        add("multiples-none", 700, 300, LIGHT, () -> figure(new MultiplesChart(messages), Multiples.NOTHING, null));
        add("indexed-four", 900, 520, ALL, () -> figure(new IndexedChart(messages), TimeSamples.indexed(false), null));
        add("indexed-long", 700, 460, LIGHT, () -> figure(new IndexedChart(messages), TimeSamples.indexed(true), null));
    }

    private PlotControl ranking(List<RankRow> rows, Object selected) {
        var chart = new RankingDots(messages);
        chart.rows().setAll(rows);
        chart.setSelectedId(selected);
        return framed(chart);
    }

    private PlotControl gap(boolean dumbbell, List<BulletRow> rows, Object selected) {
        var chart = dumbbell ? new Dumbbells(messages) : new Deviations(messages);
        chart.rows().setAll(rows);
        chart.setSelectedId(selected);
        return framed(chart);
    }

    private void add(String name, double width, double height, List<Theme> themes, Supplier<PlotControl> chart) {
        all.add(new Exhibit(name, width, height, themes, chart));
    }

    private static <D> PlotControl figure(FigureChart<D> chart, D data, Object selected) {
        chart.setData(data);
        chart.setSelectedId(selected);
        return framed(chart);
    }

    private static <C extends PlotControl> C framed(C chart) {
        chart.setTitle("青云谱区2022年地区生产总值增速低于年初计划2.0个百分点");
        chart.setSubtitle("地区生产总值增速，计划与完成，青云谱区，2016—2023年；历年政府工作报告");
        chart.setNote("注：“左右”按±0.2个百分点；完成数含预计，以统计部门最终核定为准。数据截至2023年3月。");
        return chart;
    }
}
