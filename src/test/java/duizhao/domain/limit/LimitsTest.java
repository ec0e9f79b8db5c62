package duizhao.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.Keyed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final Figure LAST = Amount.of(Measure.LEVEL, "2021", "390亿元");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share          |            | 104%    | WHOLE
            share          |            | -3%     | WHOLE
            share          | completion | 104%    |
            share          |            | 100%    |
            level          |            | -4亿元  | BELOW_ZERO
            level          |            | 2.5家   | PIECES
            level          |            | 2.5万家 |
            level          |            | 2.0家   |
            level          |            | 2.5公里 |
            level          |            | 1.5-3家 | PIECES
            rank           |            | 0位     | PLACE
            rank           |            | 1.5     | PLACE
            rank           |            | 第3位   |
            growth         |            | 下降120% | FALL
            growth         |            | -100.5% | FALL
            growth         |            | 120%    |
            multiple       |            | 2.5倍   |
            """)
    void whatCannotBeByNature(String measure, String slice, String words, LimitRule rule) {
        Figure figure = Amount.in("360104", Keyed.find(Measure.class, measure).orElseThrow(), slice == null ? "" : slice,
                "2022", words);
        assertThat(Amount.breaches(figure)).extracting(Breach::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void ofAMeanThereMayBeAHalf() {
        Figure half = Amount.of(Measure.LEVEL, "2023", "3.5个");
        assertThat(Limits.of(half, Amount.named("每千人口托位数"), List.of()).breaches()).isEmpty();
        assertThat(Limits.of(half, Amount.named("托位数"), List.of()).breaches()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            390万元    | SLIPPED | 390亿元
            425万元    | SLIPPED | 425亿元
            3900亿元   | SLIPPED | 390亿元
            42.5亿元   |         |
            39.5亿元   |         |
            38亿元     | SLIPPED | 380亿元
            4250000万元 |        |
            390元      | SLIPPED | 390亿元
            1500亿元   | JUMP    |
            100亿元    | JUMP    |
            1100亿元   |         |
            """)
    void anAmountAgainstTheLastOne(String words, LimitRule rule, String meant) {
        // 39.5 is a tenth, and so is asked about; at 42.5 the factor is 9.2.
        List<Breach> found = Amount.breaches(Amount.of(Measure.LEVEL, "2022", words), LAST);
        if (rule == null) {
            assertThat(found).noneMatch(b -> b.rule() == LimitRule.SLIPPED);
            return;
        }
        assertThat(found).singleElement().satisfies(b -> {
            assertThat(b.rule()).isEqualTo(rule);
            assertThat(((Breach.Amount) b).meant()).isEqualTo(meant);
            assertThat(((Breach.Amount) b).near()).isEqualTo(LAST);
        });
    }

    @Test
    void whatStandsInTheCellNowAndOtherSeriesAndUnitsAreNoMeasure() {
        Figure typed = Amount.of(Measure.LEVEL, "2022", "390万元");
        assertThat(Amount.breaches(typed, Amount.of(Measure.LEVEL, "2022", "390亿元"))).isEmpty();
        assertThat(Amount.breaches(typed, Amount.of(Measure.GROWTH, "2021", "9%"))).isEmpty();
        assertThat(Amount.breaches(typed, Amount.of(Measure.LEVEL, "2021", "390亿美元"))).isEmpty();
        assertThat(Amount.breaches(typed, Amount.of(Measure.LEVEL, "2016/2020", "390亿元"))).isEmpty();
        assertThat(Amount.breaches(typed, Amount.of(Measure.LEVEL, "2021-06", "390亿元"))).isEmpty();
    }

    @Test
    void theNearestYearCountsAndAnotherOneMayMakeItUsual() {
        Figure typed = Amount.of(Measure.LEVEL, "2022", "3900亿元");
        Figure longAgo = Amount.of(Measure.LEVEL, "2015", "300亿元");
        Figure last = Amount.of(Measure.LEVEL, "2021", "3700亿元");
        assertThat(Amount.breaches(typed, longAgo)).hasSize(1);
        assertThat(Amount.breaches(typed, longAgo, last)).isEmpty();
    }

    @Test
    void districtsDifferInSizeButNotAHundredfold() {
        Figure typed = Amount.of(Measure.LEVEL, "2022", "390万元");
        Figure elsewhere = Amount.in("360103", Measure.LEVEL, "", "2022", "700亿元");
        assertThat(Amount.breaches(Amount.of(Measure.LEVEL, "2022", "30亿元"), elsewhere)).isEmpty();
        assertThat(Amount.breaches(typed, elsewhere)).singleElement()
                .satisfies(b -> assertThat(((Breach.Amount) b).meant()).isEqualTo("390亿元"));
        assertThat(Amount.breaches(typed, elsewhere, Amount.in("360111", Measure.LEVEL, "", "2022", "400万元"))).isEmpty();
    }

    @Test
    void smallCountsJumpByThemselves() {
        assertThat(Amount.breaches(Amount.of(Measure.LEVEL, "2022", "40家"), Amount.of(Measure.LEVEL, "2021", "2家")))
                .isEmpty();
        assertThat(Amount.breaches(Amount.of(Measure.LEVEL, "2022", "400家"), Amount.of(Measure.LEVEL, "2021", "20家")))
                .hasSize(1);
    }

    @Test
    void aRateFarFromThreeThatAreKnown() {
        Figure[] known = {Amount.of(Measure.GROWTH, "2019", "8.5%"), Amount.of(Measure.GROWTH, "2020", "3%"),
            Amount.in("360103", Measure.GROWTH, "", "2021", "9%左右")};
        assertThat(Amount.breaches(Amount.of(Measure.GROWTH, "2022", "75%"), known)).extracting(Breach::rule)
                .containsExactly(LimitRule.RATE);
        assertThat(Amount.breaches(Amount.of(Measure.GROWTH, "2022", "下降25%"), known)).hasSize(1);
        assertThat(Amount.breaches(Amount.of(Measure.GROWTH, "2022", "25%"), known)).isEmpty();
        assertThat(Amount.breaches(Amount.of(Measure.GROWTH, "2022", "75%"), known[0], known[1])).isEmpty();
    }

    @Test
    void wordsWithoutANumberAreNeverOutOfTheOrdinary() {
        assertThat(Amount.breaches(Amount.of(Measure.LEVEL, "2022", "量稳质升"), LAST)).isEmpty();
    }

    @Test
    void theReachIsOfConvertibleUnits() {
        Reach reach = Reach.of(List.of(LAST, Amount.of(Measure.LEVEL, "2020", "3800000万元"),
                Amount.of(Measure.LEVEL, "2019", "3亿美元"), Amount.of(Measure.LEVEL, "2018", "量稳质升"))).orElseThrow();
        assertThat(reach.least().quantity().token()).isEqualTo("3800000万元");
        assertThat(reach.greatest()).isEqualTo(LAST);
        assertThat(reach.count()).isEqualTo(2);
        assertThat(Reach.of(List.of())).isEmpty();
    }
}
