package duizhao.ui.plot;

import static duizhao.ui.plot.BulletSamples.estimated;
import static duizhao.ui.plot.BulletSamples.quantity;
import static duizhao.ui.plot.BulletSamples.rate;
import static duizhao.ui.plot.BulletSamples.row;
import static duizhao.ui.plot.FxTests.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulletRowPainterTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static BulletRowPainter painter(BulletRow... rows) {
        return new BulletRowPainter(List.of(rows), 700, PlotTheme.paperMono(FxTests.FAMILY), CHINESE);
    }

    private static Region only(Quantity target, Quantity outcome) {
        var row = row("only", "指标", target, outcome, VerdictKind.MET);
        return painter(row).row(row);
    }

    private static double tick(Region region) {
        return find(region, "plot-tick", Line.class).getFirst().getStartX();
    }

    /// The right end of the bar, its open end included.
    private static double barEnd(Region region) {
        return bars(region).stream().mapToDouble(bar -> bar.getX() + bar.getWidth()).max().orElseThrow();
    }

    private static double barStart(Region region) {
        return bars(region).stream().mapToDouble(Rectangle::getX).min().orElseThrow();
    }

    private static List<Rectangle> bars(Region region) {
        var bars = new ArrayList<>(find(region, "plot-bar", Rectangle.class));
        bars.addAll(find(region, "plot-bar-end", Rectangle.class));
        return bars;
    }

    private static double zero(Region region) {
        return find(region, "plot-zero", Line.class).getFirst().getStartX();
    }

    private static double armEnd(Region region) {
        return find(region, "plot-arm", Line.class).getFirst().getEndX();
    }

    @Test
    void tickAndBarStandWhereTheOneScaleOfTheRowPutsThem() {
        var region = only(rate("8%", "8", Qualifier.BARE), rate("4%", "4", Qualifier.BARE));

        assertThat(barStart(region)).isEqualTo(zero(region), within(0.001));
        assertThat(barEnd(region) - zero(region)).isEqualTo((tick(region) - zero(region)) / 2, within(0.001));
    }

    @Test
    void allRatesShareOneScale() {
        var a = row("a", "甲", rate("8%", "8", Qualifier.BARE), rate("4%", "4", Qualifier.BARE), VerdictKind.MISSED);
        var b = row("b", "乙", rate("4%", "4", Qualifier.BARE), rate("16%", "16", Qualifier.BARE), VerdictKind.MET);
        var painter = painter(a, b);
        var first = painter.row(a);
        var second = painter.row(b);

        assertThat(tick(second)).isEqualTo(barEnd(first), within(0.001));
        assertThat(barEnd(second) - zero(second)).isEqualTo((tick(first) - zero(first)) * 2, within(0.001));
        assertThat(painter.axes()).hasSize(1);
    }

    @Test
    void theAxisNumbersStandOnTheScaleOfTheRows() {
        var a = row("a", "甲", rate("8%", "8", Qualifier.BARE), rate("4%", "4", Qualifier.BARE), VerdictKind.MISSED);
        var painter = painter(a);
        var axis = painter.axes().getFirst();
        var numbers = find(axis, "plot-axis-number", Text.class);
        assertThat(numbers).extracting(Text::getText).contains("0", "8");
        var eight = numbers.stream().filter(text -> text.getText().equals("8")).findFirst().orElseThrow();

        assertThat(eight.getX() + eight.getLayoutBounds().getWidth() / 2)
                .isEqualTo(tick(painter.row(a)), within(0.01));
        assertThat(numbers.getFirst().getText()).isEqualTo("0");
    }

    @Test
    void moneyAndCountsHaveAScaleEachAndNoAxis() {
        var a = row("a", "甲", quantity("100亿元", "100", Qualifier.BARE, "亿元"),
                quantity("50亿元", "50", Qualifier.BARE, "亿元"), VerdictKind.MISSED);
        var b = row("b", "乙", quantity("10家", "10", Qualifier.BARE, "家"), quantity("5家", "5", Qualifier.BARE, "家"),
                VerdictKind.MISSED);
        var painter = painter(a, b);

        assertThat(tick(painter.row(a))).isEqualTo(tick(painter.row(b)), within(0.001));
        assertThat(barEnd(painter.row(a))).isEqualTo(barEnd(painter.row(b)), within(0.001));
        assertThat(painter.axes()).isEmpty();
        assertThat(find(painter.row(a), "plot-grid", Line.class)).isEmpty();
    }

    @Test
    void magnitudesAreBroughtToOneScale() {
        var region = only(quantity("1亿元", "1", Qualifier.BARE, "亿元"), quantity("5000万元", "5000", Qualifier.BARE, "万元"));

        assertThat(barEnd(region) - zero(region)).isEqualTo((tick(region) - zero(region)) / 2, within(0.001));
    }

    @Test
    void theBoxOfAboutReachesTauToBothSidesOfTheTick() {
        var region = only(rate("8%左右", "8", Qualifier.ABOUT), rate("4%", "4", Qualifier.BARE));
        var box = find(region, "plot-box", Rectangle.class).getFirst();
        double point = (tick(region) - zero(region)) / 8;

        assertThat(box.getWidth()).isEqualTo(0.4 * point, within(0.001));
        assertThat(box.getX() + box.getWidth() / 2).isEqualTo(tick(region), within(0.001));
    }

    @Test
    void theBoxOfALevelIsTwoPercentOfTheTargetAndSmallCountsHaveNone() {
        var level = only(quantity("400亿元左右", "400", Qualifier.ABOUT, "亿元"), null);
        var count = only(quantity("12条左右", "12", Qualifier.ABOUT, "条"), null);

        assertThat(find(level, "plot-box", Rectangle.class).getFirst().getWidth())
                .isEqualTo((tick(level) - zero(level)) * 0.04, within(0.001));
        assertThat(find(count, "plot-box", Rectangle.class).getFirst().getWidth()).isZero();
    }

    @Test
    void armsPointTowardMoreOrLessAndAnOpenArmLeavesTheNumberOut() {
        var atLeast = only(rate("8%以上", "8", Qualifier.AT_LEAST), null);
        var moreThan = only(rate("超8%", "8", Qualifier.MORE_THAN), null);
        var atMost = only(rate("8%以内", "8", Qualifier.AT_MOST), null);
        var bare = only(rate("8%", "8", Qualifier.BARE), null);

        assertThat(armEnd(atLeast)).isGreaterThan(tick(atLeast));
        assertThat(armEnd(moreThan)).isGreaterThan(tick(moreThan));
        assertThat(armEnd(atMost)).isLessThan(tick(atMost));
        assertThat(find(bare, "plot-arm", Line.class)).isEmpty();
        assertThat(find(atLeast, "plot-open", Node.class)).isEmpty();
        assertThat(find(moreThan, "plot-open", Node.class)).hasSize(1);
    }

    @Test
    void aRangeIsABracketFromItsLowerToItsUpperEnd() {
        var region = only(BulletSamples.range("5%-6%", "5", "6", "%"), rate("10%", "10", Qualifier.BARE));
        var bracket = find(region, "plot-bracket", Path.class).getFirst().getElements();
        double point = (barEnd(region) - zero(region)) / 10;

        assertThat(((MoveTo) bracket.getFirst()).getX()).isEqualTo(zero(region) + 5 * point, within(0.001));
        assertThat(((LineTo) bracket.getLast()).getX()).isEqualTo(zero(region) + 6 * point, within(0.001));
    }

    @ParameterizedTest
    @EnumSource(value = Qualifier.class, names = {"BARE", "AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN", "ABOUT",
        "NEARLY"})
    void onlyAnOutcomeThatIsAtLeastOrMostHasAnArrowAndOnlyAboutAWhisker(Qualifier qualifier) {
        var region = only(rate("8%", "8", Qualifier.BARE), rate("4%", "4", qualifier));
        boolean open = List.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.AT_MOST, Qualifier.LESS_THAN)
                .contains(qualifier);

        assertThat(find(region, "plot-arrow", Path.class)).hasSize(open ? 1 : 0);
        assertThat(find(region, "plot-whisker", Path.class))
                .hasSize(qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY ? 1 : 0);
        assertThat(barEnd(region) - zero(region)).isEqualTo((tick(region) - zero(region)) / 2, within(0.001));
    }

    @Test
    void theArrowOfAtLeastStartsAtTheBarsEndAndPointsTowardMore() {
        var region = only(rate("8%", "8", Qualifier.BARE), rate("3%以上", "3", Qualifier.AT_LEAST));
        var elements = find(region, "plot-arrow", Path.class).getFirst().getElements();

        assertThat(((MoveTo) elements.getFirst()).getX()).isEqualTo(barEnd(region), within(0.001));
        assertThat(((LineTo) elements.get(1)).getX()).isGreaterThan(barEnd(region));
    }

    @Test
    void anExactOutcomeIsASolidBar() {
        var region = only(rate("8%", "8", Qualifier.BARE), rate("4%", "4", Qualifier.BARE));

        assertThat(find(region, "plot-bar", Rectangle.class)).hasSize(1);
        assertThat(find(region, "plot-bar-end", Rectangle.class)).isEmpty();
        assertThat(find(region, "plot-hatch", Path.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Qualifier.class, names = {"BARE", "AT_LEAST", "ABOUT", "NEARLY", "MORE_THAN"})
    void anEstimateEndsInAHatchAndItsBarIsNeverSolidToTheEnd(Qualifier qualifier) {
        var region = only(rate("8%", "8", Qualifier.BARE), estimated(rate("4%", "4", qualifier)));
        var solid = find(region, "plot-bar", Rectangle.class).getFirst();
        var end = find(region, "plot-bar-end", Rectangle.class).getFirst();
        var hatch = find(region, "plot-hatch", Path.class).getFirst().getBoundsInParent();

        assertThat(solid.getX() + solid.getWidth()).isLessThan(barEnd(region) - 5);
        assertThat(end.getFill()).isEqualTo(Color.WHITE);
        assertThat(hatch.getMinX()).isGreaterThan(end.getX() - 1.5);
        assertThat(hatch.getMaxX()).isLessThan(end.getX() + end.getWidth() + 1.5);
        assertThat(hatch.getMinY()).isGreaterThan(end.getY() - 1.5);
        assertThat(hatch.getMaxY()).isLessThan(end.getY() + end.getHeight() + 1.5);
    }

    @Test
    void aVerySmallEstimateIsHatchedThroughout() {
        var region = only(rate("8%", "8", Qualifier.BARE), estimated(rate("0.1%", "0.1", Qualifier.BARE)));

        assertThat(find(region, "plot-bar", Rectangle.class)).isEmpty();
        assertThat(find(region, "plot-bar-end", Rectangle.class)).hasSize(1);
    }

    @Test
    void negativeGrowthRunsFromZeroToTheLeft() {
        var region = only(rate("3%", "3", Qualifier.BARE), rate("-4.5%", "-4.5", Qualifier.BARE));

        assertThat(barEnd(region)).isEqualTo(zero(region), within(0.001));
        assertThat((zero(region) - barStart(region)) / 4.5).isEqualTo((tick(region) - zero(region)) / 3, within(0.001));
    }

    @Test
    void numbersBelowZeroHaveTheMinusSign() {
        var axis = painter(row("a", "甲", rate("3%", "3", Qualifier.BARE), rate("-4.5%", "-4.5", Qualifier.BARE),
                VerdictKind.MISSED)).axes().getFirst();
        assertThat(find(axis, "plot-axis-number", Text.class)).extracting(Text::getText).anyMatch(n -> n.startsWith("−"))
                .noneMatch(n -> n.startsWith("-"));
    }

    @Test
    void whatIsOfAnotherUnitIsToldInWordsAndNeverDrawnOnTheTargetsScale() {
        var rows = BulletSamples.qingyunpu2022("");
        var foreign = rows.get(5);
        var region = painter(rows.toArray(BulletRow[]::new)).row(foreign);

        assertThat(bars(region)).isEmpty();
        assertThat(find(region, "plot-tick", Line.class)).hasSize(1);
        assertThat(find(region, "plot-in-place", Text.class).getFirst().getText()).isEqualTo("1000 万美元");
        assertThat(find(region, "plot-glyph", Node.class)).hasSize(2);
    }

    @Test
    void anotherMeasureInTheSameUnitIsKeptOffTheScaleToo() {
        var apart = row("a", "", "占比", "", rate("80%", "80", Qualifier.BARE), rate("增长7%", "7", Qualifier.BARE),
                VerdictKind.NOT_COMPARABLE, new BulletRow.Marks(false, false, false, true), "");

        assertThat(bars(painter(apart).row(apart))).isEmpty();
    }

    @Test
    void withoutAnOutcomeAWordStandsBesideTheTickAndNoBar() {
        var unanswered = row("a", "", "收入", "", rate("8%左右", "8", Qualifier.ABOUT), null, VerdictKind.NO_DATA,
                BulletSamples.UNANSWERED, "");
        var missing = row("b", "收入", rate("8%左右", "8", Qualifier.ABOUT), null, VerdictKind.NO_DATA);
        var painter = painter(unanswered, missing);

        assertThat(find(painter.row(unanswered), "plot-in-place", Text.class).getFirst().getText()).isEqualTo("未答复");
        assertThat(find(painter.row(missing), "plot-in-place", Text.class).getFirst().getText()).isEqualTo("无数据");
        assertThat(bars(painter.row(missing))).isEmpty();
    }

    @Test
    void withoutATargetThereIsABarAndNoTick() {
        var region = only(null, rate("13.3%", "13.3", Qualifier.BARE));

        assertThat(bars(region)).hasSize(1);
        assertThat(find(region, "plot-tick", Line.class)).isEmpty();
    }

    @Test
    void aQualitativeTargetIsToldInItsWords() {
        var region = only(BulletSamples.words("量稳质升"), null);

        assertThat(find(region, "plot-target-words", Text.class).getFirst().getText()).isEqualTo("量稳质升");
        assertThat(find(region, "plot-tick", Line.class)).isEmpty();
    }

    @Test
    void zeroIsDrawnAndIsNotNothing() {
        var region = only(quantity("零", "0", Qualifier.BARE, "起"), quantity("零", "0", Qualifier.BARE, "起"));

        assertThat(find(region, "plot-bar-zero", Line.class)).hasSize(1);
        assertThat(find(region, "plot-outcome-token", Text.class).getFirst().getText()).isEqualTo("零");
    }

    @Test
    void aDerivedOutcomeIsAnOutlineAndFlagged() {
        var derived = row("a", "", "收入", "", rate("5%", "5", Qualifier.BARE), rate("6.1%", "6.1", Qualifier.BARE),
                VerdictKind.MET, new BulletRow.Marks(false, false, true, false), "");
        var region = painter(derived).row(derived);

        assertThat(find(region, "plot-bar", Rectangle.class)).isEmpty();
        assertThat(find(region, "plot-bar-end", Rectangle.class)).hasSize(1);
        assertThat(find(region, "plot-flag", Text.class).getFirst().getText()).isEqualTo("推算");
    }

    @Test
    void gapsAlignOnTheirDecimalPoints() {
        var rows = BulletSamples.wordings();
        var painter = painter(rows.toArray(BulletRow[]::new));
        var font = PlotTheme.paperMono(FxTests.FAMILY).type().body();
        var points = rows.stream()
                .flatMap(row -> find(painter.row(row), "plot-gap", Text.class).stream())
                .filter(text -> text.getText().matches(".*\\d.*"))
                .map(text -> Math.round((text.getX() + Lettering.width(
                        duizhao.ui.table.NumberLayout.of(text.getText()).left(), font)) * 100))
                .distinct().toList();

        assertThat(points).hasSize(1);
    }

    @Test
    void headingsStandWhereTheGroupChanges() {
        var painter = painter(BulletSamples.many(9).toArray(BulletRow[]::new));

        assertThat(painter.parts().stream().filter(RowPart.Heading.class::isInstance))
                .containsExactly(new RowPart.Heading<>("地区生产总值"), new RowPart.Heading<>("一般公共预算收入"),
                        new RowPart.Heading<>("固定资产投资"));
        assertThat(painter.parts()).hasSize(12).first().isInstanceOf(RowPart.Heading.class);
    }

    @Test
    void theKeyExplainsOnlyWhatOccurs() {
        var plain = painter(row("a", "甲", rate("8%", "8", Qualifier.BARE), rate("4%", "4", Qualifier.BARE),
                VerdictKind.MISSED));
        var estimate = painter(row("a", "甲", rate("8%以上", "8", Qualifier.AT_LEAST),
                estimated(rate("4%", "4", Qualifier.BARE)), VerdictKind.MISSED));

        assertThat(find(plain.key(), "plot-key", Text.class)).extracting(Text::getText).containsExactly("完成", "计划");
        assertThat(find(estimate.key(), "plot-key", Text.class)).extracting(Text::getText)
                .containsExactly("完成", "计划", "计划“以上”", "含预计");
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 420, 442, 700, 1100})
    void noTextLeavesItsRowOrCrossesAnother(double width) {
        for (var rows : List.of(BulletSamples.wordings(), BulletSamples.longNames(), BulletSamples.qingyunpu2022("西湖区"))) {
            var painter = new BulletRowPainter(rows, width, PlotTheme.paperColour(FxTests.FAMILY), CHINESE);
            for (BulletRow row : rows) {
                var region = painter.row(row);
                var texts = texts(region);
                for (int i = 0; i < texts.size(); i++) {
                    var a = ink(texts.get(i));
                    assertThat(a.getMinX()).as(texts.get(i).getText()).isGreaterThanOrEqualTo(-0.5);
                    assertThat(a.getMaxX()).as(texts.get(i).getText()).isLessThanOrEqualTo(width + 0.5);
                    assertThat(a.getMinY()).as(texts.get(i).getText()).isGreaterThanOrEqualTo(0);
                    assertThat(a.getMaxY()).as(texts.get(i).getText()).isLessThanOrEqualTo(region.getPrefHeight());
                    for (int j = i + 1; j < texts.size(); j++) {
                        assertThat(a.intersects(ink(texts.get(j))))
                                .as("%s over %s at %s", texts.get(i).getText(), texts.get(j).getText(), width).isFalse();
                    }
                }
            }
        }
    }

    /// The box of the characters, without the room a font leaves for accents.
    private static Bounds ink(Text text) {
        double size = text.getFont().getSize();
        return new javafx.geometry.BoundingBox(text.getX(), text.getY() - size * 0.85,
                text.getLayoutBounds().getWidth() - 0.2, size * 0.95);
    }

    private static List<Text> texts(Parent parent) {
        var texts = new ArrayList<Text>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Text text) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Test
    void paperNodesHaveNothingThatPrintersTurnIntoPixels() {
        var picture = painter(BulletSamples.wordings().toArray(BulletRow[]::new)).picture("题", "副题", "注");
        assertPlain(picture);
    }

    private static void assertPlain(Node node) {
        assertThat(node.getEffect()).isNull();
        assertThat(node.getOpacity()).isEqualTo(1);
        assertThat(node.isCache()).isFalse();
        assertThat(node.getClip()).isNull();
        if (node instanceof Shape shape) {
            for (var paint : new Object[] {shape.getFill(), shape.getStroke()}) {
                assertThat(paint == null || ((Color) paint).isOpaque()).isTrue();
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(BulletRowPainterTest::assertPlain);
        }
    }

    @Test
    void paperInBlackAndWhiteUsesThreeGreysAtMost() {
        var picture = painter(BulletSamples.wordings().toArray(BulletRow[]::new)).picture("题", "副题", "注");
        var paints = new java.util.HashSet<Object>();
        collectPaints(picture, paints);
        paints.remove(Color.WHITE);

        assertThat(paints).hasSizeLessThanOrEqualTo(3).contains(Color.BLACK);
    }

    private static void collectPaints(Node node, java.util.Set<Object> paints) {
        if (node instanceof Shape shape) {
            if (shape.getFill() != null) {
                paints.add(shape.getFill());
            }
            if (shape.getStroke() != null) {
                paints.add(shape.getStroke());
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectPaints(child, paints));
        }
    }

    @Test
    void noPaperTextIsUnderSevenAndAHalfPoints() {
        for (var text : texts(painter(BulletSamples.wordings().toArray(BulletRow[]::new)).row(
                BulletSamples.wordings().getFirst()))) {
            assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(7.5);
        }
    }
}
