package duizhao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收入实现12.3亿元，增长15.5%            | 12.3 15.5
            引进1-2家行业领军企业                  | 1 2
            全角１２．５万元                       | １２．５
            参保1,234,567人，共3，4、两项            | 1,234,567 3 4 两
            续贷3千余万元                          | 3
            位列全市第二                           | 第二
            位列 第 11名                           | 11
            与五家医院合作                         | 五
            十余家企业                             | 十
            百分之七点五                           | 百分之七
            约占全市三分之一                       | 三分之一
            总量翻一番，收入翻两番                 | 一 两
            到二〇三五年                           | 二〇三五
            到二 〇 三五年                         | 二 〇 三五
            增加一栋亿元楼                         | 一
            总资产破百亿元                         | 百亿
            PM2.5年均浓度                          | 2.5
            """)
    void findsWhatCountsRanksOrMeasures(String text, String expected) {
        assertThat(texts(text)).containsExactly(expected.split(" (?![〇三])"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            统一思想，进一步提升一批企业
            一年来，一起努力
            万众一心
            亿元楼和万元店
            五指峰下百花齐放
            """)
    void leavesWordsAlone(String text) {
        assertThat(texts(text)).isEmpty();
    }

    @Test
    void countsCodePointsNotChars() {
        assertThat(NumberFinder.in("𠮷𠮷3家")).containsExactly(new NumberInText(2, 3, "3"));
    }

    @Property
    void everyNumberIsWhatStandsAtItsPlaceAndNoneOverlaps(@ForAll String text) {
        var lines = new CodePoints(text);
        int last = 0;
        for (var number : NumberFinder.in(text)) {
            assertThat(lines.slice(number.start(), number.end())).isEqualTo(number.text());
            assertThat(number.start()).isGreaterThanOrEqualTo(last);
            last = number.end();
        }
    }

    private static List<String> texts(String text) {
        return NumberFinder.in(text).stream().map(NumberInText::text).toList();
    }
}
