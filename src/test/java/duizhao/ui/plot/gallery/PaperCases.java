package duizhao.ui.plot.gallery;

import duizhao.domain.indicator.Direction;
import duizhao.paper.BadCases;
import duizhao.paper.SampleSheet;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.picture.PngPrinter;
import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Margins;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.setup.WideTables;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.ui.plot.Deviations;
import duizhao.ui.plot.Dumbbells;
import duizhao.ui.plot.GapSamples;
import duizhao.ui.plot.rank.RankSamples;
import duizhao.ui.plot.rank.RankingDots;
import duizhao.ui.plot.time.IndexedChart;
import duizhao.ui.plot.time.MultiplesChart;
import duizhao.ui.plot.time.PathChart;
import duizhao.ui.plot.time.SlopeChart;
import duizhao.ui.plot.time.TimeSamples;
import duizhao.ui.plot.time.TrendChart;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/// Makes pages of hard cases to be looked at, and of charts in two columns: `PaperCases FOLDER`.
final class PaperCases {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Path folder;
    private final Paginator paginator;
    private final PdfPrinter pdf;
    private final PngPrinter png;

    private PaperCases(Path folder, FxToolkit toolkit) {
        this.folder = folder;
        var files = FontFiles.ofProgram();
        paginator = new Paginator(new PaperFonts(files), CHINESE);
        pdf = new PdfPrinter(files, toolkit);
        png = new PngPrinter(files, toolkit);
    }

    public static void main(String[] args) {
        try (var toolkit = new FxToolkit(true)) {
            toolkit.start();
            toolkit.run(() -> new PaperCases(Path.of(args[0]), toolkit).all());
        }
    }

    private void all() {
        var a4 = PageSetup.standard();
        for (Map.Entry<String, Sheet> bad : BadCases.all().entrySet()) {
            print(bad.getKey(), bad.getValue(), a4);
            print(bad.getKey() + "-width", bad.getValue(), a4.withTables(WideTables.ONE_WIDTH).withMargins(Margins.NARROW));
        }
        for (PaperSize size : PaperSize.values()) {
            for (Orientation orientation : Orientation.values()) {
                print("charts-" + size + "-" + orientation, charts(), new PageSetup(size, orientation, InkMode.COLOUR)
                        .withColumns(ChartColumns.TWO));
            }
        }
        print("charts-narrow", charts(), a4.withColumns(ChartColumns.TWO).withMargins(Margins.NARROW));
        var picture = paginator.picture(SampleSheet.of(new ChartBlock("三个区的增速",
                TrendChart.paper(TimeSamples.single(), CHINESE)), new NotesBlock(List.of("预计数。"),
                List.of("青云谱区政府工作报告（2022年）"))), a4);
        write("picture", List.of(picture));
    }

    private static Sheet charts() {
        return SampleSheet.of(block("单线", TrendChart.paper(TimeSamples.single(), CHINESE)),
                block("斜线图", SlopeChart.paper(TimeSamples.slope(5, false), CHINESE)),
                block("路径", PathChart.paper(TimeSamples.path("380亿元左右", "突破600亿元", true, "420.5亿元"), CHINESE)),
                block("定基", IndexedChart.paper(TimeSamples.indexed(false), CHINESE)),
                block("排名", RankingDots.paper(RankSamples.nine(), Direction.UP, CHINESE)),
                block("差距", Dumbbells.paper(GapSamples.nine(), CHINESE)),
                block("偏离", Deviations.paper(GapSamples.nine(), CHINESE)),
                block("小图", MultiplesChart.paper(TimeSamples.multiples(3, false), CHINESE)));
    }

    private static Block block(String caption, Chart chart) {
        return new ChartBlock(caption, chart);
    }

    private void print(String name, Sheet sheet, PageSetup setup) {
        write(name, paginator.paginate(sheet, setup));
    }

    private void write(String name, List<PaperPage> pages) {
        pdf.print(pages, new PdfMetadata(name, "", "zh-CN", ZonedDateTime.now()), folder.resolve(name + ".pdf"),
                Progress.SILENT);
        png.print(pages.subList(0, 1), 150, PixelDepth.ONE_BIT, name, folder.resolve(name + "-1bit.png"),
                Progress.SILENT);
        System.out.println(name + ": " + pages.size());
    }
}
