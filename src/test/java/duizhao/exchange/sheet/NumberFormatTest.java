package duizhao.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A stored number is taken as the spreadsheet shows it.
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.075                | 0.0%                        | 7.5%
            0.0800000000000001   | 0.0%                        | 8.0%
            0.0749999999999999956| 0.0%                        | 7.5%
            390.19999999999999   | General                     | 390.2
            390.2                | ''                          | 390.2
            12.5                 | 0.00                        | 12.50
            12.345               | 0.00                        | 12.35
            -0.005               | 0.00                        | -0.01
            0.004                | 0.0                         | 0.0
            135000               | #,##0                       | 135,000
            21775.5              | #,##0.00_ ;[Red]-#,##0.00\\  | 21,775.50
            -3.2                 | #,##0.00_ ;[Red]-#,##0.00\\  | -3.20
            -3.2                 | 0.0_);(0.0)                 | (3.2)
            390                  | 0.0"亿元"                    | 390.0亿元
            390                  | 0.0亿元                      | 390.0亿元
            1234567              | 0.0,                        | 1234.6
            1234567              | #,##0,"千"                  | 1,235千
            7                    | 00                          | 07
            1.50                 | 0.##                        | 1.5
            0                    | 0;-0;"—"                    | —
            12                   | [$-804]0.0                  | 12.0
            100                  | @                           | 100
            1E+3                 | General                     | 1000
            390.2                | General"亿元"                | 390.2亿元
            """)
    void asItIsShown(String stored, String format, String shown) {
        assertThat(NumberFormat.show(new BigDecimal(stored), format)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.5,# ?/?", "1234,0.00E+00", "12,[>100]0.0;0", "1,General%x"})
    void aFormatThatIsNotUnderstoodShowsNothing(String stored, String format) {
        assertThat(NumberFormat.show(new BigDecimal(stored), format)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            44926 | yyyy"年"           | 2022年
            44926 | yyyy/m/d          | 2022/12/31
            44926 | yyyy"年"m"月";@    | 2022年12月
            44926 | [$-804]yyyy-mm-dd | 2022-12-31
            59    | yyyy-mm-dd        | 1900-02-28
            61    | yyyy-mm-dd        | 1900-03-01
            """)
    void daysAreShownAsDays(String stored, String format, String shown) {
        assertThat(DateFormat.is(format)).isTrue();
        assertThat(DateFormat.show(new BigDecimal(stored), format, false)).contains(shown);
    }

    @Test
    void aFileMayCountItsDaysFrom1904() {
        assertThat(DateFormat.show(new BigDecimal("43464"), "yyyy", true)).contains("2022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.00
            #,##0
            General
            0.0%
            0.0"亿元"
            0.00E+00
            0"年"
            @
            """)
    void numbersAreNoDays(String format) {
        assertThat(DateFormat.is(format)).isFalse();
    }
}
