package duizhao.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.DataPackage;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.FigurePlaces;
import duizhao.exchange.plan.HeldInMemory;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.ImportWords;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.NamedSheet;
import duizhao.exchange.plan.Standing;
import duizhao.exchange.sheet.TableFiles;
import duizhao.exchange.sheet.Workbooks;
import duizhao.exchange.table.SheetReading.State;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several sheets of one workbook, a district or a year each.
class SheetsTest {

    private static final HeldInMemory HELD =
            new HeldInMemory(new WholeRecord(DataPackage.bundled(), Decided.NOTHING, List.of()));
    private static final Messages CHINESE = new Messages(Messages.CHINESE);
    private static final String HEADERS = "指标,单位,2019年计划,2019年完成";

    @TempDir
    private Path folder;

    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private final Map<String, String> memory = new HashMap<>();

    private void sheet(String name, String... rows) {
        sheets.put(name, List.of(rows));
    }

    private TableImport table() throws IOException {
        return new TableImport(TableFiles.open(Workbooks.write(folder.resolve("三区.xlsx"), sheets)), HELD);
    }

    private List<SheetReading> read() throws IOException {
        return new SheetReader(table(), memory::get).read(Progress.SILENT);
    }

    /// Of all sheets that can be read.
    private ImportPlan plan() throws IOException {
        var table = table();
        return table.plan(new SheetReader(table, memory::get).read(Progress.SILENT).stream().map(SheetReading::byName)
                .filter(one -> one.state() == State.READY).map(SheetReading::mapping).toList(), Progress.SILENT);
    }

    private static List<Standing> standings(ImportPlan plan) {
        return plan.items().stream().filter(item -> item.where().row() > 0).map(Item::standing).toList();
    }

    @Test
    void theNameOfASheetFillsWhatItsColumnsDoNotSay() throws IOException {
        sheet("青云谱", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("西湖区", HEADERS, "地区生产总值,亿元,400,410");

        assertThat(read()).extracting(SheetReading::state).containsOnly(State.LACKING);
        assertThat(read()).extracting(one -> one.byName().named().orElseThrow()).containsExactly(
                new NamedSheet("青云谱", "360104", null), new NamedSheet("西湖区", "360103", null));
        var plan = plan();
        assertThat(standings(plan)).containsOnly(Standing.ADDED).hasSize(4);
        assertThat(plan.items()).filteredOn(item -> item.where().row() > 0)
                .extracting(item -> item.where().table() + " " + item.figure().orElseThrow().district())
                .containsExactly("青云谱 360104", "青云谱 360104", "西湖区 360103", "西湖区 360103");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"青云谱,360104,-", "青云谱区,360104,-", "360104,360104,-", "2019,-,2019",
        "2019年,-,2019", "西湖2019年,360103,2019", "西湖区 2019年完成,360103,2019", "2021-2025,-,2021/2025",
        // Anything else is a guess: copies, series of years, two districts, words that nobody understands.
        "青云谱 (2),-,-", "2021-2023,-,-", "青云谱西湖,-,-", "杭州西湖区,-,-", "2019年第一季度,-,-", "Sheet1,-,-", "行政区,-,-"})
    void aNameSaysDistrictAndPeriodWhereItIsNothingElse(String name, String district, String period) {
        var said = SheetName.says(name, new Names(HELD.catalogue()));

        assertThat(said.district()).isEqualTo(district);
        assertThat(said.period()).isEqualTo(period == null ? null : Period.parse(period).orElseThrow());
        assertThat(said.role()).isNull();
    }

    @Test
    void whatTheSheetItselfSaysComesBeforeItsName() throws IOException {
        sheet("青云谱", "行政区,指标,2018年完成", "西湖,地区生产总值,1亿元");
        sheet("2020", "西湖区2019年主要指标", "指标,完成", "地区生产总值,1亿元");
        sheet("西湖", "指标,全市2018年完成,2018年完成", "地区生产总值,9亿元,1亿元");

        var read = read();
        assertThat(read).extracting(SheetReading::filled).containsOnly(Coordinates.NONE);
        assertThat(read.get(1).disputed().period()).as("title and name disagree").isEqualTo(Period.year(2020));
        assertThat(read.get(1).mapping().defaults().period()).isEqualTo(Period.year(2019));
        assertThat(read.get(2).state()).as("全市 is not 西湖").isEqualTo(State.LACKING);
    }

    @Test
    void theNameOfTheOnlySheetSaysNothing() throws IOException {
        sheet("青云谱", HEADERS, "地区生产总值,亿元,370,380.5");

        assertThat(read()).singleElement().satisfies(one -> assertThat(one.byName().named()).isEmpty());
    }

    @Test
    void whatWasRememberedOfOneTableDoesNotHoldForSeveralThatLookAlike() throws IOException {
        sheet("甲", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("乙", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("青云谱", "指标,完成", "地区生产总值,1亿元");
        var all = read();
        var inXihu = new Coordinates("360103", null, null, Period.year(2019), null, "亿元");
        all.forEach(one -> memory.put(MappingText.key(one.mapping().headers()),
                MappingText.write(one.mapping().withDefaults(inXihu))));

        assertThat(read()).extracting(one -> one.byName().mapping().defaults().district())
                .as("the name comes before what is remembered").containsExactly(null, null, "360104");
        assertThat(read()).extracting(one -> one.mapping().defaults().unit()).containsOnly("亿元");
        assertThat(read()).extracting(one -> one.with(one.mapping().withDefaults(inXihu)).remembered().defaults().district())
                .containsExactly(null, null, "360103");
        assertThat(read().getLast().byName().remembered().defaults().district()).as("the name is the sheet's alone").isNull();
    }

    @Test
    void theSameFigureInTwoSheetsIsOneWhereTheySayTheSameAndTwoPrintsWhereTheyDoNot() throws IOException {
        sheet("青云谱", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("青云谱2019年", HEADERS, "地区生产总值,亿元,370,381");

        var plan = plan();

        assertThat(standings(plan)).containsExactly(Standing.ADDED, Standing.ADDED, Standing.SAME, Standing.DIFFERENT);
        Item second = plan.items().getLast();
        assertThat(second.earlier()).isNotNull().satisfies(where -> assertThat(where.table()).isEqualTo("青云谱"));
        var words = new ImportWords(HELD.catalogue(), CHINESE);
        assertThat(words.held(second)).isEqualTo("380.5亿元（青云谱 第2行D列）");
        for (Answer answer : Answer.values()) {
            var changes = plan.act(item -> answer, "").orElseThrow().changes();
            assertThat(changes).filteredOn(SourceChange.class::isInstance).hasSize(1);
            assertThat(changes).filteredOn(FigureChange.class::isInstance).hasSize(answer == Answer.LEAVE ? 2 : 3);
        }
    }

    @Test
    void aFindingSaysInWhichSheetsItsFiguresStand() throws IOException {
        sheet("青云谱", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("西湖", HEADERS, "地区生产总值,亿元,,410");
        var plan = plan();
        List<Figure> figures = new ArrayList<>(plan.items().stream().flatMap(item -> item.figure().stream()).toList());
        figures.remove(1);
        var places = new FigurePlaces(plan, item -> Answer.FURTHER, new ImportWords(HELD.catalogue(), CHINESE), CHINESE);

        assertThat(places.at("矛盾", figures)).isEqualTo("矛盾（青云谱 第2行C列、西湖 第2行D列）");
        assertThat(places.at("矛盾", DataPackage.bundled().figures().subList(0, 2))).isEqualTo("矛盾");
    }

    @Test
    void sheetsThatCannotBeReadAreToldByWhatIsWrongWithThem() throws IOException {
        sheet("青云谱", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("坏", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("空");
        sheet("说明", "本表由统计局报送", "如有疑问请联系");
        sheet("附表", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("-底稿", HEADERS, "地区生产总值,亿元,1,2");
        var table = table();
        Workbooks.damage(folder.resolve("三区.xlsx"), 2);

        var read = new SheetReader(table, memory::get).read(Progress.SILENT).stream().map(SheetReading::byName).toList();

        assertThat(read).extracting(SheetReading::sheet).containsExactly("青云谱", "坏", "空", "说明", "附表");
        assertThat(read).extracting(SheetReading::state)
                .containsExactly(State.READY, State.DAMAGED, State.EMPTY, State.NO_FIGURES, State.LACKING);
        var plan = table.plan(List.of(read.getFirst().mapping()), Progress.SILENT);
        assertThat(plan.unread()).containsExactly("坏", "空", "说明", "附表");
        assertThat(plan.hidden()).containsExactly("底稿");
        assertThatThrownBy(() -> table.plan(List.of(read.getFirst().mapping(), read.getFirst().mapping()
                .withSheet("坏")), Progress.SILENT)).isInstanceOfSatisfying(SheetTrouble.class, trouble ->
                assertThat(trouble.sheet()).isEqualTo("坏"));
    }

    @Test
    void readingTellsHowManySheetsAreDoneAndCanBeCancelled() throws IOException {
        sheet("青云谱", HEADERS, "地区生产总值,亿元,370,380.5");
        sheet("西湖", HEADERS, "地区生产总值,亿元,400,410");
        var told = new ArrayList<String>();
        var table = table();
        var read = new SheetReader(table, memory::get).read((done, total, key) -> told.add(done + "/" + total));
        assertThat(told).containsExactly("0/2", "1/2");

        told.clear();
        var mappings = read.stream().map(one -> one.byName().mapping()).toList();
        table.plan(mappings, (done, total, key) -> told.add(done + "/" + total));
        assertThat(told).startsWith("0/2").contains("1/2");
        assertThatThrownBy(() -> table.plan(mappings, (done, total, key) -> {
            if (done == 1) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
    }
}
