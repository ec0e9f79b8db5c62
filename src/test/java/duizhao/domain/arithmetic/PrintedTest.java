package duizhao.domain.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.Say;
import duizhao.domain.verdict.Tolerances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
    private static final Printed PRINTED = new Printed(Tolerances.HOUSE);

    private static Interval range(Measure measure, String words) {
        Figure figure = Say.outcome(measure, words);
        return PRINTED.range(figure, figure.quantity().unit());
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, 52.81亿元, 52.805, 52.815", "LEVEL, 288亿元左右, 282.24, 293.76", "GROWTH, 8%, 7.5, 8.5",
            "GROWTH, 13.3%, 13.25, 13.4", "GROWTH, 5.7%左右, 5.5, 5.9", "LEVEL, 84个, 84, 84", "LEVEL, 1.4万户, 1.35, 1.45",
            "GROWTH, 下降25%, -25.5, -24.5", "GROWTH, -26.3%, -26.4, -26.25", "RANK, 第4, 4, 4", "GROWTH, 3%以上, 3, 4", "LEVEL, 近30家, 29, 30"})
    void whatDigitsAndWordsLeaveOpen(Measure measure, String words, String low, String high) {
        assertThat(range(measure, words).low()).isEqualByComparingTo(low);
        assertThat(range(measure, words).high()).isEqualByComparingTo(high);
    }

    @Test
    void digitsAloneKnowNoAbout() {
        Figure figure = Say.outcome(Measure.LEVEL, "312亿元左右");
        Interval digits = PRINTED.digits(figure, Unit.of("万元"));
        assertThat(digits.low()).isEqualByComparingTo("3115000");
        assertThat(digits.high()).isEqualByComparingTo("3125000");
    }
}
