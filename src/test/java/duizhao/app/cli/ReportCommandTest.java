package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.domain.change.Act;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.place.District;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// `report` and `chart` as they are asked for, on the bundled record.
class ReportCommandTest {

    @TempDir
    private Path folder;

    private CaughtConsole caught;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        // Started here, it is not ended by the report that is made in it, and other tests can go on with it.
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void console() {
        caught = new CaughtConsole(folder);
    }

    private int run(String... arguments) {
        return new Commands(caught.console()).run(arguments);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            year,       2022年计划与完成对照,   7.5%以上
            年度对照,   2022年计划与完成对照,   7.5%以上
            mid-term,   规划中期评估,           突破500
            indicator,  专题,                   各区位次
            unanswered, 未答复目标清单,         量稳质升
            text,       2022年计划执行情况,     财政金融方面
            """)
    void everyTemplateMakesAReport(String template, String title, String told) throws IOException {
        Path pdf = folder.resolve("x.pdf");
        assertThat(run("report", "--template", template, "--out", pdf.toString())).as(caught.err()).isZero();
        assertThat(text(pdf)).contains(title, told, "资料来源", "王工");
    }

    @Test
    void oneForEachDistrictIsAFileForEach() throws IOException {
        assertThat(run("report", "--template", "district", "--each-district", "--mono", "--out", folder.toString()))
                .as(caught.err()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".pdf")))
                    .containsExactlyInAnyOrder("青云谱-青云谱区情（2022年）.pdf", "西湖-西湖区情（2022年）.pdf",
                            "青山湖-青山湖区情（2022年）.pdf");
        }
        assertThat(text(folder.resolve("青云谱-青云谱区情（2022年）.pdf"))).contains("72项目标", "表1", "图1");
        assertThat(text(folder.resolve("青山湖-青山湖区情（2022年）.pdf"))).contains("青山湖区：2022年没有数据").doesNotContain("这里没有");
    }

    @Test
    void districtsOfTheSameNameGetAFileEachAndAllAreMadeWhereNobodyChose() throws IOException {
        Path file = folder.resolve("same.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            for (int i = 1; i <= 6; i++) {
                store.acts().apply(new Act("add-district", "西湖", "",
                        List.of(new DistrictChange(null, new District("99010" + i, "西湖区", "西湖",
                                "Xihu", "360100", null, null)))), "王工");
            }
        }
        run("report", "--store", file.toString(), "--template", "district", "--each-district", "--out", folder.toString());
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()).filter(name -> name.endsWith(".pdf"))).hasSize(9)
                    .anyMatch(name -> name.startsWith("西湖-")).anyMatch(name -> name.startsWith("西湖990106-"));
        }
    }

    @Test
    void aReportOfTheStoreIsFoundByItsName() throws IOException {
        Path file = folder.resolve("a.duizhao");
        var part = ViewPart.all(new View(ViewKind.COMPARISON).of(List.of("360103")).with(View.PERIOD, "2022"));
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            store.acts().apply(new Act("make-report", "某", "",
                    List.of(new ReportChange(null, new Report("r", "常务会材料", 0, "",
                    Map.of("paper", "a3", "orientation", "landscape"), List.of(new TextPart("一段话。"), part))))), "甲");
        }
        Path pdf = folder.resolve("x.pdf");
        assertThat(run("report", "--report", "常务会材料", "--store", file.toString(), "--out", pdf.toString()))
                .as(caught.err()).isZero();
        assertThat(text(pdf)).contains("常务会材料", "一段话。", "西湖区").doesNotContain("青云谱区2022年完成与目标");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
        }
        assertThat(run("report", "--report", "没有", "--store", file.toString(), "--out", pdf.toString())).isEqualTo(2);
        assertThat(caught.err()).contains("没有报告“没有”", "常务会材料");
    }

    @Test
    void aPartThatCannotBeShownIsToldAndTheRestIsWritten() throws IOException {
        Path file = folder.resolve("a.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            store.acts().apply(new Act("make-report", "某", "",
                    List.of(new ReportChange(null, new Report("r", "某", 0, "", Map.of(),
                    List.of(ViewPart.all(new View(ViewKind.OVERVIEW).of(List.of("990199"))), new TextPart("其余。")))))), "甲");
        }
        Path pdf = folder.resolve("x.pdf");
        assertThat(run("report", "--report", "某", "--store", file.toString(), "--out", pdf.toString())).isEqualTo(1);
        assertThat(caught.err()).contains("数据文件里没有行政区 990199");
        assertThat(text(pdf)).contains("其余。", "无法显示");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            report --out x.odt;                                     2; .pdf
            report --template nonsense --out x.pdf;                 2; mid-term
            report --template year --report 某 --out x.pdf;         2; 只能写一个
            report --each-district --out no-such-folder;            3; 没有文件夹
            report --dpi 5 --out x.png;                             2; 10 到 1200
            chart --kind pie --out x.svg;                           2; bullet
            chart --kind trend --indicator nonsense --out x.svg;    2; nonsense
            """)
    void whatIsWrongIsSaidInOneLine(String line, int code, String told) {
        assertThat(run(line.strip().split(" +"))).isEqualTo(code);
        assertThat(caught.err().strip().lines()).singleElement().asString().contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bullet", "dumbbell", "deviation", "ranking", "slope", "trend", "matrix", "small-multiples"})
    void everyKindOfChartIsAPictureWithTitleNotesAndSource(String kind) throws IOException {
        Path svg = folder.resolve(kind + ".svg");
        assertThat(run("chart", "--kind", kind, "--indicator", "general-public-budget-revenue", "--out", svg.toString()))
                .as(caught.err()).isZero();
        assertThat(Files.readString(svg)).startsWith("<?xml").contains("资料来源", "数据截至", "青云谱区")
                .doesNotContain("<image");
    }

    @Test
    void thePathIsOfAllTargetsOfThePlanOrOfOneIndicator() throws IOException {
        Path svg = folder.resolve("x.svg");
        assertThat(run("chart", "--kind", "path", "--plan", "2021-2025", "--out", svg.toString())).as(caught.err()).isZero();
        assertThat(Files.readString(svg)).contains("滞后", "资料来源");
        assertThat(run("chart", "--kind", "path", "--indicator", "gdp", "--district", "青云谱", "--out", svg.toString()))
                .as(caught.err()).isZero();
        assertThat(Files.readString(svg)).contains("地区生产总值", "资料来源");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void asAWorkbookOrDocumentItIsAZipThatHoldsTheWords(String ending) throws IOException {
        Path file = folder.resolve("x." + ending);
        assertThat(run("report", "--template", "text", "--out", file.toString())).as(caught.err()).isZero();
        var words = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(words).contains("2022年计划执行情况", "财政金融方面", "7.5%以上");
    }

    @Test
    void theFiguresItIsAboutGoAlongAsADataPackage() throws IOException {
        Path zip = folder.resolve("x.zip");
        assertThat(run("report", "--template", "indicator", "--indicator", "gdp", "--district", "西湖", "--out", zip.toString()))
                .as(caught.err()).isZero();
        assertThat(caught.out()).contains("x.zip").doesNotContain("页");
        try (var files = new ZipFile(zip.toFile())) {
            var entry = files.stream().filter(e -> e.getName().endsWith("figures.csv")).findFirst().orElseThrow();
            var lines = new String(files.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).contains("360103,gdp,"));
        }
    }

    @Test
    void asCsvTheTablesAreOpenedByASpreadsheetAndNothingIsAFormula() throws IOException {
        Path csv = folder.resolve("x.csv");
        assertThat(run("report", "--year", "2022", "--out", csv.toString())).as(caught.err()).isZero();
        String text = Files.readString(csv);
        assertThat(text).startsWith("\uFEFF2022年计划与完成对照\r\n").contains("资料来源", "数据摘要", "7.5%以上,5.5%左右 预");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("=") || line.startsWith("@"));
        assertThat(text.lines().filter(line -> line.startsWith("地区生产总值,增速"))).singleElement().asString()
                .contains("−2.0点");
    }

    @Test
    void aChartInPixelsHasTheResolutionAskedFor() throws IOException {
        Path png = folder.resolve("x.png");
        assertThat(run("chart", "--kind", "bullet", "--year", "2022", "--dpi", "144", "--out", png.toString()))
                .as(caught.err()).isZero();
        // The type area of the standard, 156 mm, and an edge at both sides.
        assertThat(ImageIO.read(png.toFile()).getWidth()).isBetween(884, 990);
    }

    @Test
    void aChartThatDoesNotSuitSaysWhy() {
        assertThat(run("chart", "--kind", "index", "--indicator", "urban-disposable-income", "--out",
                folder.resolve("x.svg").toString())).isEqualTo(3);
        assertThat(caught.err()).contains("画不出图：").doesNotContain("画不出图：这里");
        assertThat(folder.resolve("x.svg")).doesNotExist();
    }
}
