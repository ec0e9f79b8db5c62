package duizhao.feature.entry;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.DataSet;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The pure parts of the grid: blocks, moves, pasting, what typing means, completions, figures of a sentence.
class GridPartsTest {

    private static final DataSet DATA = DataPackage.bundled();
    private static final Messages CHINESE = new Messages(Messages.CHINESE);
    private static final Series.Row GDP = new Series.Row("gdp", Measure.GROWTH, "");
    private static final Series.Row INCOME = new Series.Row("urban-disposable-income", Measure.GROWTH, "");
    private static final EntryCell PLAN = new EntryCell("360104", Period.year(2022), GDP, Role.PLAN);
    private static final EntryCell EMPTY = new EntryCell("360104", Period.year(2022), INCOME, Role.OUTCOME);
    private static final Grid GRID = new Grid(Arrangement.BY_DISTRICT, List.of(
            new GridLine.Heading(IndicatorGroup.ECONOMY), new GridLine.Cells(GDP, null, "地区生产总值", "增速"),
            new GridLine.Heading(IndicatorGroup.INCOME), new GridLine.Cells(INCOME, null, "收入", "增速")),
            List.of(new GridColumn("360104", Period.year(2022), Role.PLAN),
                    new GridColumn("360104", Period.year(2022), Role.OUTCOME)));

    private final Holdings holdings = new Holdings(DATA, List.of());

    private Entered enter(EntryCell cell, String words) {
        return Entering.of(Map.of(cell, words), holdings, CHINESE, 2026);
    }

    private void take(Act act) {
        assertThat(act.changes()).allMatch(holdings::take);
    }

    @Property
    void aBlockHoldsItsCornersAndIsAsLargeAsTheyAreApart(@ForAll @IntRange(max = 50) int row,
            @ForAll @IntRange(max = 50) int column, @ForAll @IntRange(min = -60, max = 60) int down,
            @ForAll @IntRange(min = -60, max = 60) int right) {
        Block block = Block.at(row, column).extended(down, right, 51, 51);
        assertThat(block.contains(row, column)).isTrue();
        assertThat(block.contains(block.row(), block.column())).isTrue();
        assertThat(block.height() - 1).isEqualTo(Math.abs(block.row() - row));
        assertThat(block.within(51, 51)).isEqualTo(block);
        assertThat(Block.at(row, column).moved(down, right, 51, 51).isOne()).isTrue();
    }

    @Example
    void aClipIsRepeatedWhereItFitsIntoTheBlockExactly() {
        assertThat(new Block(0, 0, 3, 3).target(2, 2)).isEqualTo(new Block(0, 0, 3, 3));
        assertThat(new Block(0, 0, 2, 2).target(2, 2)).isEqualTo(new Block(0, 0, 1, 1));
        assertThat(Block.at(1, 1).target(5, 2)).isEqualTo(new Block(1, 1, 5, 2));
    }

    @Example
    void headingsArePassedOver() {
        assertThat(Moves.by(GRID, Block.at(1, 0), 1, 0, false)).isEqualTo(Block.at(3, 0));
        assertThat(Moves.by(GRID, Block.at(3, 1), -1, 0, true)).isEqualTo(new Block(3, 1, 1, 1));
        assertThat(Moves.by(GRID, Block.at(1, 0), -1, 0, false)).as("nothing above").isEqualTo(Block.at(1, 0));
        assertThat(Moves.by(GRID, Block.at(0, 0), 0, 0, false)).isEqualTo(Block.at(1, 0));
        Pasted pasted = Pasted.onto(GRID, Block.at(1, 0), List.of(List.of("1%", "2%"), List.of("", "3%"), List.of("4%")));
        assertThat(pasted.typed()).hasSize(3).containsEntry(EMPTY, "3%");
        assertThat(pasted.outside()).isEqualTo(1);
    }

    @Example
    void farMovesGoToTheEdgeOfWhatIsFilled() {
        var filled = List.of(1, 3);
        assertThat(Moves.jump(GRID, Block.at(1, 0), 1, 0, false, (r, c) -> filled.contains(r))).isEqualTo(Block.at(3, 0));
        assertThat(Moves.jump(GRID, Block.at(1, 0), 0, 1, false, (r, c) -> c == 0)).isEqualTo(Block.at(1, 1));
    }

    @Example
    void typingIntoAnEmptyCellAddsAFigureOfTheHand() {
        Entered entered = enter(EMPTY, "7.9%左右");
        assertThat(entered.act().orElseThrow().changes()).singleElement().isInstanceOf(FigureChange.class);
        take(entered.act().orElseThrow());
        assertThat(holdings.at(EMPTY).byHand()).isTrue();
        assertThat(enter(EMPTY, "7.9%左右").act()).as("the same words change nothing").isEmpty();
        Entered corrected = enter(EMPTY, "8%");
        assertThat(corrected.act().orElseThrow().kind()).isEqualTo("correct-figure");
        take(corrected.act().orElseThrow());
        assertThat(holdings.at(EMPTY).others()).isEmpty();
        take(enter(EMPTY, " ").act().orElseThrow());
        assertThat(holdings.at(EMPTY)).isEqualTo(Held.NOTHING);
    }

    @Example
    void typingOverAPrintedFigureLeavesItAndLetsTheTypedOneStand() {
        Figure printed = holdings.at(PLAN).current();
        Act act = enter(PLAN, "8%以上").act().orElseThrow();
        assertThat(act.changes()).extracting(Object::getClass).containsExactly(FigureChange.class, ChoiceChange.class);
        take(act);
        assertThat(holdings.at(PLAN).words()).isEqualTo("8%以上");
        assertThat(holdings.at(PLAN).current().series().definition()).isEqualTo(printed.series().definition());
        assertThat(holdings.at(PLAN).others()).contains(printed);
        take(enter(PLAN, "").act().orElseThrow());
        assertThat(holdings.at(PLAN).current()).isEqualTo(printed);
        assertThat(enter(PLAN, "").kept()).containsExactly(PLAN);
    }

    @Example
    void planAndOutcomeOfOneRowInOneActChangeTheChoiceOneAfterTheOther() {
        var outcome = new EntryCell("360104", Period.year(2021), GDP, Role.OUTCOME);
        var plan = new EntryCell("360104", Period.year(2021), GDP, Role.PLAN);
        var typed = new LinkedHashMap<EntryCell, String>();
        typed.put(plan, "1%");
        typed.put(outcome, "2%");
        Act act = Entering.of(typed, holdings, CHINESE, 2026).act().orElseThrow();
        var choices = act.changes().stream().filter(ChoiceChange.class::isInstance).map(ChoiceChange.class::cast).toList();
        for (int i = 1; i < choices.size(); i++) {
            assertThat(choices.get(i).before()).isEqualTo(choices.get(i - 1).after());
        }
        take(act);
        assertThat(holdings.at(plan).words()).isEqualTo("1%");
        assertThat(holdings.at(outcome).words()).isEqualTo("2%");
    }

    @Example
    void whatCannotBeOfTheCellIsRefusedWithTheReason() {
        assertThat(enter(EMPTY, "大约很多").unread()).containsKey(EMPTY);
        assertThat(enter(EMPTY, "6万元").unread().get(EMPTY).reason()).contains("增速");
        assertThat(enter(EMPTY, "7.5").unread().get(EMPTY).reason()).contains("没有单位").contains("%");
        var future = new EntryCell("360104", Period.year(2030), GDP, Role.OUTCOME);
        assertThat(enter(future, "5%").unread().get(future).reason()).contains("还没有到");
        var average = new EntryCell("360104", Period.year(2022), new Series.Row("gdp", Measure.AVERAGE_GROWTH, ""), Role.PLAN);
        assertThat(enter(average, "5%").act()).isEmpty();
    }

    @Example
    void completionsAreWordsTheNotationReads() {
        assertThat(Completions.of("390", Measure.LEVEL, List.of(Unit.of("亿元")))).startsWith("390亿元", "390亿元左右");
        assertThat(Completions.of("390亿", Measure.LEVEL, List.of(Unit.of("亿元")))).contains("390亿元");
        assertThat(Completions.of("7.5%", Measure.GROWTH, List.of(Unit.PERCENT))).contains("7.5%以上");
        assertThat(Completions.of("3", Measure.RANK, List.of())).contains("第3");
        assertThat(Completions.of("", Measure.LEVEL, List.of(Unit.PERCENT))).isEmpty();
    }

    @Example
    void aSentenceIsOfferedAsTheFiguresItHolds() {
        List<Offer> offers = Offer.of("预计地区生产总值390亿元左右,增长9%左右", EMPTY, holdings.catalogue(), List.of(GDP));
        assertThat(offers).extracting(Offer::words).containsExactly("预计390亿元左右", "预计9%左右");
        assertThat(offers).extracting(offer -> offer.cell().series())
                .containsExactly(new Series.Row("gdp", Measure.LEVEL, ""), GDP);
        assertThat(Offer.of("7.5%", EMPTY, holdings.catalogue(), List.of(GDP))).isEmpty();
    }
}
