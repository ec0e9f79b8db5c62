package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.domain.change.Act;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.verdict.VerdictKind;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `duizhao progress` on what people decided of GDP: shares of the years, a verdict by hand, an outlook.
class DecidedProgressTest {

    private static final String GDP = "qyp-2025-gdp-level-plan";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;
    private Path file;
    private CaughtConsole caught;

    @BeforeEach
    void decisions() {
        caught = new CaughtConsole(folder);
        file = folder.resolve("a.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            Figure gdp = store.catalogue().sources().stream().flatMap(s -> store.sources().figures(s.key()).stream())
                    .filter(f -> f.key().equals(GDP)).findFirst().orElseThrow();
            store.acts().apply(new Act("divide-target", "某", "", List.of(
                    new DecompositionChange(null, shares(Map.of(2022, "10", 2023, "40", 2024, "25", 2025, "25"))),
                    new HandVerdictChange(null, new HandVerdict(RowKey.of(gdp), VerdictKind.ROUGHLY_MET, "李工", DAY,
                            "基期修订")),
                    new OutlookChange(null, new Outlook(GDP, "难以如期", "王工", DAY)))), "王工");
        }
    }

    private static Decomposition shares(Map<Integer, String> typed) {
        var shares = new TreeMap<Integer, BigDecimal>();
        typed.forEach((year, share) -> shares.put(year, new BigDecimal(share)));
        return new Decomposition(GDP, shares, "王工", DAY);
    }

    private void run(String... more) {
        var arguments = new ArrayList<>(List.of("progress", "--plan", "2021-2025", "--district", "青云谱",
                "--store", file.toString()));
        arguments.addAll(List.of(more));
        assertThat(new Commands(caught.console()).run(arguments.toArray(String[]::new))).as(caught.err()).isZero();
    }

    @Test
    void theTableTellsSharesVerdictAndOutlook() {
        run();
        assertThat(caught.out()).contains(
                "年度分解（份额）：2022年 10% 401.0亿元，2023年 40% 445.0亿元，2024年 25% 472.5亿元，2025年 25% 500.0亿元"
                        + "（王工，2026-11-20）",
                "人工判定：基本完成（李工，2026-11-20：基期修订）", "展望：难以如期（王工，2026-11-20）");
        assertThat(caught.out()).doesNotContain("回看");
    }

    @Test
    void sharesOfOtherYearsHoldNoMore() {
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            store.acts().apply(new Act("divide-target", "某", "", List.of(new DecompositionChange(
                    store.decisions().decompositions().getFirst(), shares(Map.of(2024, "50", 2025, "50"))))), "王工");
        }
        run();
        assertThat(caught.out()).contains("自定份额写于2024—2025年，现余年份不同，不再适用（王工，2026-11-20）")
                .doesNotContain("年度分解（份额）");
        caught.forget();
        run("--format", "json");
        JsonNode shares = gdp().get("shares");
        assertThat(shares.get("fit").asBoolean()).isFalse();
        assertThat(shares.get("years").get(0).get("reach").isNull()).isTrue();
    }

    @Test
    void jsonHasThemAsObjects() {
        run("--format", "json");
        JsonNode shares = gdp().get("shares");
        assertThat(shares.get("fit").asBoolean()).isTrue();
        assertThat(shares.get("years")).hasSize(4);
        assertThat(shares.get("years").get(1).get("share").decimalValue()).isEqualByComparingTo("40");
        assertThat(shares.get("years").get(1).get("reach").decimalValue()).isEqualByComparingTo("445");
        assertThat(gdp().get("hand").get("verdict").asString()).isEqualTo("ROUGHLY_MET");
        assertThat(gdp().get("hand").get("reason").asString()).isEqualTo("基期修订");
        assertThat(gdp().get("outlook").get("words").asString()).isEqualTo("难以如期");
        JsonNode other = JsonMapper.shared().readTree(caught.out()).get(1);
        assertThat(other.get("shares").isNull() && other.get("hand").isNull() && other.get("outlook").isNull()).isTrue();
    }

    @Test
    void csvHasThemInColumns() {
        run("--format", "csv");
        var lines = caught.out().lines().toList();
        assertThat(lines.getFirst()).endsWith("sentence,shares,shares.reach,shares.fit,shares.by,shares.date,"
                + "hand.verdict,hand.by,hand.date,hand.reason,outlook.words,outlook.by,outlook.date");
        assertThat(lines.get(1)).endsWith("2022:10 2023:40 2024:25 2025:25,"
                + "2022:401.0000 2023:445.0000 2024:472.5000 2025:500.0000,true,王工,2026-11-20,"
                + "ROUGHLY_MET,李工,2026-11-20,基期修订,难以如期,王工,2026-11-20");
        assertThat(lines.get(2)).endsWith(",,,,,,,,,,,,");
    }

    @Test
    void theYearsBeforeAreLookedBackOnWhereAsked() {
        run("--back");
        assertThat(caught.out()).contains("回看2016—2020年", "每年20.80%，文中年均17.02%，两者不合，见核验");
        caught.forget();
        run("--back", "--format", "json");
        JsonNode last = JsonMapper.shared().readTree(caught.out()).valueStream().toList().getLast();
        assertThat(last.get("record").asString()).isEqualTo("retrospect");
        assertThat(last.get("plan").asString()).isEqualTo("2016/2020");
        caught.forget();
        run("--back", "--format", "csv");
        assertThat(caught.out().lines()).hasSize(1 + 51 + 14);
    }

    private JsonNode gdp() {
        return JsonMapper.shared().readTree(caught.out()).get(0);
    }
}
