package duizhao.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.period.PeriodReading.Read;
import duizhao.domain.period.PeriodReading.Reason;
import duizhao.domain.period.PeriodReading.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReadingTest {

    @ParameterizedTest
    @CsvSource({"2026-2030,2026/2030", "2026—2030年,2026/2030", "2026年至2030年,2026/2030", "2026/2030,2026/2030",
        "２０２６－２０３０,2026/2030", "2027,2027", "2027年,2027", "2027-06,2027-06", "2027-6,2027-06", "2027年6月,2027-06",
        "' 2027年 6月 ',2027-06", "2027.12,2027-12"})
    void periodsAreReadAsPeopleWriteThem(String words, String period) {
        assertThat(PeriodReading.of(words)).isEqualTo(new Read(Period.parse(period).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"2030-2026,REVERSED", "2026-2100,OUT_OF_RANGE", "2020-2040,TOO_LONG", "0202,OUT_OF_RANGE",
        "1900-1905,OUT_OF_RANGE", "2027-13,UNREADABLE", "2027-00,UNREADABLE", "27,UNREADABLE", "'',UNREADABLE",
        "十五五,UNREADABLE", "2026-2030-2031,UNREADABLE", "20262030,UNREADABLE"})
    void nonsenseIsRefusedWithItsReason(String words, Reason reason) {
        assertThat(PeriodReading.of(words)).isEqualTo(new Refused(reason));
    }

    @Property
    void whatIsTakenIsTheSpanThatWasWritten(@ForAll @IntRange(min = 1000, max = 9999) int first,
                                            @ForAll @IntRange(min = 1000, max = 9999) int last) {
        if (PeriodReading.of(first + "-" + last) instanceof Read(Period period)) {
            assertThat(period).isEqualTo(Period.span(first, last));
            assertThat(first).isGreaterThanOrEqualTo(PeriodReading.EARLIEST).isLessThanOrEqualTo(last);
            assertThat(last).isLessThanOrEqualTo(PeriodReading.LATEST).isLessThan(first + PeriodReading.LONGEST);
        }
    }
}
