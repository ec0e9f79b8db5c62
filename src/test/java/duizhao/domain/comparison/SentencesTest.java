package duizhao.domain.comparison;

import static duizhao.domain.comparison.Sample.QINGYUNPU;
import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person reads beside a verdict, in both languages.
class SentencesTest {
    /// A plan of the work report of 2022 and an outcome of the next report, both of 2022.
    private static Sample pair(String series, Measure measure, String plan, String outcome) {
        return new Sample().plan("work-2022", series, measure, "2022", plan)
                .outcome("plan-2023", series, measure, "2022", outcome);
    }

    static List<Sample> many() {
        var all = new ArrayList<Sample>();
        String[][] growths = {{"7.5%以上", "预计5.5%左右"}, {"9%左右", "9%左右"}, {"7.5%左右", "7.3%"}, {"9%以上", "9%左右"},
                {"8%以上", "7.5%以上"}, {"9%以上", "9.1%左右"}, {"7.5%以上", "7.46%"}, {"5.0%-6.0%", "5.5%"}, {"5%-6%", "6.5%"},
                {"5%-6%", "4.5%"}, {"5%-6%", "4.9%左右"}, {"5%以上", "下降2%"}, {"5%以上", "-2%"}, {"5%以上", "-2%以上"},
                {"确保5%", "5%"}, {"5%以上", "持续改善"}, {"8%以上", "近8%"}, {"5%以上", "增长5%"}, {"突破5%", "5%"}, {"5%以上", "0%"}};
        for (String[] g : growths) {
            all.add(pair("gdp", Measure.GROWTH, g[0], g[1]));
        }
        String[][] levels = {{"突破500亿元", "500亿元"}, {"突破500亿元", "超500亿元"}, {"力争达到500亿元", "预计472.75亿元"},
                {"391.4亿元以上", "391亿元"}, {"390.6亿元", "391亿元"}, {"500亿元左右", "495亿元"}, {"500亿元", "520亿元"},
                {"5亿美元以上", "36亿元"}};
        for (String[] l : levels) {
            all.add(pair("gdp", Measure.LEVEL, l[0], l[1]));
        }
        all.add(pair("projects", Measure.LEVEL, "12条", "10条"));
        all.add(pair("projects", Measure.LEVEL, "12个以上", "14个"));
        all.add(pair("entities", Measure.LEVEL, "1.4万户以上", "近1.5万户"));
        all.add(pair("entities/in-city", Measure.RANK, "第3", "第5"));
        all.add(pair("entities/in-city", Measure.RANK, "第3", "第2"));
        all.add(pair("share", Measure.SHARE, "75%以上", "74%"));
        all.add(pair("share/completion", Measure.SHARE, "100%", "104.7%"));
        all.add(pair("unemployment", Measure.SHARE, "5.5%以内", "5.2%"));
        all.add(pair("unemployment", Measure.SHARE, "5.5%以内", "5.8%"));
        all.add(pair("unemployment", Measure.SHARE, "5.0%-5.5%", "4.8%"));
        all.add(pair("unemployment", Measure.SHARE, "5.0%-5.5%", "5.7%"));
        all.add(pair("unemployment", Measure.SHARE, "低于5.5%", "5.5%"));
        all.add(pair("energy", Measure.CHANGE, "下降3%以上", "预计下降3.2%"));
        all.add(pair("energy", Measure.CHANGE, "3%", "3.2%"));
        all.add(pair("share", Measure.CHANGE, "3个百分点", "3.7个百分点"));
        all.add(new Sample().plan("work-2022", "retail", Measure.GROWTH, "2022", "10.5%以上")
                .outcome("work-2022", "retail", Measure.LEVEL, "2021", "400.00亿元")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "预计430.00 亿元"));
        all.add(new Sample().plan("work-2022", "share", Measure.CHANGE, "2022", "3个百分点以上")
                .outcome("work-2022", "share", Measure.SHARE, "2021", "75.4%")
                .outcome("plan-2023", "share", Measure.SHARE, "2022", "71.2%"));
        all.add(new Sample().plan("work-2022", "income", Measure.GROWTH, "2022", "和经济发展同步")
                .outcome("plan-2023", "income", Measure.GROWTH, "2022", "5.4%")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "预计5.5%左右"));
        all.add(pair("income", Measure.GROWTH, "和经济发展同步", "5.4%"));
        all.add(pair("income", Measure.GROWTH, "完成上级下达任务", "5.4%"));
        all.add(pair("exports", Measure.GROWTH, "量稳质升", "3%"));
        all.add(new Sample().plan("work-2022", "gdp", Measure.GROWTH, "2022", "5%以上")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022-10", "4%"));
        all.add(pair("foreign-capital@series-2021", Measure.GROWTH, "6.5%左右", "7%")
                .outcome("plan-2023", "foreign-capital@cash", Measure.GROWTH, "2022", "7.2%")
                .paired("6.5%左右", "7.2%"));
        all.add(new Sample().plan("work-2022", "investment@over-5m", Measure.GROWTH, "2022", "9%以上")
                .outcome("manual", "investment", Measure.GROWTH, "2022", "10%"));
        all.add(new Sample().outcome("plan-2023", "revenue", Measure.AVERAGE_GROWTH, "2022", "预计0.7%"));
        all.add(new Sample().plan("five-year", "gdp", Measure.LEVEL, "2022", "力争突破500亿元"));
        String[][] steps = {{"力争翻一番", "400亿元", "780亿元"}, {"翻两番", "100亿元左右", "400亿元"},
                {"比上年减少50亿元以上", "200亿元", "160亿元"}, {"提高10%", "200亿元", "220亿元"}, {"翻一番", "", "780亿元"},
                {"增加5亿美元", "200亿元", "220亿元"}, {"翻一番", "400亿元", ""}};
        for (String[] s : steps) {
            Sample sample = new Sample().plan("work-2022", "retail", Measure.LEVEL, "2022", s[0]);
            if (!s[1].isEmpty()) {
                sample.outcome("work-2022", "retail", Measure.LEVEL, "2021", s[1]);
            }
            all.add(s[2].isEmpty() ? sample : sample.outcome("plan-2023", "retail", Measure.LEVEL, "2022", s[2]));
        }
        all.add(new Sample().plan("work-2022", "share", Measure.SHARE, "2022", "提高3个百分点以上")
                .outcome("work-2022", "share", Measure.SHARE, "2021", "71.2%")
                .outcome("plan-2023", "share", Measure.SHARE, "2022", "74.0%"));
        all.add(pair("retail", Measure.GROWTH, "翻一番", "下降3%以上"));
        all.add(pair("retail", Measure.GROWTH, "5%以上", "翻一番"));
        return all;
    }

    private static List<String> sentences(Locale locale) {
        var all = new ArrayList<String>();
        for (Sample sample : many()) {
            sample.compare("2022", List.of(QINGYUNPU)).rows().forEach(r -> all.add(sample.sentence(r, locale)));
        }
        return all;
    }

    @Test
    void chineseReadsAsInAReport() {
        assertThat(sentences(Messages.CHINESE)).contains(
                "地区生产总值预计增长5.5%左右，低于7.5%以上的年度目标2.0个百分点",
                "地区生产总值增长9%左右，实现9%左右的年度目标",
                "地区生产总值增长7.3%，低于7.5%左右的年度目标0.2个百分点，仍在“左右”的容差（0.2个百分点）之内",
                "地区生产总值增长9%左右，与9%以上的年度目标相当，按其措辞可能达到",
                "地区生产总值增长7.46%，低于7.5%以上的年度目标0.04个百分点，按目标的小数位四舍五入后相等",
                "地区生产总值增长5.5%，处于5.0%-6.0%的年度目标区间之内",
                "地区生产总值增长6.5%，好于5%-6%的年度目标区间",
                "地区生产总值增长4.5%，低于5%-6%的年度目标下限0.5个百分点",
                "地区生产总值下降2%，低于5%以上的年度目标7个百分点",
                "地区生产总值变动为-2%以上，低于5%以上的年度目标7个百分点",
                "地区生产总值增长近8%，未达到8%以上的年度目标",
                "地区生产总值为500亿元，与突破500亿元的年度目标持平，未突破",
                "地区生产总值预计为472.75亿元，低于力争达到500亿元的年度目标27.25亿元（5.5%）",
                "地区生产总值为495亿元，低于500亿元左右的年度目标5亿元（1.0%），仍在“左右”的容差（目标的2%）之内",
                "重大重点项目为10条，低于12条的年度目标2条（16.7%）",
                "市场主体总数（全市）位列第5，落后于第3的年度目标2位",
                "税收占比为74%，低于75%以上的年度目标1个百分点",
                "城镇调查失业率为5.2%，低于5.5%以内的年度目标0.3个百分点，符合目标",
                "单位生产总值能耗预计下降3.2%，低于下降3%以上的年度目标0.2个百分点，符合目标",
                "单位生产总值能耗的年度目标为“3%”，措辞不明确，无法按数判定；单位生产总值能耗变动为3.2%",
                "社会消费品零售总额按430.00亿元与上年400.00亿元推算，预计增长7.50%，低于10.5%以上的年度目标3.00个百分点",
                "城镇居民人均可支配收入的年度目标为“和经济发展同步”，参照值未录入，无法按数判定；城镇居民人均可支配收入增长5.4%",
                "城镇居民人均可支配收入的年度目标为“完成上级下达任务”，数值由他处下达，未载明",
                "截至2022年10月，地区生产总值增长4%，与增长5%以上的年度目标不可比：时期不同",
                "实际利用外资（现汇）增长7.2%，高于6.5%左右的年度目标（2021年口径）0.7个百分点（人工对应）",
                "固定资产投资增长10%，高于9%以上的年度目标（500万元以上）1个百分点（完成数未注明口径），其后的年度报告未提及该目标",
                "地区生产总值力争突破500亿元的规划目标，未见完成数，其后的年度报告未提及该目标",
                "社会消费品零售总额为780亿元，低于力争翻一番的年度目标（按2021年400亿元推算为800亿元）20亿元（2.5%）",
                "社会消费品零售总额为400亿元，与翻两番的年度目标（按2021年100亿元左右推算为400亿元）相当，按基数的措辞可能达到",
                "社会消费品零售总额为160亿元，高于比上年减少50亿元以上的年度目标（按2021年200亿元推算为150亿元以内）10亿元（6.7%）",
                "社会消费品零售总额为220亿元，实现提高10%的年度目标（按2021年200亿元推算为220亿元）",
                "社会消费品零售总额的年度目标为“翻一番”，2021年同口径的基数未录入，无法按数判定；社会消费品零售总额为780亿元",
                "社会消费品零售总额的年度目标为“增加5亿美元”，措辞不明确，无法按数判定；社会消费品零售总额为220亿元",
                "社会消费品零售总额翻一番的年度目标（按2021年400亿元推算为800亿元），未见完成数，其后的年度报告未提及该目标",
                "税收占比为74.0%，低于提高3个百分点以上的年度目标（按2021年71.2%推算为74.2%以上）0.2个百分点",
                "社会消费品零售总额下降3%以上，低于翻一番的年度目标103个百分点",
                "社会消费品零售总额翻一番，高于5%以上的年度目标95个百分点");
    }

    @Test
    void theRealRecordReadsSo() {
        Sample real = Sample.real();
        assertThat(real.compare("2022").rows()).extracting(r -> real.sentence(r, Messages.CHINESE)).contains(
                "地方一般公共预算收入（同口径）预计增长6%左右，高于5%左右的年度目标1个百分点（目标未注明口径）",
                "固定资产投资预计增长10.5%以上，高于9%左右的年度目标1.5个百分点",
                "实际利用外资（2022年口径）预计为1000万美元，与增长6.5%左右的年度目标（2021年口径）不可比：口径不同、度量不同",
                "出口总额的年度目标为“量稳质升”，属定性表述，无法按数判定，其后的年度报告未提及该目标",
                "城镇居民人均可支配收入增长8%左右的年度目标，未见完成数，其后的年度报告未提及该目标",
                "社会消费品零售总额预计为312亿元左右，未见年度目标");
        assertThat(real.compare("2022").rows()).extracting(r -> real.reason(r, Messages.CHINESE)).contains(
                "完成数不劣于“左右”之数（规则 M2）；口径未注明；含预计数", "口径不同（C1），度量不同（C2）；含预计数", "未见完成数；未答复");
        assertThat(real.compare("2022").rows()).extracting(r -> real.reason(r, Messages.ENGLISH)).contains(
                "the outcome does not reach the target (rule X); rests on an estimate",
                "the target is qualitative (C6); unanswered");
    }

    @Test
    void englishTranslatesWordsAndMagnitudes() {
        assertThat(sentences(Messages.ENGLISH)).contains(
                "Gross domestic product grew by about 5.5% (estimated), 2.0 points below the annual target of 7.5% or more",
                "Gross domestic product came to 47.275 billion yuan (estimated), 2.725 billion yuan (5.5%) below the annual"
                        + " target of 50.0 billion yuan or more (aspired to)",
                "Market entities came to nearly 15,000 households, 1,000 households (7.1%) above the annual target of"
                        + " 14,000 households or more",
                "Market entities (in the city) ranked No. 2, 1 place ahead of the annual target of No. 3",
                "Share of taxes came to 74%, 1 point below the annual target of 75% or more",
                "Energy per unit of GDP fell by 3.2% (estimated), 0.2 points below the annual target of a fall of 3% or"
                        + " more as wanted",
                "Retail sales came to 78.0 billion yuan, 2.0 billion yuan (2.5%) below the annual target of one doubling"
                        + " (aspired to) (computed from 40.0 billion yuan in 2021 as 80.0 billion yuan)",
                "Share of taxes came to 74.0%, 0.2 points below the annual target of a rise of 3 points or more (computed from"
                        + " 71.2% in 2021 as 74.2% or more)",
                "Retail sales fell by 3% or more, 103 points below the annual target of one doubling",
                "Share of taxes, derived from 71.2% against 75.4% the year before, fell by 4.2 points, 7.2 points below"
                        + " the annual target of 3 points or more");
    }

    @Test
    void chineseHasFullWidthPunctuationAndNoBlanks() {
        assertThat(sentences(Messages.CHINESE)).hasSizeGreaterThan(40)
                .allSatisfy(s -> assertThat(s).doesNotContainPattern("[,;:!?()\\s{}\"]").doesNotEndWith("。"));
    }

    @Test
    void aTargetOfAnOpenYearIsSaidToBeOpen() {
        Sample sample = new Sample().plan("plan-2023", "gdp", Measure.GROWTH, "2023", "7%以上");
        ComparisonRow row = sample.compare(new Selection(List.of(QINGYUNPU), Period.year(2023), Set.of(), false),
                LocalDate.of(2023, 5, 1)).rows().getFirst();
        assertThat(sample.sentence(row, Messages.CHINESE)).isEqualTo("地区生产总值增长7%以上的年度目标尚未到期，2023年未结束且无完成数");
        assertThat(sample.reason(row, Messages.CHINESE)).isEqualTo("时期未满，无完成数");
    }

    @Test
    void whatAFiveYearPlanReportsHasNoFiveYearTarget() {
        Sample sample = new Sample().outcome("five-year", "gdp", Measure.LEVEL, "2020", "380 亿元左右")
                .outcome("five-year", "gdp", Measure.AVERAGE_GROWTH, "2016/2020", "7.2%左右");
        assertThat(sample.compare("2016/2020").rows()).extracting(r -> sample.sentence(r, Messages.CHINESE))
                .containsExactly("地区生产总值为380亿元左右，未见规划目标", "地区生产总值年均增长7.2%左右，未见规划目标");
    }

    /// Each combination has its message; a missing one would be thrown, a wrong one would leave a brace.
    @ParameterizedTest
    @ValueSource(strings = {"gdp", "unemployment", "prices"})
    void everyVerdictCanBeSaidInBothLanguages(String indicator) {
        var words = List.of("5.0%s", "5.0%s以上", "超5.0%s", "5.0%s以内", "低于5.0%s", "5.0%s左右", "近5.0%s", "4.8%s-5.2%s",
                "达到5.0%s", "确保5.0%s", "力争5.0%s", "平稳");
        var outcomes = new ArrayList<>(words);
        outcomes.addAll(List.of("4.9%s", "4.8%s以上", "5.1%s左右", "5.2%s以内", "4.96%s", "5.04%s", "9%s", "1%s", "-3%s", "下降3%s"));
        for (Measure measure : Measure.values()) {
            String unit = switch (measure) {
                case LEVEL -> "亿元";
                case RANK -> "";
                case MULTIPLE -> "倍";
                default -> "%";
            };
            for (String plan : words) {
                for (String outcome : outcomes) {
                    Sample sample = pair(indicator, measure, plan.replace("%s", unit), outcome.replace("%s", unit));
                    ComparisonRow row = sample.compare("2022", List.of(QINGYUNPU)).rows().getFirst();
                    for (Locale locale : Messages.LANGUAGES) {
                        assertThat(sample.sentence(row, locale)).doesNotContain("{", "}").isNotBlank();
                        assertThat(sample.reason(row, locale)).doesNotContain("{", "}").isNotBlank();
                    }
                }
            }
        }
    }
}
