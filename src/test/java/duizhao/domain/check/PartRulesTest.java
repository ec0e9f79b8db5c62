package duizhao.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parts against totals, shares against part and whole, completion against planned and done.
class PartRulesTest {

    private static Facts parts(String total, String... parts) {
        Facts facts = new Facts().outcome("report-2022", "projects", Measure.LEVEL, "2022", total);
        for (int i = 0; i < parts.length; i++) {
            facts.outcome("report-2022", "projects/" + (char) ('a' + i), Measure.LEVEL, "2022", parts[i]);
        }
        return facts;
    }

    @Test
    void partsInARowThatComeToMoreThanTheirTotal() {
        Facts facts = parts("125个", "62条", "28条", "50个");
        Finding finding = facts.found(new PartsRule()).getFirst();
        assertThat(facts.arithmetic(finding)).isEqualTo("62 + 28 + 50 = 140个；合计为125个");
        assertThat(finding.size().value()).isEqualByComparingTo("15");
        assertThat(finding.figures()).hasSize(4);
    }

    @Test
    void partsMayBeFewerThanTheTotalOrHoldOneAnother() {
        assertThat(parts("125个", "62条", "28条", "30个").found(new PartsRule())).isEmpty();
        assertThat(parts("51个", "46个", "20个").found(new PartsRule())).isEmpty();
    }

    @Test
    void noPartIsLargerThanItsTotal() {
        Facts facts = parts("51个", "62个");
        assertThat(facts.arithmetic(facts.found(new PartsRule()).getFirst())).isEqualTo("分项62个大于合计51个");
        assertThat(parts("51个", "51个").found(new PartsRule())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50%, 0", "41%, 1", "66.6%, 1"})
    void aShareOfASlice(String share, int findings) {
        assertThat(parts("100个", "50个").outcome("report-2022", "projects/a", Measure.SHARE, "2022", share)
                .found(new ShareRule())).hasSize(findings);
    }

    @Test
    void aShareOfTheCity() {
        Facts facts = new Facts().outcome("report-2022", "gdp", Measure.LEVEL, "2022", "400亿元")
                .ofTheCity("city-2022", "gdp", Measure.LEVEL, "2022", "8000亿元")
                .outcome("report-2022", "gdp/in-city", Measure.SHARE, "2022", "6.0%");
        assertThat(facts.arithmetic(facts.found(new ShareRule()).getFirst()))
                .isEqualTo("400亿元 ÷ 8000亿元 = 5.00%；文中为6.0%");
    }

    @ParameterizedTest
    @CsvSource({"341天, 93.4%, 0", "341天, 94.3%, 1"})
    void daysOfGoodAir(String days, String ratio, int findings) {
        assertThat(new Facts().outcome("report-2023", "good-air-quality-days", Measure.LEVEL, "2023", days)
                .outcome("report-2023", "good-air-quality-ratio", Measure.SHARE, "2023", ratio)
                .found(new ShareRule())).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"约154亿元, 167.07亿元, 108.5%, 0", "154亿元, 167.07亿元, 108.5%, 0", "154亿元, 167.07亿元, 118.5%, 1"})
    void completionAgainstPlannedAndDone(String planned, String done, String ratio, int findings) {
        Facts facts = new Facts().plan("report-2022", "spending/listed", Measure.LEVEL, "2022", planned)
                .outcome("report-2022", "spending/listed", Measure.LEVEL, "2022", done)
                .outcome("report-2022", "spending/listed-completion", Measure.SHARE, "2022", ratio);
        assertThat(facts.found(new CompletionRule())).hasSize(findings);
        facts.found(new CompletionRule()).forEach(f -> assertThat(facts.arithmetic(f))
                .isEqualTo("167.07亿元 ÷ 154亿元 = 108.49%；文中为118.5%"));
    }
}
