package duizhao.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks find in the five documents. The list, read and judged one by one, is in `src/decisions/checks.md`.
class BundledFindingsTest {
    private static final DataSet DATA = DataPackage.bundled();
    private static final List<Finding> FINDINGS = check(DATA);
    private static final FindingTexts TEXTS = new FindingTexts(DATA.catalogue(), new Messages(Messages.CHINESE));

    private static List<Finding> check(DataSet data) {
        return new Checker(Tolerances.HOUSE, Facts.TODAY).check(data, Set.of("360104", "360103", "360111"));
    }

    /// The counts that were judged: a rule that finds more or less has to be read again.
    @Test
    void asManyAsWereReadAndJudged() {
        Map<RuleKind, Integer> counts = new EnumMap<>(RuleKind.class);
        FINDINGS.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.ofEntries(Map.entry(RuleKind.AVERAGE_GROWTH, 1), Map.entry(RuleKind.PARTS, 1),
                Map.entry(RuleKind.IMPLIED_BASE, 4), Map.entry(RuleKind.GROWTH_AND_LEVELS, 1),
                Map.entry(RuleKind.DEFINITION_BREAK, 2), Map.entry(RuleKind.MAGNITUDE, 3), Map.entry(RuleKind.UNIT, 5),
                Map.entry(RuleKind.AMBITION, 2), Map.entry(RuleKind.BELOW_REACHED, 2), Map.entry(RuleKind.SCOPE, 3),
                Map.entry(RuleKind.CLAIM, 1), Map.entry(RuleKind.VANISHED, 45)));
        assertThat(FINDINGS).extracting(Finding::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            average-growth   | 32.53 → 83.67亿元，5年，年均20.80%；文中为17.02%（按6年为17.05%）
            parts            | 62 + 28 + 3 + 18 + 4 + 25 = 140个；合计为125个
            implied-base     | 312亿元 ÷ (1 + 5.7%) = 295.2亿元；2021年所载为288亿元左右
            implied-base     | 52.81亿元 ÷ (1 + 13.3%) = 46.6亿元；2021年所载为48亿元左右
            implied-base     | 48亿元 ÷ (1 + 25%) = 38.40亿元；2020年所载为36.8亿元左右
            implied-base     | 390亿元 ÷ (1 + 9%) = 357.8亿元（不含价格）；2020年所载为380亿元左右，要价格变动−5.8%才相合
            growth-and-levels| 12.3亿元 → 11.44亿元，变动−7.0%；文中为增长6%左右（同口径）
            definition-break | 2020年3.67亿美元左右（2020年口径），2021年21775万美元左右（2021年口径），后者的增速隐含2020年为2.052亿美元，不能连成一列
            definition-break | 2021年21775万美元左右（2021年口径），2022年1000万美元（2022年口径），不能连成一列
            ambition         | 727.24亿元按7.5%增1年为781.8亿元；目标为突破800亿元，还须价格上涨2.3%
            below-reached    | 2020年已达94.5%；2025年目标为不低于90%
            scope            | 目标：中医药服务标准化建设机构 启动（开展）16家；结果：中医药服务标准化建设机构 完成13家
            """)
    void findsWhatNobodyToldIt(String rule, String arithmetic) {
        assertThat(FINDINGS.stream().filter(f -> f.rule().key().equals(rule)).map(TEXTS::arithmetic))
                .contains(arithmetic);
    }

    @Test
    void theTargetsThatVanished() {
        assertThat(FINDINGS.stream().filter(f -> f.rule() == RuleKind.VANISHED)
                .map(f -> f.figures().getFirst().series().indicator()))
                .contains("exports", "urban-disposable-income", "technology-contract-value", "social-logistics-value")
                .doesNotContain("gdp", "dead-end-roads-opened", "new-public-parking-lots", "new-public-kindergartens",
                        "credit-funds-introduced");
    }

    /// 119 of 84, 785.2 of 728, 142 of 112, 167.07 of 154, 12.3 at 15.5%, 341 days: what rounding explains.
    @ParameterizedTest
    @CsvSource({"qyp-2022-major-projects-growth-outcome", "qyp-2022-major-project-total-investment-growth-outcome",
            "qyp-2022-tech-smes-growth-outcome", "qyp-2022-major-project-investment-listed-completion-share-outcome",
            "qyp-2021-general-public-budget-revenue-growth-outcome", "qsh-2023-good-air-quality-ratio-share-outcome",
            "qyp-2016-2020-foreign-capital-average-growth-outcome", "qyp-2016-2020-total-fiscal-revenue-average-growth-outcome",
            "qyp-2016-2020-enterprise-retiree-pension-growth-outcome"})
    void isSilentWhereRoundingExplains(String figure) {
        assertThat(FINDINGS).noneMatch(f -> f.figures().stream().anyMatch(g -> g.key().equals(figure)));
    }

    /// Also where nobody had filed the three prints of foreign capital under three definitions.
    @Test
    void theBrokenSeriesIsSeenWithoutItsDefinitions() {
        List<Figure> silent = DATA.figures().stream().map(f -> !f.series().indicator().equals("foreign-capital") ? f
                : new Figure(f.key(), f.district(), new Series(f.series().indicator(), f.series().measure(),
                f.series().slice(), ""), f.period(), f.role(), f.quantity(), f.source(), f.place(), f.note())).toList();
        List<Finding> found = check(new DataSet(DATA.catalogue(), silent, List.of(), DATA.pairings(), DATA.claims()));
        assertThat(found.stream().filter(f -> f.figures().getFirst().series().indicator().equals("foreign-capital"))
                .map(f -> f.rule() + " " + TEXTS.arithmetic(f)))
                .contains("IMPLIED_BASE 21775万美元 ÷ (1 + 6.1%) = 2.052亿美元；2020年所载为3.67亿美元左右",
                        "MAGNITUDE 2021年21775万美元左右，2022年1000万美元，相差21.8倍");
    }

    @Test
    void bothLanguagesSayAll() {
        var english = new FindingTexts(DATA.catalogue(), new Messages(Messages.ENGLISH));
        assertThat(FINDINGS).allSatisfy(f -> {
            assertThat(english.subject(f) + english.cause(f) + english.rule(f)).isNotBlank();
            assertThat(english.arithmetic(f)).isNotBlank().doesNotContain("{");
            assertThat(TEXTS.arithmetic(f)).doesNotContain("{");
        });
    }
}
