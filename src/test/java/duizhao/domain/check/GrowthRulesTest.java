package duizhao.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Growth against levels: average growth, within one document, implied bases, across documents.
class GrowthRulesTest {

    private static Facts ends(String start, String end, String average) {
        return new Facts().outcome("five-year", "retail", Measure.LEVEL, "2015", start)
                .outcome("five-year", "retail", Measure.LEVEL, "2020", end)
                .outcome("five-year", "retail", Measure.AVERAGE_GROWTH, "2016/2020", average);
    }

    @Test
    void anAverageThatIsThatOfOneMoreYear() {
        Facts facts = ends("32.53亿元", "83.67亿元左右", "17.02%");
        Finding finding = facts.found(new AverageGrowthRule()).getFirst();
        assertThat(facts.arithmetic(finding)).isEqualTo("32.53 → 83.67亿元，5年，年均20.80%；文中为17.02%（按6年为17.05%）");
        assertThat(finding.cause()).isEqualTo(LikelyCause.ONE_YEAR_MORE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.size().value()).isEqualByComparingTo("-3.78");
        assertThat(finding.key()).isEqualTo("average-growth:f2+f0+f1");
    }

    @Test
    void anAverageThatIsThatOfOneYearLess() {
        Facts facts = ends("100亿元", "150亿元", "10.7%");
        Finding finding = facts.found(new AverageGrowthRule()).getFirst();
        assertThat(facts.arithmetic(finding)).isEqualTo("100 → 150亿元，5年，年均8.45%；文中为10.7%（按4年为10.67%）");
        assertThat(finding.cause()).isEqualTo(LikelyCause.ONE_YEAR_LESS);
    }

    @ParameterizedTest
    @CsvSource({"40.75亿元, 42.91亿元, 1%", "10.28亿元, 10.64亿元, 0.7%", "1.49亿元, 3.67亿元左右, 19.76%", "3240.8亿元, 4700亿元, 8%"})
    void anAverageThatDigitsAndWordsExplain(String start, String end, String average) {
        assertThat(ends(start, end, average).found(new AverageGrowthRule())).isEmpty();
    }

    @Test
    void pricesMayStandBetweenRealGrowthAndAmounts() {
        Facts facts = new Facts().outcome("five-year", "gdp", Measure.LEVEL, "2015", "265.14亿元")
                .outcome("five-year", "gdp", Measure.LEVEL, "2020", "380亿元左右")
                .outcome("five-year", "gdp", Measure.AVERAGE_GROWTH, "2016/2020", "6.5%");
        assertThat(facts.found(new AverageGrowthRule())).isEmpty();
        assertThat(new Facts().outcome("five-year", "gdp", Measure.LEVEL, "2015", "265.14亿元")
                .outcome("five-year", "gdp", Measure.LEVEL, "2020", "380亿元左右")
                .outcome("five-year", "gdp", Measure.AVERAGE_GROWTH, "2016/2020", "16.5%")
                .found(new AverageGrowthRule())).hasSize(1);
    }

    private static Facts base(String indicator, String stored, String level, String growth) {
        return new Facts().outcome("report-2021", indicator, Measure.LEVEL, "2021", stored)
                .outcome("report-2022", indicator, Measure.LEVEL, "2022", level)
                .outcome("report-2022", indicator, Measure.GROWTH, "2022", growth);
    }

    @ParameterizedTest
    @CsvSource({"预计288亿元左右, 预计312亿元左右, 预计5.7%左右, 312亿元 ÷ (1 + 5.7%) = 295.2亿元；2021年所载为288亿元左右, -7.2",
            "48亿元左右, 52.81亿元, 13.3%, 52.81亿元 ÷ (1 + 13.3%) = 46.6亿元；2021年所载为48亿元左右, 1.4"})
    void aBaseThatWasRevised(String stored, String level, String growth, String arithmetic, String size) {
        Facts facts = base("retail", stored, level, growth);
        Finding finding = facts.found(new ImpliedBaseRule()).getFirst();
        assertThat(facts.arithmetic(finding)).isEqualTo(arithmetic);
        assertThat(finding.size().value()).isEqualByComparingTo(size);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"projects, 84个, 119个, 41.7%", "projects, 112个, 142个, 26.7%", "retail, 728亿元, 约785.2亿元, 7.9%",
            "retail, 295亿元左右, 312亿元左右, 5.7%左右", "retail, 100亿元, 超110亿元, 12%", "gdp, 380亿元左右, 390亿元左右, 3%左右"})
    void aBaseThatDigitsWordsOrPricesExplain(String indicator, String stored, String level, String growth) {
        assertThat(base(indicator, stored, level, growth).found(new ImpliedBaseRule())).isEmpty();
    }

    @Test
    void aRealGrowthThatPricesCannotExplain() {
        Facts facts = base("gdp", "380亿元左右", "390亿元左右", "9%左右");
        Finding finding = facts.found(new ImpliedBaseRule()).getFirst();
        assertThat(facts.arithmetic(finding))
                .isEqualTo("390亿元 ÷ (1 + 9%) = 357.8亿元（不含价格）；2021年所载为380亿元左右，要价格变动−5.8%才相合");
    }

    @Test
    void oneFittingPrintOfTheBaseIsEnough() {
        assertThat(base("retail", "288亿元左右", "312亿元左右", "5.7%左右")
                .outcome("report-2023", "retail", Measure.LEVEL, "2021", "295.1亿元").found(new ImpliedBaseRule()))
                .isEmpty();
    }

    @Test
    void withinOneDocumentItIsAContradiction() {
        Facts facts = new Facts().outcome("five-year", "spending", Measure.LEVEL, "2015", "1695元")
                .outcome("five-year", "spending", Measure.LEVEL, "2020", "2030元")
                .outcome("five-year", "spending", Measure.GROWTH, "2016/2020", "29.8%");
        Finding finding = facts.found(new LevelAndGrowthRule()).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(facts.arithmetic(finding)).isEqualTo("2030元 ÷ (1 + 29.8%) = 1563.9元；2015年所载为1695元");
        assertThat(facts.found(new ImpliedBaseRule())).isEmpty();
        assertThat(new Facts().outcome("five-year", "spending", Measure.LEVEL, "2015", "1695元")
                .outcome("five-year", "spending", Measure.LEVEL, "2020", "2030元")
                .outcome("five-year", "spending", Measure.GROWTH, "2016/2020", "19.8%")
                .found(new LevelAndGrowthRule())).isEmpty();
    }

    @Test
    void upInWordsAndDownInMoney() {
        Facts facts = base("revenue", "12.3亿元", "11.44亿元", "5%")
                .outcome("report-2022", "revenue@like-for-like", Measure.GROWTH, "2022", "6%左右");
        Finding finding = facts.found(new GrowthAndLevelsRule()).getFirst();
        assertThat(facts.arithmetic(finding)).isEqualTo("12.3亿元 → 11.44亿元，变动−7.0%；文中为增长6%左右（同口径）");
        assertThat(finding.cause()).isEqualTo(LikelyCause.LIKE_FOR_LIKE);
    }

    @Test
    void anotherDefinitionMayDifferAsLongAsBothRise() {
        assertThat(new Facts().outcome("report-2021", "revenue", Measure.LEVEL, "2021", "11亿元")
                .outcome("report-2022", "revenue", Measure.LEVEL, "2022", "12亿元")
                .outcome("report-2022", "revenue@like-for-like", Measure.GROWTH, "2022", "6%左右")
                .found(new GrowthAndLevelsRule())).isEmpty();
    }

    @Test
    void aGrowthOfOneDocumentAgainstLevelsOfOthers() {
        Facts facts = new Facts().outcome("report-2021", "retail", Measure.LEVEL, "2021", "100亿元")
                .outcome("report-2022", "retail", Measure.LEVEL, "2022", "110亿元")
                .outcome("report-2023", "retail", Measure.GROWTH, "2022", "5.0%");
        assertThat(facts.arithmetic(facts.found(new GrowthAndLevelsRule()).getFirst()))
                .isEqualTo("100亿元 → 110亿元，变动10.0%；文中为增长5.0%");
        assertThat(facts.found(new GrowthAndLevelsRule()).getFirst().cause()).isEqualTo(LikelyCause.BASE_REVISED);
    }
}
