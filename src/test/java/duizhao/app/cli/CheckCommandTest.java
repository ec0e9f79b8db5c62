package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "    相差-3.78个百分点；可能：年数多算了一年");
        assertThat(caught.out().strip()).endsWith("条疑点：矛盾 2，存疑 23，提示 47");
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
                .isEqualTo("key,rule,severity,district,subject,arithmetic,size,cause,reason,figures");
    }

    @ParameterizedTest
    @CsvSource({"青云谱, error, 1", "西湖, error, 0", "西湖, warning, 1", "青山湖, info, 0"})
    void failsOnFindingsOfThatSeverityOrWorse(String district, String limit, int code) {
        assertThat(run("check", "--district", district, "--fail-on", limit)).isEqualTo(code);
    }

    @Test
    void aSeverityThatDoesNotExistIsWrongUse() {
        assertThat(run("check", "--fail-on", "terrible")).isEqualTo(2);
        assertThat(caught.err()).contains("--fail-on");
    }
}
