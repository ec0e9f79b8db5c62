package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.app.session.Checks;
import duizhao.domain.change.Act;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.check.Severity;
import duizhao.domain.decision.Explanation;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `duizhao check` on the bundled record.
class CheckCommandTest {

    @TempDir
    private Path folder;

    private CaughtConsole caught;

    @BeforeEach
    void console() {
        caught = new CaughtConsole(folder);
    }

    private int run(String... arguments) {
        return new Commands(caught.console()).run(arguments);
    }

    @Test
    void theTableGroupsBySeverityAndRule() {
        assertThat(run("check")).as(caught.err()).isZero();
        assertThat(caught.out()).contains("矛盾 · 年均增速与两端（1）", "  青云谱 实际利用内资 年均增速 2016—2020年",
                "    32.53 → 83.67亿元，5年，年均20.80%；文中为17.02%（按6年为17.05%）",
                "    相差−3.78个百分点；可能：年数多算了一年");
        assertThat(caught.out().strip()).endsWith("条疑点：矛盾 2，存疑 23，提示 45");
    }

    @Test
    void jsonNamesFiguresAndKeepsDecimals() {
        assertThat(run("check", "--format", "json")).isZero();
        JsonNode first = JsonMapper.shared().readTree(caught.out()).get(0);
        assertThat(first.get("rule").asString()).isEqualTo("average-growth");
        assertThat(first.get("severity").asString()).isEqualTo("error");
        assertThat(first.get("size").get("value").decimalValue()).isEqualByComparingTo("-3.78");
        assertThat(first.get("size").get("unit").asString()).isEqualTo("个百分点");
        assertThat(first.get("figures")).hasSize(3);
        assertThat(first.get("key").asString()).startsWith("average-growth:qyp-2016-2020-domestic-capital-");
    }

    @Test
    void csvHasOneLineForEachFinding() {
        assertThat(run("check", "--district", "西湖", "--format", "csv")).isZero();
        assertThat(caught.out().lines()).hasSize(3).first().asString()
                .isEqualTo("key,rule,severity,district,subject,arithmetic,size,cause,reason,figures,"
                        + "explained.reason,explained.by,explained.date");
    }

    @ParameterizedTest
    @CsvSource({"青云谱, error, 1", "西湖, error, 0", "西湖, warning, 1", "青山湖, info, 0"})
    void failsOnFindingsOfThatSeverityOrWorse(String district, String limit, int code) {
        assertThat(run("check", "--district", district, "--fail-on", limit)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"found.csv", "found.xlsx"})
    void findingsAreWrittenIntoAFileThatIsNotReplacedUnasked(String name) throws IOException {
        Path out = folder.resolve(name);
        assertThat(run("check", "--out", out.toString(), "--fail-on", "error")).as(caught.err()).isEqualTo(1);
        assertThat(caught.out().strip().lines()).hasSize(1).first().asString().matches("已导出 \\d+ 条疑点：.*" + name);
        byte[] first = Files.readAllBytes(out);
        assertThat(first).isNotEmpty();
        assertThat(run("check", "--out", out.toString(), "--district", "西湖")).isEqualTo(2);
        assertThat(caught.err().strip().lines()).hasSize(1).first().asString().contains("已经存在");
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
        assertThat(run("check", "--out", out.toString(), "--district", "西湖", "--force")).isZero();
        assertThat(Files.readAllBytes(out)).isNotEqualTo(first);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThat(run("check", "--out", folder.resolve("found.doc").toString())).isEqualTo(2);
        assertThat(caught.err().strip().lines()).hasSize(1).first().asString().contains("found.doc", ".xlsx");
        assertThat(folder.resolve("found.doc")).doesNotExist();
        assertThat(run("check", "--out", folder.resolve("no/found.csv").toString())).isEqualTo(2);
    }

    @Test
    void whatAPersonExplainedIsToldBesideTheFinding() {
        Path file = folder.resolve("a.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            var finding = new Checks(store, caught.console().clock()).check(store.catalogue().districts().stream()
                    .filter(d -> d.code().equals("360104")).toList()).getFirst();
            store.acts().apply(new Act("explain-finding", "某", "", List.of(new ExplanationChange(null, new Explanation(
                    finding.key(), finding.substance(), "李工", LocalDate.of(2026, 11, 20), "已核实")))), "李工");
        }
        assertThat(run("check", "--store", file.toString())).isZero();
        assertThat(caught.out()).contains("    已解释：已核实（李工，2026-11-20）", "其中已解释 1 条");
        caught.forget();
        assertThat(run("check", "--store", file.toString(), "--format", "json")).isZero();
        JsonNode first = JsonMapper.shared().readTree(caught.out()).get(0);
        assertThat(first.get("explained").get("by").asString()).isEqualTo("李工");
        caught.forget();
        assertThat(run("check", "--store", file.toString(), "--format", "csv")).isZero();
        assertThat(caught.out().lines().toList().get(1)).endsWith("已核实,李工,2026-11-20");
    }

    @Test
    void whatAPersonExplainedDoesNotFail() {
        Path file = folder.resolve("a.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            var found = new Checks(store, caught.console().clock()).check(store.catalogue().districts().stream()
                    .filter(d -> d.code().equals("360104")).toList());
            found.stream().filter(f -> f.severity() == Severity.ERROR).forEach(finding -> store.acts().apply(new Act(
                    "explain-finding", "某", "", List.of(new ExplanationChange(null, new Explanation(finding.key(),
                    finding.substance(), "李工", LocalDate.of(2026, 11, 20), "已核实")))), "李工"));
        }
        assertThat(run("check", "--district", "青云谱", "--fail-on", "error")).isEqualTo(1);
        assertThat(run("check", "--store", file.toString(), "--district", "青云谱", "--fail-on", "error")).isZero();
        assertThat(run("check", "--store", file.toString(), "--district", "青云谱", "--fail-on", "warning")).isEqualTo(1);
    }

    @Test
    void aSeverityThatDoesNotExistIsWrongUse() {
        assertThat(run("check", "--fail-on", "terrible")).isEqualTo(2);
        assertThat(caught.err()).contains("--fail-on");
    }
}
