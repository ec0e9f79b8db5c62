package duizhao.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLayoutTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", emptyValue = "", value = {
        "7.5%以上, '', 7, .5%, 以上",
        "9%左右, '', 9, %, 左右",
        "突破500亿元, 突破, 500, 亿元, ''",
        "控制在3.5%以内, 控制在, 3, .5%, 以内",
        "1-3家, '', 1, -3家, ''",
        "1.4万余户, '', 1, .4万余户, ''",
        "41 家, '', 41, ' 家', ''",
        "312 亿元左右, '', 312, ' 亿元', 左右",
        "第 4, '第 ', 4, '', ''",
        "-2.0个百分点, '', -2, .0个百分点, ''",
        "低4.8个百分点, 低, 4, .8个百分点, ''",
        "'21,775万美元左右', '', '21,775', 万美元, 左右",
        "７.５％以上, '', ７, .５％, 以上",
    })
    void aTokenIsTakenApartAtItsDecimalPoint(String token, String before, String integer, String tail, String after) {
        assertThat(NumberLayout.of(token)).isEqualTo(new NumberLayout(before, integer, tail, after));
    }

    @ParameterizedTest
    @CsvSource({"7.5%以上, .5", "1-3家, -3", "8%-10%, %-10", "1.4万余户, .4", "312 亿元左右, ''", "第 4, ''", "量稳质升, ''"})
    void theDecimalsAreToldFromTheUnit(String token, String decimals) {
        assertThat(NumberLayout.of(token).decimals()).isEqualTo(decimals);
    }

    @Test
    void wordsWithoutANumberStayWhole() {
        assertThat(NumberLayout.of("量稳质升").isNumber()).isFalse();
        assertThat(NumberLayout.of("量稳质升").left()).isEqualTo("量稳质升");
    }

    @Property
    void joinedAgainItIsTheTokenVerbatim(@ForAll String token) {
        assertThat(NumberLayout.of(token).text()).isEqualTo(token);
    }

    @Test
    void allPointsOfAColumnFallOnOneLineAndNothingLeavesTheColumn() {
        var texts = List.of("7.5%以上", "10.5%以上", "突破500亿元", "量稳质升", "");
        var column = NumberColumn.of(texts, String::length);

        for (String text : texts) {
            var layout = NumberLayout.of(text);
            double left = layout.left().length();
            double start = column.start(layout, left);
            if (layout.isNumber()) {
                assertThat(start + left).isEqualTo(column.point());
            }
            assertThat(start).isNotNegative();
            assertThat(start + text.length()).isLessThanOrEqualTo(column.width());
        }
        assertThat(column.left()).isEqualTo(5);
        assertThat(column.right()).isEqualTo(5);
    }

    @Test
    void numbersLieInTheMiddleWhereWordsAreWider() {
        var column = NumberColumn.of(List.of("1.5", "与居民收入同步"), String::length);

        assertThat(column.width()).isEqualTo(7);
        assertThat(column.point()).isEqualTo(3);
    }
}
