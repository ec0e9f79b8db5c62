package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `duizhao progress` on the bundled record.
class ProgressCommandTest {

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
    void theTableSaysWordAndReason() {
        assertThat(run("progress", "--plan", "2021-2025")).as(caught.err()).isZero();
        assertThat(caught.out()).contains("青云谱区  2021-2025", "8.3%（2.1%至13.8%）", "滞后", "不计算（基期无数据）",
                "年度分解（线性 / 复合）：2022年 417.5亿元 / 415.0亿元", "2022年计划7.5%以上，路径须6.4%：足够");
        assertThat(caught.out()).contains("西湖区  2021-2025\n  该年没有数据");
    }

    @Test
    void thePlanBeforeLooksBack() {
        assertThat(run("progress", "--plan", "2016-2020", "--district", "青云谱")).isZero();
        assertThat(caught.out()).contains("回看", "每年20.80%，文中年均17.02%，两者不合，见核验");
    }

    @Test
    void jsonHoldsPathsStepsAndPlans() {
        assertThat(run("progress", "--plan", "2021-2025", "--format", "json")).isZero();
        JsonNode gdp = JsonMapper.shared().readTree(caught.out()).get(0);
        assertThat(gdp.get("record").asString()).isEqualTo("target");
        assertThat(gdp.get("pace").asString()).isEqualTo("behind");
        assertThat(gdp.get("position").get("way").decimalValue()).isEqualByComparingTo("8.3333");
        assertThat(gdp.get("path")).hasSize(6);
        assertThat(gdp.get("path").get(1).get("compound").decimalValue()).isEqualByComparingTo("401.4402");
        assertThat(gdp.get("steps")).hasSize(4);
        assertThat(gdp.get("plans")).hasSize(2);
        assertThat(gdp.get("remarks")).extracting(JsonNode::asString).contains("base-revised");
    }

    @Test
    void csvHasOneLineForEachTargetAndLookBack() {
        assertThat(run("progress", "--plan", "2016-2020", "--format", "csv")).isZero();
        assertThat(caught.out().lines()).hasSize(15).first().asString().startsWith("record,district,indicator,name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2001-2005", "soon"})
    void whatIsNoPlanIsWrongUse(String plan) {
        assertThat(run("progress", "--plan", plan)).isEqualTo(2);
        assertThat(caught.err().strip().lines()).hasSize(1).first().asString().contains(plan);
    }

    @Test
    void aPlanHasToBeNamed() {
        assertThat(run("progress")).isEqualTo(2);
        assertThat(caught.err()).contains("--plan");
    }
}
