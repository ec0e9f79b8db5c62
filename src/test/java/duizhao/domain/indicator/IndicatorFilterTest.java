package duizhao.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IndicatorFilterTest {

    private static final Indicator REVENUE = new Indicator("general-public-budget-revenue", "一般公共预算收入",
            "General public budget revenue", IndicatorGroup.FINANCE, Direction.UP, Nature.EXPECTED, OptionalInt.of(2), "亿元",
            false, "原称财政总收入");
    private static final Indicator TRADE = new Indicator("exports", "外贸出口总额", "Exports", IndicatorGroup.FINANCE,
            Direction.UP, Nature.EXPECTED, OptionalInt.empty(), "亿美元", false, "");

    private static boolean finds(String typed, Indicator indicator) {
        return IndicatorFilter.of(typed).answers(indicator, "增速");
    }

    @Test
    void anIndicatorIsFoundByItsNamesItsKeyAndItsFormerName() {
        assertThat(List.of("公共预算", "Budget", "general-public", "财政总收入")).allMatch(typed -> finds(typed, REVENUE))
                .noneMatch(typed -> finds(typed, TRADE));
    }

    @Test
    void everyWordMustBeMeantAndWhatIsToldCountsToo() {
        assertThat(finds("预算  增速", REVENUE)).isTrue();
        assertThat(finds("预算 总量", REVENUE)).isFalse();
    }

    @Test
    void initialsArePinyinOfTwoLettersAtLeast() {
        assertThat(finds("yssr zs", REVENUE)).isTrue();
        assertThat(finds("ckze", TRADE)).isTrue();
        assertThat(finds("z", TRADE)).isFalse();
    }

    @Test
    void nothingTypedFindsAll() {
        assertThat(IndicatorFilter.of("  ").isBlank()).isTrue();
        assertThat(finds(" ", REVENUE)).isTrue();
    }

    @Test
    void ofSeveralIndicatorsEachWordMayMeanAnother() {
        assertThat(IndicatorFilter.of("yssr ck").answers(List.of(REVENUE, TRADE), "")).isTrue();
        assertThat(IndicatorFilter.of("yssr gdp").answers(List.of(REVENUE, TRADE), "")).isFalse();
    }
}
