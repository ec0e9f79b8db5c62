package duizhao.ui.plot.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Direction;
import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.draw.PaperRules;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.ui.plot.Deviations;
import duizhao.ui.plot.Dumbbells;
import duizhao.ui.plot.FxTests;
import duizhao.ui.plot.GapSamples;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.matrix.MatrixSamples;
import duizhao.ui.plot.matrix.VerdictMatrix;
import duizhao.ui.plot.rank.RankSamples;
import duizhao.ui.plot.rank.RankingDots;
import duizhao.ui.plot.time.IndexedChart;
import duizhao.ui.plot.time.MultiplesChart;
import duizhao.ui.plot.time.PathChart;
import duizhao.ui.plot.time.SlopeChart;
import duizhao.ui.plot.time.TimeSamples;
import duizhao.ui.plot.time.TrendChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every chart set on a page and written as a PDF by walking its nodes.
class PaperChartsTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);
    private static final PdfMetadata METADATA = new PdfMetadata("题目", "某人", "zh-CN",
            ZonedDateTime.parse("2026-11-23T10:05:00+08:00"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static List<PaperPage> pages(Chart chart) {
        return FxTests.onFx(() -> new Paginator(Fx.fonts(), CHINESE).paginate(
                SampleSheet.of(new ChartBlock("图题", chart)), PageSetup.standard()));
    }

    private String pdf(List<PaperPage> pages) throws IOException {
        Path target = folder.resolve("x.pdf");
        new PdfPrinter(Fx.FILES, Fx.TOOLKIT).print(pages, METADATA, target, Progress.SILENT);
        assertThat(Files.size(target)).isLessThan(400_000);
        try (var document = Loader.loadPDF(target.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void everyChartBecomesVectorsWithTextThatCanBeFound() throws IOException {
        Map<Chart, String> charts = new LinkedHashMap<>();
        charts.put(Dumbbells.paper(GapSamples.nine(), CHINESE), "规模以上工业增加值");
        charts.put(Deviations.paper(GapSamples.nine(), CHINESE), "低5.0个百分点");
        charts.put(RankingDots.paper(RankSamples.nine(), Direction.UP, CHINESE), "7.2%以上");
        charts.put(TrendChart.paper(TimeSamples.single(), CHINESE), "5.5%左右");
        charts.put(TrendChart.paper(TimeSamples.few(), CHINESE), "只有2年的数据，用表格更清楚");
        charts.put(SlopeChart.paper(TimeSamples.slope(5, false), CHINESE), "4.6%以上");
        charts.put(PathChart.paper(TimeSamples.path("380亿元左右", "突破600亿元", true, "420.5亿元"), CHINESE), "突破600亿元");
        charts.put(IndexedChart.paper(TimeSamples.indexed(false), CHINESE), "2016年=100");
        charts.put(MultiplesChart.paper(TimeSamples.multiples(3, false), CHINESE), "2017年=100");
        var theme = FxTests.onFx(() -> PlotTheme.paperMono(FxTests.FAMILY));
        charts.put(FxTests.onFx(() -> VerdictMatrix.paper(MatrixSamples.of(9, 3, 2, false, true), 442, theme, CHINESE))
                .getFirst(), "财政金融");
        for (var chart : charts.entrySet()) {
            var pages = pages(chart.getKey());
            assertThat(pages).hasSize(1).allSatisfy(page -> assertThat(PaperRules.faults(page)).isEmpty());
            assertThat(pdf(pages)).contains(chart.getValue());
        }
    }

    @Test
    void chartsOfRowsAreCutBetweenRowsAndSayTheirGroupAgain() {
        var pages = pages(Dumbbells.paper(GapSamples.many(90), CHINESE));

        assertThat(pages.size()).isGreaterThan(1);
        for (PaperPage page : pages) {
            var words = Fx.words(page);
            // Axis and key stand below the rows of every page, the name of a group above them.
            assertThat(words).contains("计划", "完成", "%");
            assertThat(words).anyMatch(word -> word.startsWith("地区生产总值") || word.startsWith("固定资产投资")
                    || word.startsWith("社会消费品") || word.startsWith("规模以上") || word.startsWith("一般公共"));
        }
    }

    @Test
    void theHeadsOfAMatrixStandOnEveryPage() {
        var theme = FxTests.onFx(() -> PlotTheme.paperMono(FxTests.FAMILY));
        var chart = FxTests.onFx(() -> VerdictMatrix.paper(MatrixSamples.of(60, 3, 2, false, true), 442, theme, CHINESE))
                .getFirst();
        var pages = pages(chart);

        assertThat(pages.size()).isGreaterThan(2);
        assertThat(pages).allSatisfy(page -> assertThat(Fx.words(page)).contains("青云谱区", "西湖区", "2022年"));
    }
}
