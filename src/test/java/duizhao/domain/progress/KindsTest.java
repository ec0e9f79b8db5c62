package duizhao.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a target asks for, by measure, period and words.
class KindsTest {

    @ParameterizedTest
    @CsvSource({"LEVEL, 2025, 突破500亿元, END", "SHARE, 2025, 达到39.5%, END", "RANK, 2025, 第4, END",
            "AVERAGE_GROWTH, 2021/2025, 达到5%, AVERAGE_GROWTH", "LEVEL, 2021/2025, 14个, CUMULATIVE",
            "SHARE, 2021/2025, 75%以上, EACH_YEAR",
            "SHARE, 2025, 保持在75%以上, EACH_YEAR", "GROWTH, 2021/2025, 保持逐年增长, EACH_YEAR",
            "GROWTH, 2021/2025, 和经济发展同步, EACH_YEAR", "CHANGE, 2021/2025, 下降14%, END",
            "GROWTH, 2021/2025, 50%, END", "SHARE, 2025, 全覆盖, ONE_OFF", "LEVEL, 2025, 全面完成, ONE_OFF",
            "LEVEL, 2035, 迈上新的台阶, UNSTATED", "CHANGE, 2021/2025, 提前一年达到省、市降幅标准, UNSTATED",
            "GROWTH, 2025, 8%, UNSTATED"})
    void whatIsAskedFor(Measure measure, String period, String words, TargetKind kind) {
        assertThat(Kinds.of(Say.figure("t", Role.PLAN, new Series("x", measure, "", ""),
                Period.parse(period).orElseThrow(), words))).isEqualTo(kind);
    }

    @Test
    void aSumSaysSo() {
        Figure end = Say.figure("t", Role.PLAN, new Series("x", Measure.LEVEL, "", ""), Period.year(2025), "3万人");
        assertThat(Kinds.of(end)).isEqualTo(TargetKind.END);
        assertThat(Kinds.of(new Figure("t", end.district(), end.series(), end.period(), end.role(),
                end.quantity().withToken("累计3万人"), end.source(), end.place(), ""))).isEqualTo(TargetKind.CUMULATIVE);
    }
}
