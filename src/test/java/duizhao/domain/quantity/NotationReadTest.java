package duizhao.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each way of printing means, and how it prints again.
class NotationReadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # token            | value  | upper | wording                   | unit      | canonical print
            7.5%以上           | 7.5    | -     | AT_LEAST_SUFFIX           | %         | 7.5%以上
            60亿元以上         | 60     | -     | AT_LEAST_SUFFIX           | 亿元      | 60亿元以上
            不低于93%          | 93     | -     | NOT_BELOW                 | %         | 不低于93%
            不少于60个         | 60     | -     | NOT_LESS_THAN             | 个        | 不少于60个
            至少150人          | 150    | -     | NO_FEWER                  | 人        | 至少150人
            达到5%             | 5      | -     | REACH                     | %         | 达到5%
            达到12 年          | 12     | -     | REACH                     | 年        | 达到12年
            达到60%以上        | 60     | -     | REACH_AT_LEAST            | %         | 达到60%以上
            达到1.8 平方米以上 | 1.8    | -     | REACH_AT_LEAST            | 平方米    | 达到1.8平方米以上
            达20亿元           | 20     | -     | REACH_SHORT               | 亿元      | 达20亿元
            达20亿元以上       | 20     | -     | REACH_SHORT_AT_LEAST      | 亿元      | 达20亿元以上
            保持在60%以上      | 60     | -     | KEPT_AT_LEAST             | %         | 保持在60%以上
            保持在100%         | 100    | -     | KEPT_AT                   | %         | 保持在100%
            超20亿元           | 20     | -     | EXCEED                    | 亿元      | 超20亿元
            超过160家          | 160    | -     | EXCEED_LONG               | 家        | 超过160家
            突破500亿元        | 500    | -     | BREAK_THROUGH             | 亿元      | 突破500亿元
            突破500 亿元       | 500    | -     | BREAK_THROUGH             | 亿元      | 突破500亿元
            逾3亿元            | 3      | -     | BEYOND                    | 亿元      | 逾3亿元
            高于5%             | 5      | -     | ABOVE                     | %         | 高于5%
            1.4万余户          | 1.4    | -     | ODD                       | 万户      | 1.4万余户
            1.4 万余户         | 1.4    | -     | ODD                       | 万户      | 1.4万余户
            400余人            | 400    | -     | ODD                       | 人        | 400余人
            7千余名            | 7      | -     | ODD                       | 千名      | 7千余名
            20多家             | 20     | -     | ODD_MANY                  | 家        | 20多家
            3亿多元            | 3      | -     | ODD_MANY                  | 亿元      | 3亿多元
            6450余万元         | 6450   | -     | ODD_BEFORE_MAGNITUDE      | 万元      | 6450余万元
            30多亿元           | 30     | -     | ODD_MANY_BEFORE_MAGNITUDE | 亿元      | 30多亿元
            3.5%以内           | 3.5    | -     | WITHIN                    | %         | 3.5%以内
            10年以内           | 10     | -     | WITHIN                    | 年        | 10年以内
            3.5%以下           | 3.5    | -     | OR_LESS                   | %         | 3.5%以下
            控制在3.5%         | 3.5    | -     | HELD_AT                   | %         | 控制在3.5%
            控制在3.5%以内     | 3.5    | -     | HELD_WITHIN               | %         | 控制在3.5%以内
            控制在3.5%以下     | 3.5    | -     | HELD_OR_LESS              | %         | 控制在3.5%以下
            不高于4%           | 4      | -     | NOT_ABOVE                 | %         | 不高于4%
            不超过160家        | 160    | -     | NOT_MORE_THAN             | 家        | 不超过160家
            低于93%            | 93     | -     | BELOW                     | %         | 低于93%
            不满50户           | 50     | -     | SHORT_OF                  | 户        | 不满50户
            不足50户           | 50     | -     | NOT_ENOUGH                | 户        | 不足50户
            不到50户           | 50     | -     | NOT_YET                   | 户        | 不到50户
            390亿元左右        | 390    | -     | ABOUT_SUFFIX              | 亿元      | 390亿元左右
            21775万美元左右    | 21775  | -     | ABOUT_SUFFIX              | 万美元    | 21775万美元左右
            约785.2亿元        | 785.2  | -     | ABOUT_PREFIX              | 亿元      | 约785.2亿元
            大约70家           | 70     | -     | ABOUT_PREFIX_LONG         | 家        | 大约70家
            5亿元上下          | 5      | -     | ABOUT_UP_DOWN             | 亿元      | 5亿元上下
            达到5%左右         | 5      | -     | REACH_ABOUT               | %         | 达到5%左右
            达5%左右           | 5      | -     | REACH_SHORT_ABOUT         | %         | 达5%左右
            控制在3%左右       | 3      | -     | HELD_ABOUT                | %         | 控制在3%左右
            保持在3%左右       | 3      | -     | KEPT_ABOUT                | %         | 保持在3%左右
            近70家             | 70     | -     | NEAR                      | 家        | 近70家
            近2亿元            | 2      | -     | NEAR                      | 亿元      | 近2亿元
            接近70家           | 70     | -     | CLOSE_TO                  | 家        | 接近70家
            1-3家              | 1      | 3     | RANGE_DASH                | 家        | 1-3家
            1—3家              | 1      | 3     | RANGE_DASH                | 家        | 1-3家
            1——3家             | 1      | 3     | RANGE_DASH                | 家        | 1-3家
            1～3家             | 1      | 3     | RANGE_DASH                | 家        | 1-3家
            1家-3家            | 1      | 3     | RANGE_DASH                | 家        | 1-3家
            1至3家             | 1      | 3     | RANGE_TO                  | 家        | 1至3家
            1到3家             | 1      | 3     | RANGE_TO                  | 家        | 1至3家
            8%-10%             | 8      | 10    | RANGE_DASH                | %         | 8%-10%
            8-10%              | 8      | 10    | RANGE_DASH                | %         | 8%-10%
            -3%--1%            | -3     | -1    | RANGE_DASH                | %         | -3%--1%
            8%至10%            | 8      | 10    | RANGE_TO                  | %         | 8%至10%
            8%-10%之间         | 8      | 10    | RANGE_DASH_BETWEEN        | %         | 8%-10%之间
            8%至10%之间        | 8      | 10    | RANGE_TO_BETWEEN          | %         | 8%至10%之间
            9亿-16亿元         | 9      | 16    | RANGE_DASH                | 亿元      | 9亿元-16亿元
            9-16亿元           | 9      | 16    | RANGE_DASH                | 亿元      | 9亿元-16亿元
            2.07万户           | 2.07   | -     | BARE                      | 万户      | 2.07万户
            1.19亿美元         | 1.19   | -     | BARE                      | 亿美元    | 1.19亿美元
            4.46 亿美元        | 4.46   | -     | BARE                      | 亿美元    | 4.46亿美元
            0.9亿人民币        | 0.9    | -     | BARE                      | 亿人民币  | 0.9亿人民币
            -2.0%              | -2.0   | -     | BARE                      | %         | -2.0%
            +6.5%              | 6.5    | -     | BARE                      | %         | 6.5%
            3.7个百分点        | 3.7    | -     | BARE                      | 个百分点  | 3.7个百分点
            3.7百分点          | 3.7    | -     | BARE                      | 个百分点  | 3.7个百分点
            67.73万平米        | 67.73  | -     | BARE                      | 万平米    | 67.73万平米
            1.18平米/人        | 1.18   | -     | BARE                      | 平米/人   | 1.18平米/人
            12.5公里           | 12.5   | -     | BARE                      | 公里      | 12.5公里
            3万人次            | 3      | -     | BARE                      | 万人次    | 3万人次
            1.5倍              | 1.5    | -     | BARE                      | 倍        | 1.5倍
            12年               | 12     | -     | BARE                      | 年        | 12年
            1.2万亿元          | 1.2    | -     | BARE                      | 万亿元    | 1.2万亿元
            5.6亿千瓦时        | 5.6    | -     | BARE                      | 亿千瓦时  | 5.6亿千瓦时
            8栋                | 8      | -     | BARE                      | 栋        | 8栋
            2所                | 2      | -     | BARE                      | 所        | 2所
            41 家              | 41     | -     | BARE                      | 家        | 41家
            10.42 亿元         | 10.42  | -     | BARE                      | 亿元      | 10.42亿元
            '1,234家'          | 1234   | -     | BARE                      | 家        | 1234家
            1，234家           | 1234   | -     | BARE                      | 家        | 1234家
            '1,234,567.80元'   | 1234567.80 | - | BARE                      | 元        | 1234567.80元
            零                 | 0      | -     | BARE                      | ''        | 0
            零家               | 0      | -     | BARE                      | 家        | 0家
            0                  | 0      | -     | BARE                      | ''        | 0
            42                 | 42     | -     | BARE                      | ''        | 42
            ７．５％以上       | 7.5    | -     | AT_LEAST_SUFFIX           | %         | 7.5%以上
            －２．０％         | -2.0   | -     | BARE                      | %         | -2.0%
            １２ｋｍ           | 12     | -     | BARE                      | km        | 12km
            第 4               | 4      | -     | ORDINAL                   | ''        | 第4
            第2位              | 2      | -     | ORDINAL                   | 位        | 第2位
            第二               | 2      | -     | ORDINAL                   | ''        | 第2
            第十二名           | 12     | -     | ORDINAL                   | 名        | 第12名
            第三十             | 30     | -     | ORDINAL                   | ''        | 第30
            三家               | 3      | -     | BARE                      | 家        | 3家
            两所               | 2      | -     | BARE                      | 所        | 2所
            四                 | 4      | -     | BARE                      | ''        | 4
            五公里             | 5      | -     | BARE                      | 公里      | 5公里
            十五家以上         | 15     | -     | AT_LEAST_SUFFIX           | 家        | 15家以上
            二十余项           | 20     | -     | ODD                       | 项        | 20余项
            九十九个           | 99     | -     | BARE                      | 个        | 99个
            两千家             | 2000   | -     | BARE                      | 家        | 2000家
            突破百亿元         | 100    | -     | BREAK_THROUGH             | 亿元      | 突破100亿元
            超千亿             | 1000   | -     | EXCEED                    | 亿        | 超1000亿
            前一百名           | 100    | -     | AMONG_FIRST               | 名        | 前100名
            下降26.3%          | -26.3  | -     | FALL                      | %         | 下降26.3%
            下降0.5个百分点    | -0.5   | -     | FALL                      | 个百分点  | 下降0.5个百分点
            降低7.0%           | -7.0   | -     | FALL                      | %         | 降低7.0%
            减少50家           | -50    | -     | FALL                      | 家        | 减少50家
            压减1.2万吨        | -1.2   | -     | FALL                      | 万吨      | 压减1.2万吨
            下降7.0%以上       | -7.0   | -     | FALL_AT_LEAST             | %         | 下降7.0%以上
            下降超过3%         | -3     | -     | FALL_MORE_THAN            | %         | 下降超3%
            下降3%以内         | -3     | -     | FALL_WITHIN               | %         | 下降3%以内
            减少50家左右       | -50    | -     | FALL_ABOUT                | 家        | 减少50家左右
            下降约3%           | -3     | -     | FALL_ABOUT_PREFIX         | %         | 下降约3%
            下降近3%           | -3     | -     | FALL_NEAR                 | %         | 下降近3%
            较2020年下降18%    | -18    | -     | FALL                      | %         | 较2020年下降18%
            同比下降0.5 %      | -0.5   | -     | FALL                      | %         | 同比下降0.5%
            提高3个百分点      | 3      | -     | RISE                      | 个百分点  | 提高3个百分点
            提升3百分点        | 3      | -     | RISE                      | 个百分点  | 提升3个百分点
            比上年提高3个百分点以上 | 3 | -     | RISE_AT_LEAST             | 个百分点  | 比上年提高3个百分点以上
            增加50亿元         | 50     | -     | RISE                      | 亿元      | 增加50亿元
            提高超3个百分点    | 3      | -     | RISE_MORE_THAN            | 个百分点  | 提高超3个百分点
            提高3个百分点以内  | 3      | -     | RISE_WITHIN               | 个百分点  | 提高3个百分点以内
            提高3个百分点左右  | 3      | -     | RISE_ABOUT                | 个百分点  | 提高3个百分点左右
            提高约3个百分点    | 3      | -     | RISE_ABOUT_PREFIX         | 个百分点  | 提高约3个百分点
            提高近3个百分点    | 3      | -     | RISE_NEAR                 | 个百分点  | 提高近3个百分点
            提升2位            | 2      | -     | RISE                      | 位        | 提升2位
            翻一番             | 1      | -     | DOUBLE                    | 番        | 翻一番
            翻番               | 1      | -     | DOUBLE                    | 番        | 翻一番
            翻 1 番            | 1      | -     | DOUBLE                    | 番        | 翻一番
            翻两番             | 2      | -     | DOUBLE                    | 番        | 翻两番
            翻二番             | 2      | -     | DOUBLE                    | 番        | 翻两番
            翻三番以上         | 3      | -     | DOUBLE_AT_LEAST           | 番        | 翻三番以上
            翻一番左右         | 1      | -     | DOUBLE_ABOUT              | 番        | 翻一番左右
            比2020年翻一番     | 1      | -     | DOUBLE                    | 番        | 比2020年翻一番
            在2020年基础上翻两番 | 2    | -     | DOUBLE                    | 番        | 在2020年基础上翻两番
            """)
    void readsAndPrints(String token, BigDecimal value, BigDecimal upper, Wording wording, String unit,
                        String canonical) {
        var quantity = understood(token);

        assertThat(quantity).isEqualTo(
                new Quantity(value, upper, wording, Unit.of(unit), Firmness.UNSTATED, false, token));
        assertThat(Notation.print(quantity)).isEqualTo(canonical);
        assertThat(understood(canonical)).isEqualTo(quantity.withToken(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # token            | firmness | estimated | wording
            力争突破500亿元    | SOFT     | false     | BREAK_THROUGH
            力争超过160家      | SOFT     | false     | EXCEED_LONG
            力争达到3%         | SOFT     | false     | REACH
            力争1-3家          | SOFT     | false     | RANGE_DASH
            确保达到12栋       | FIRM     | false     | REACH
            确保7.5%以上       | FIRM     | false     | AT_LEAST_SUFFIX
            预计390亿元左右    | UNSTATED | true      | ABOUT_SUFFIX
            预计达到12栋       | UNSTATED | true      | REACH
            预计力争突破5亿元  | SOFT     | true      | BREAK_THROUGH
            预计与上年持平     | UNSTATED | true      | RELATIVE
            力争稳中有升       | SOFT     | false     | QUALITATIVE
            力争翻一番         | SOFT     | false     | DOUBLE
            确保比上年减少50家 | FIRM     | false     | FALL
            预计提高3个百分点  | UNSTATED | true      | RISE
            """)
    void wordsInFrontSayHowSureItIs(String token, Firmness firmness, boolean estimated, Wording wording) {
        var quantity = understood(token);

        assertThat(quantity.firmness()).isEqualTo(firmness);
        assertThat(quantity.estimated()).isEqualTo(estimated);
        assertThat(quantity.wording()).isEqualTo(wording);
        assertThat(Notation.print(quantity)).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"量稳质升", "促稳提质", "平稳发展", "保持平稳发展", "稳中有升", "保持稳定", "稳步增长"})
    void generalWordsAreQualitative(String token) {
        assertThat(understood(token)).isEqualTo(
                new Quantity(null, null, Wording.QUALITATIVE, Unit.NONE, Firmness.UNSTATED, false, token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"与经济增长同步", "和经济发展同步", "和劳动生产率提高同步", "与经济增长基本同步",
            "与全市平均水平持平", "与2021年持平", "持平", "基本持平", "高于全市平均", "高于全市平均水平", "快于全省平均增速",
            "不低于上年水平", "提前一年达到省、市降幅标准", "高于 全市平均"})
    void wordsAboutSomethingElseAreRelative(String token) {
        assertThat(understood(token)).isEqualTo(
                new Quantity(null, null, Wording.RELATIVE, Unit.NONE, Firmness.UNSTATED, false, token));
    }

    @Test
    void printedDecimalsAreKept() {
        assertThat(understood("5.0%").value()).isEqualTo(new BigDecimal("5.0"));
        assertThat(understood("5.00%").value()).isEqualTo(new BigDecimal("5.00"));
        assertThat(Notation.print(understood("5.00%"))).isEqualTo("5.00%");
    }

    @Test
    void theTokenIsTheTextAsItStands() {
        String typed = "\u3000７．５ ％以上\n";

        assertThat(understood(typed).token()).isEqualTo(typed);
    }

    @Test
    void wordsElsewhereInTheSentenceGovernWithoutChangingTheToken() {
        var governed = understood("突破500亿元").governed(Firmness.SOFT, true);

        assertThat(governed.token()).isEqualTo("突破500亿元");
        assertThat(Notation.print(governed)).isEqualTo("预计力争突破500亿元");
        assertThat(understood("确保达到12栋").governed(Firmness.SOFT, false).firmness()).isEqualTo(Firmness.FIRM);
    }

    private static Quantity understood(String token) {
        return switch (Notation.read(token)) {
            case Reading.Understood(Quantity quantity) -> quantity;
            case Reading.Refused refused -> throw new AssertionError(token + " " + refused);
        };
    }
}
