package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.DataSet;
import duizhao.exchange.DataPackage;
import duizhao.exchange.sheet.Workbooks;
import duizhao.platform.Progress;
import duizhao.store.Filled;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `import` and `export` as one types them.
class ImportCommandTest {

    private static final String TABLE = """
            青云谱区2019年主要指标,,,
            指标,单位,计划,完成
            地区生产总值,亿元,370,380.5
            社会消费品零售总额,亿元,,200
            幸福指数,,1,2
            """;

    @TempDir
    private Path folder;

    private CaughtConsole caught;
    private Path store;

    @BeforeEach
    void open() {
        caught = new CaughtConsole(folder);
        store = folder.resolve("s.duizhao");
        Filled.at(store);
    }

    private int run(String... arguments) {
        caught.forget();
        return new Commands(caught.console()).run(arguments);
    }

    private String importing(String... more) {
        var arguments = new java.util.ArrayList<>(List.of("import", "--store", store.toString()));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).as(caught.err()).isZero();
        return caught.out();
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private long figures() {
        try (var open = Store.open(store, DataPackage::bundled, Progress.SILENT)) {
            return open.figures().count();
        }
    }

    private List<ChangeSet> history() {
        try (var open = Store.open(store, DataPackage::bundled, Progress.SILENT)) {
            return open.history().last(10);
        }
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        Path file = write("表.csv", TABLE, Charset.forName("GB18030"));

        assertThat(importing(file.toString(), "--dry-run")).contains("表.csv：新增 3，相同 0，不同 0，拒收 1；新来源 1 个")
                .contains("第5行A列  没有指标“幸福指数”。相近的有：").contains("试算，未写入");
        assertThat(figures()).isEqualTo(673);
        assertThat(history()).isEmpty();
    }

    @Test
    void aDryRunTellsTheFindingsThatItWouldBring() throws IOException {
        Path file = write("f.csv", "行政区,指标,年份,计划或完成,原文\n青云谱,地区生产总值,2021,完成,290亿元\n", StandardCharsets.UTF_8);

        assertThat(importing(file.toString(), "--dry-run")).contains("青云谱 地区生产总值", "290亿元", "390亿元左右")
                .contains("试算，未写入");
        assertThat(figures()).isEqualTo(673);
    }

    /// A store with one figure less, as an older program would have filled it.
    @Test
    void whatANewerProgramBringsAlongIsMergedOnlyWhereAskedFor() {
        DataSet all = DataPackage.bundled();
        Figure newer = all.figures().stream().filter(f -> all.pairings().stream().noneMatch(p ->
                p.plan().equals(f.key()) || p.outcome().equals(f.key()))).findFirst().orElseThrow();
        try (var open = Store.open(store, DataPackage::bundled, Progress.SILENT)) {
            open.acts().apply(new Act("take-back-figure", "x", "", List.of(new FigureChange(newer, null))), "甲");
        }

        assertThat(importing("--bundled", "--dry-run")).contains("随附数据：新增 1，", "不同 0，拒收 0").contains("试算，未写入");
        assertThat(figures()).isEqualTo(672);
        assertThat(importing("--bundled")).contains("已写入，可以撤销");
        assertThat(figures()).isEqualTo(673);
        assertThat(history()).hasSize(2).first().satisfies(act -> assertThat(act.kind()).isEqualTo("import-package"));
        assertThat(importing("--bundled")).contains("新增 0").contains("没有可写入的内容，数据未变");
        assertThat(run("import", "--store", store.toString())).isEqualTo(2);
        assertThat(caught.err()).contains("--bundled");
    }

    @Test
    void unknownIndicatorsAreAddedWhereThatIsAskedFor() throws IOException {
        Path file = write("表.csv", TABLE, StandardCharsets.UTF_8);

        assertThat(importing(file.toString(), "--dry-run", "--add-unknown"))
                .contains("表.csv：新增 5，相同 0，不同 0，拒收 0；新来源 1 个；目录新增 1 项，请在目录中核对")
                .contains("第5行A列  指标 幸福指数（综合，越高越好）  新增");
        assertThat(history()).isEmpty();
        assertThat(importing(file.toString(), "--add-unknown")).contains("已写入，可以撤销");
        assertThat(figures()).isEqualTo(678);
        assertThat(history()).hasSize(1);
    }

    @Test
    void anImportIsOneActInThePersonsName() throws IOException {
        Path file = write("表.csv", TABLE, StandardCharsets.UTF_8);

        assertThat(importing(file.toString(), "--why", "区里上报")).contains("已写入，可以撤销");
        assertThat(figures()).isEqualTo(676);
        assertThat(history()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo("import-table");
            assertThat(act.who()).isEqualTo("王工");
            assertThat(act.why()).isEqualTo("区里上报");
        });
        assertThat(importing(file.toString())).contains("新增 0，相同 3").contains("没有可写入的内容，数据未变");
        assertThat(history()).hasSize(1);
    }

    @Test
    void columnsAndWhatTheTableLeavesOutCanBeSaid() throws IOException {
        Path file = write("x.csv", "名目,甲\n地区生产总值,380.5\n", StandardCharsets.UTF_8);

        assertThat(run("import", "--store", store.toString(), file.toString())).isEqualTo(3);
        assertThat(caught.err()).contains("没有认出指标和数的列").doesNotContain("\tat ");
        assertThat(run("import", "--store", store.toString(), file.toString(), "--map", "名目=指标", "--map", "B=2019年完成"))
                .isEqualTo(3);
        assertThat(caught.err()).contains("缺少行政区");
        assertThat(importing(file.toString(), "--map", "名目=指标", "--map", "B=2019年完成", "--district", "西湖", "--unit", "usual"))
                .contains("新增 1");
        assertThat(run("import", "--store", store.toString(), file.toString(), "--map", "Z=指标")).isEqualTo(2);
        assertThat(run("import", "--store", store.toString(), file.toString(), "--map", "A=随便什么")).isEqualTo(2);
    }

    @Test
    void whereOneFileCannotBeReadNoneIsTakenIn() throws IOException {
        Path good = write("a.csv", TABLE, StandardCharsets.UTF_8);
        Path bad = Files.write(folder.resolve("b.csv"), new byte[] {1, 0, 2, 0, (byte) 0xFF});

        assertThat(run("import", "--store", store.toString(), good.toString(), bad.toString())).isEqualTo(3);

        assertThat(caught.err().lines()).singleElement().asString().contains("b.csv 不是表格");
        assertThat(figures()).isEqualTo(673);
    }

    @Test
    void conflictsAreAnsweredAsSaidAndToldToPrograms() throws IOException {
        Path file = write("c.csv", "行政区,指标,年份,计划或完成,原文\n青云谱,地区生产总值,2021,完成,395亿元左右\n", StandardCharsets.UTF_8);

        assertThat(run("import", "--store", store.toString(), file.toString(), "--dry-run", "--format", "json",
                "--fail-on", "different")).isEqualTo(1);
        var item = StreamSupport.stream(JsonMapper.shared().readTree(caught.out()).spliterator(), false)
                .filter(row -> row.get("standing").asString().equals("different")).findFirst().orElseThrow();
        assertThat(item.get("answer").asString()).isEqualTo("further");
        assertThat(item.get("held").asString()).isEqualTo("390亿元左右");
        assertThat(item.get("row").asInt()).isEqualTo(2);
        assertThat(item.get("column").asString()).isEqualTo("E");

        importing(file.toString(), "--conflicts", "leave");
        assertThat(figures()).isEqualTo(673);
        importing(file.toString(), "--conflicts", "correct");
        assertThat(figures()).isEqualTo(673);
        assertThat(history()).hasSize(1);
        assertThat(importing(file.toString())).contains("相同 1");
    }

    @Test
    void whatIsExportedIsTheSameWhenItIsImported() {
        for (String name : List.of("all.xlsx", "all.csv", "all.zip", "package")) {
            String out = folder.resolve(name).toString();
            assertThat(run("export", "--store", store.toString(), "--out", out)).as(caught.err()).isZero();
            assertThat(caught.out()).contains("已导出 673 条数据").contains(name);
            assertThat(importing(out)).contains("新增 0").contains("不同 0，拒收 0").contains("数据未变");
        }
    }

    @Test
    void aPartIsExportedByDistrictYearsAndIndicator() throws IOException {
        Path out = folder.resolve("part.csv");

        assertThat(run("export", "--store", store.toString(), "--out", out.toString(), "--district", "西湖", "--years",
                "2021-2023", "--indicator", "gdp")).as(caught.err()).isZero();

        var lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).startsWith("\uFEFF行政区,指标,");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith("西湖,地区生产总值,"));
    }

    @Test
    void nothingIsOverwrittenUnlessSaid() throws IOException {
        Path out = write("all.csv", "mine", StandardCharsets.UTF_8);
        Path foreign = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(foreign.resolve("a.txt"), "mine");

        assertThat(run("export", "--store", store.toString(), "--out", out.toString())).isEqualTo(2);
        assertThat(caught.err()).contains("已经存在，未作改动").contains("--force");
        assertThat(Files.readString(out)).isEqualTo("mine");
        assertThat(run("export", "--store", store.toString(), "--out", foreign.toString(), "--force")).isEqualTo(2);
        assertThat(Files.readString(foreign.resolve("a.txt"))).isEqualTo("mine");
        assertThat(run("export", "--store", store.toString(), "--out", folder.resolve("no/such.csv").toString())).isEqualTo(2);
        assertThat(run("export", "--store", store.toString(), "--out", out.toString(), "--force")).isZero();
        assertThat(Files.readAllLines(out)).hasSize(674);
        try (var left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).noneMatch(name -> name.contains(".new"));
        }
    }

    @Test
    void noCellOfACsvFileIsAFormula() throws IOException {
        Path file = write("evil.csv", "行政区,指标,年份,计划或完成,原文,备注\n"
                + "青云谱,地区生产总值,2019,完成,380.5亿元,\"=cmd|' /C calc'!A0\"\n", StandardCharsets.UTF_8);
        importing(file.toString());
        Path out = folder.resolve("out.csv");

        assertThat(run("export", "--store", store.toString(), "--out", out.toString())).isZero();

        assertThat(Files.readString(out)).contains(",'=cmd|' /C calc'!A0,").doesNotContain(",=cmd");
        assertThat(importing(out.toString())).contains("不同 0，拒收 0").contains("数据未变");
    }

    @Test
    void anotherStoreIsMergedDryFirst() throws IOException {
        Path other = folder.resolve("other.duizhao");
        Files.copy(store, other);
        Path file = write("表.csv", TABLE, StandardCharsets.UTF_8);
        assertThat(run("import", "--store", other.toString(), file.toString())).isZero();

        assertThat(importing(other.toString(), "--dry-run")).contains("other.duizhao：新增 4，").contains("试算，未写入");
        assertThat(importing(other.toString())).contains("已写入");
        assertThat(figures()).isEqualTo(676);
        assertThat(importing(other.toString())).contains("新增 0").contains("数据未变");
    }

    @Test
    void withoutAStoreTheFirstImportMakesThePersonsOwn() throws IOException {
        Path file = write("表.csv", TABLE, StandardCharsets.UTF_8);

        assertThat(run("import", file.toString(), "--dry-run")).isZero();
        assertThat(caught.console().paths().defaultStore()).doesNotExist();
        assertThat(run("import", file.toString())).isZero();
        assertThat(caught.console().paths().defaultStore()).exists();
    }

    private Path workbook(String... namesAndRows) throws IOException {
        var sheets = new java.util.LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndRows.length; i += 2) {
            sheets.put(namesAndRows[i], namesAndRows[i + 1].lines().toList());
        }
        return Workbooks.write(folder.resolve("三区.xlsx"), sheets);
    }

    private static final String OF_A_DISTRICT = """
            指标,单位,2019年计划,2019年完成
            地区生产总值,亿元,370,%s
            """;

    @Test
    void severalSheetsAreOneActAndOneUndoTakesThemBack() throws IOException {
        Path file = workbook("青云谱", OF_A_DISTRICT.formatted("380.5"), "西湖", OF_A_DISTRICT.formatted("410"),
                "青山湖", OF_A_DISTRICT.formatted("420"), "说明", "本表由统计局报送");

        assertThat(importing(file.toString(), "--sheet", "青云谱", "--sheet", "青山湖", "--dry-run"))
                .contains("三区.xlsx：新增 4，相同 0，不同 0，拒收 0；新来源 1 个；未读的工作表：西湖、说明；2 张工作表的行政区或时期取自表名")
                .contains("工作表“青云谱”：行政区 青云谱区（取自表名）").contains("试算，未写入");
        assertThat(figures()).isEqualTo(673);

        importing(file.toString(), "--all-sheets");
        assertThat(figures()).isEqualTo(679);
        assertThat(history()).hasSize(1);
        try (var open = Store.open(store, DataPackage::bundled, Progress.SILENT)) {
            open.acts().undo("甲");
            assertThat(open.figures().count()).isEqualTo(673);
        }
    }

    @Test
    void whereNobodySaysWhichSheetsThoseAreTakenThatSayAllThemselves() throws IOException {
        Path file = workbook("青云谱", OF_A_DISTRICT.formatted("380.5"), "完整", "西湖区2019年\n" + OF_A_DISTRICT.formatted("410"));

        assertThat(importing(file.toString(), "--dry-run")).contains("新增 2，相同 0").contains("未读的工作表：青云谱")
                .doesNotContain("取自表名");
    }

    @Test
    void linesAndFindingsNameTheSheet() throws IOException {
        Path file = workbook("青云谱", OF_A_DISTRICT.formatted("380.5"), "青云谱2019年", OF_A_DISTRICT.formatted("381")
                + "幸福指数,,1,\n", "2021", "行政区,指标,完成\n青云谱,地区生产总值,290亿元\n");

        assertThat(importing(file.toString(), "--all-sheets", "--dry-run"))
                .contains("青云谱2019年 第3行A列  没有指标“幸福指数”")
                .contains("青云谱2019年 第2行D列", "同一文件中为“380.5亿元（青云谱 第2行D列）”：另存一版")
                .contains("290亿元").contains("（2021 第2行C列）");
    }

    @Test
    void aSheetThatIsAskedForAndCannotBeReadStopsAllOfThem() throws IOException {
        Path file = workbook("青云谱", OF_A_DISTRICT.formatted("380.5"), "附表", OF_A_DISTRICT.formatted("1"),
                "说明", "本表由统计局报送", "-底稿", OF_A_DISTRICT.formatted("2"));
        String[] start = {"import", "--store", store.toString(), file.toString()};

        assertThat(run(with(start, "--all-sheets"))).isEqualTo(3);
        assertThat(caught.err()).contains("三区.xlsx 附表 读不了：缺少行政区");
        assertThat(run(with(start, "--sheet", "青云谱", "--sheet", "说明"))).isEqualTo(3);
        assertThat(caught.err()).contains("三区.xlsx 说明 里没有认出指标和数的列");
        assertThat(run(with(start, "--sheet", "底稿"))).isEqualTo(2);
        assertThat(caught.err()).contains("“底稿”是隐藏的");
        assertThat(run(with(start, "--sheet", "青云谱", "--all-sheets"))).isEqualTo(2);
        Workbooks.damage(file, 2);
        assertThat(run(with(start, "--all-sheets"))).isEqualTo(3);
        assertThat(caught.err()).contains("工作表“附表”已损坏").doesNotContain("\tat ");
        assertThat(figures()).isEqualTo(673);

        assertThat(importing(file.toString(), "--sheet", "青云谱")).contains("隐藏的工作表不读：底稿").contains("已写入");
        assertThat(figures()).isEqualTo(675);
    }

    @Test
    void ofAWorkbookWithOneDamagedSheetTheOthersComeIn() throws IOException {
        Path file = Workbooks.turn(workbook("青云谱", OF_A_DISTRICT.formatted("380.5"), "西湖", OF_A_DISTRICT.formatted("410"),
                "青山湖 (2)", "青山湖区\n" + OF_A_DISTRICT.formatted("420"), "说明", "本表由统计局报送"), 2);
        byte[] before = Files.readAllBytes(store);

        for (String[] sheets : new String[][] {{"--all-sheets"}, {}, {"--all-sheets", "--dry-run"}}) {
            assertThat(run(with(new String[] {"import", "--store", store.toString(), file.toString()}, sheets))).isEqualTo(3);
            assertThat(caught.err()).hasLineCount(1).contains("三区.xlsx 的工作表“西湖”已损坏", "数据未作任何改动",
                    "请加：--sheet 青云谱 --sheet \"青山湖 (2)\"");
        }
        assertThat(run("import", "--store", store.toString(), file.toString(), "--sheet", "西湖")).isEqualTo(3);
        assertThat(caught.err()).hasLineCount(1).contains("“西湖”已损坏").doesNotContain("--sheet");
        assertThat(store).hasBinaryContent(before);

        assertThat(importing(file.toString(), "--sheet", "青云谱", "--sheet", "青山湖 (2)")).contains("新增 4")
                .contains("未读的工作表：西湖、说明");
        assertThat(figures()).isEqualTo(677);
    }

    @Test
    void everyDamagedSheetIsNamedAlsoOneThatIsSoFurtherDown() throws IOException {
        String rows = OF_A_DISTRICT.formatted("410");
        Path file = workbook("青云谱", rows, "西湖", rows, "青山湖", rows + "地区生产总值增速,%,7,7\n".repeat(200));
        String[] start = {"import", "--store", store.toString(), file.toString(), "--all-sheets"};

        Workbooks.damage(file, 3);
        assertThat(run(start)).isEqualTo(3);
        assertThat(caught.err()).hasLineCount(1).contains("“青山湖”已损坏", "请加：--sheet 青云谱 --sheet 西湖");
        Workbooks.turn(Workbooks.turn(file, 3), 1);
        assertThat(run(start)).isEqualTo(3);
        assertThat(caught.err()).hasLineCount(1).contains("“青云谱、青山湖”已损坏", "请加：--sheet 西湖");
        assertThat(figures()).isEqualTo(673);
    }

    private static String[] with(String[] start, String... more) {
        return java.util.stream.Stream.of(start, more).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }
}
