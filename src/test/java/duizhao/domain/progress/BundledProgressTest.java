package duizhao.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.check.Facts;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plans of the bundled record.
class BundledProgressTest {
    private static final DataSet DATA = DataPackage.bundled();
    private static final PlanProgress PLAN = evaluate(Period.span(2021, 2025));
    private static final ProgressTexts TEXTS = new ProgressTexts(DATA.catalogue(), new Messages(Messages.CHINESE));

    private static PlanProgress evaluate(Period plan) {
        return new Evaluator(Tolerances.HOUSE, Facts.TODAY).evaluate(DATA, List.of("360104", "360103", "360111"), plan);
    }

    private static Progress of(String indicator) {
        return PLAN.targets().stream().filter(p -> p.target().series().indicator().equals(indicator)).findFirst()
                .orElseThrow();
    }

    @Test
    void everyTargetOfThePlanIsThere() {
        assertThat(PLAN.targets()).hasSize(51);
        assertThat(PLAN.targets().stream().map(p -> p.target().key())).doesNotHaveDuplicates();
        assertThat(PLAN.targetsOf("360103")).isEmpty();
    }

    @Test
    void grossDomesticProduct() {
        Progress gdp = of("gdp");
        assertThat(gdp.pace()).isEqualTo(Pace.BEHIND);
        Position position = gdp.position();
        assertThat(position.year()).isEqualTo(2021);
        assertThat(position.time()).isEqualByComparingTo("20");
        assertThat(position.way().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("8.3");
        assertThat(position.wayBand().low().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("2.1");
        assertThat(position.wayBand().high().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("13.8");
        assertThat(gdp.path().linear(2021)).isEqualByComparingTo("404");
        assertThat(gdp.path().compound(2021).orElseThrow().setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("401.4");
        assertThat(gdp.remarks()).contains(Remark.BASE_REVISED, Remark.BASE_ABOUT, Remark.ESTIMATED);
        assertThat(TEXTS.sentence(gdp)).isEqualTo("2021年390亿元左右，时间过去20.0%，路程完成8.3%（2.1%至13.8%），"
                + "路径应到404.0亿元（线性）、401.4亿元（复合），滞后，今后每年须6.4%，此前每年2.6%，"
                + "2021年总量与增速隐含2020年为357.8亿元，基期或已修订，基期为约数，路径为一条带，含预计数");
        assertThat(gdp.aims()).extracting(a -> TEXTS.aim(gdp, a)).containsExactly(
                "2022年计划7.5%以上，路径须6.4%：足够（计划不含价格，路径含价格）",
                "2023年计划7.5%以上，路径须6.4%：足够（计划不含价格，路径含价格）");
    }

    @ParameterizedTest
    @CsvSource({"general-public-budget-revenue, FASTER", "fixed-asset-investment, ON_PATH", "retail-sales, FASTER",
            "urban-disposable-income, NOT_KEPT", "inclusive-kindergarten-coverage, AHEAD_OF_TIME"})
    void whatCanBeSaid(String indicator, Pace pace) {
        assertThat(of(indicator).pace()).isEqualTo(pace);
    }

    @ParameterizedTest
    @CsvSource({"exports, NO_OUTCOME", "technology-contract-value, NO_BASE", "state-platform-assets, UNIT",
            "energy-intensity, LEFT_TO_OTHERS", "business-environment-convenience, RELATIVE",
            "childcare-places-per-thousand, QUALITATIVE", "livelihood-spending, NO_BASE"})
    void whyNothingCanBeSaid(String indicator, Obstacle obstacle) {
        assertThat(of(indicator).obstacle()).isEqualTo(obstacle);
    }

    @Test
    void theMoneyOfTheBudgetDoesNotFollowItsGrowth() {
        assertThat(of("general-public-budget-revenue").remarks()).contains(Remark.AMOUNTS_DISAGREE);
    }

    @Test
    void thePlanBeforeItLooksBack() {
        var before = evaluate(Period.span(2016, 2020));
        assertThat(before.targets()).isEmpty();
        assertThat(before.retrospects()).hasSize(14).extracting(TEXTS::sentence).contains(
                "2015年265.14亿元 → 2020年380亿元左右，每年7.46%，文中年均7.2%左右",
                "2015年32.53亿元 → 2020年83.67亿元左右，每年20.80%，文中年均17.02%，两者不合，见核验");
        assertThat(before.retrospects().stream().filter(r -> r.finding() != null)).hasSize(1);
    }

    @Test
    void bothLanguagesSayAll() {
        var english = new ProgressTexts(DATA.catalogue(), new Messages(Messages.ENGLISH));
        assertThat(PLAN.targets()).allSatisfy(p -> assertThat(english.sentence(p) + TEXTS.sentence(p))
                .isNotBlank().doesNotContain("{"));
        assertThat(english.sentence(of("gdp"))).startsWith("2021: 390亿元左右, 20.0% of the time is over and 8.3% (2.1% to 13.8%)");
    }
}
