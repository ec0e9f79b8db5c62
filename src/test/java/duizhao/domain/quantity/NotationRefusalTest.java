package duizhao.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.platform.Messages;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is not read, why, and that a person is told so.
class NotationRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text             | reason          | detail
            ''                 | blank           | ''
            '  　 '            | blank           | ''
            以上               | no-number       | 以上
            亿元               | no-number       | 亿元
            个百分点           | no-number       | 个百分点
            力争               | no-number       | 力争
            突破               | no-number       | 突破
            左右               | no-number       | 左右
            -                  | no-number       | -
            abc                | no-number       | abc
            三五家             | chinese-number  | 三五家
            百家               | chinese-number  | 百家
            三投诉             | chinese-number  | 三投诉
            百分之五           | chinese-number  | 百分之五
            上百家             | chinese-number  | 上百家
            千余名             | chinese-number  | 千余名
            零投诉             | chinese-number  | 零投诉
            翻倍               | derived         | 翻倍
            翻3倍              | derived         | 翻3倍
            翻1.5番            | derived         | 翻1.5番
            翻十番             | derived         | 翻十番
            翻0番              | derived         | 翻0番
            两番               | derived         | 两番
            提高两番           | derived         | 提高两番
            减半               | derived         | 减半
            提高到75%          | rise-word       | 提高到
            提高-3%            | contradictory   | 提高-3%
            比2020年500亿元    | words-before    | 比2020年
            同比8%             | words-before    | 同比
            比2020年           | words-before    | 比
            提高               | rise-word       | 提高
            提高达到3%         | contradictory   | 提高…达到
            下降3%至5%         | contradictory   | 下降…至
            增长7.5%以上       | rise-word       | 增长
            力争增长8%         | rise-word       | 增长
            同比增长8%         | rise-word       | 同比增长
            增长3倍            | rise-word       | 增长
            8%的增长           | rise-word       | %的增长
            零增长             | rise-word       | 零增长
            下降-7.0%          | contradictory   | 下降-7.0%
            下降               | fall-word       | 下降
            减少至3%           | fall-word       | 减少至
            GDP 7.5%           | words-before    | GDP
            总量突破500亿元    | words-before    | 总量突破
            达标率60%          | words-before    | 达标率
            ①5%               | words-before    | ①
            —5%                | words-before    | —
            ±0.5%              | words-before    | ±
            5%以外             | unknown-unit    | %以外
            390亿元的          | unknown-unit    | 元的
            5亿元产值          | unknown-unit    | 元产值
            10来家             | unknown-unit    | 来家
            10几家             | unknown-unit    | 几家
            5年半              | unknown-unit    | 年半
            70家近             | unknown-unit    | 家近
            3亿億元            | unknown-unit    | 億元
            3億元              | unknown-unit    | 億元
            5G                 | unknown-unit    | G
            50%多              | unknown-unit    | %多
            5百分比            | unknown-unit    | 百分比
            7.5%。             | unknown-unit    | %。
            2022年             | date            | 2022年
            10月               | date            | 月
            30日               | date            | 日
            3千亿元            | magnitude       | 亿元
            3亿亿元            | magnitude       | 亿元
            7.5.3%             | number-form     | 7.5.3
            5.%                | number-form     | 5.
            .5%                | number-form     | .5%
            007家              | number-form     | 007
            --5%               | number-form     | --5%
            '12,34家'          | grouping        | '12,34'
            '1234,567家'       | grouping        | '1234,567'
            1，23家            | grouping        | '1,23'
            '0,123家'          | grouping        | '0,123'
            1 234家            | split-number    | 1 234家
            10. 42亿元         | split-number    | 10. 42亿元
            1234567890123456789元 | too-many-digits | 1234567890123456789
            5%6%               | two-numbers     | 5%6%
            5% 6%              | two-numbers     | 5%6%
            1亿3千万元         | two-numbers     | 1亿3千万元
            2万5千人           | two-numbers     | 2万5千人
            1-3-5家            | two-numbers     | 1-3-5家
            3-1家              | range-falls     | 3-1家
            10%至8%            | range-falls     | 10%至8%
            1000万-2亿元       | range-units     | 1000万-2亿元
            8%-10个百分点      | range-units     | 8%-10个百分点
            8%-10              | range-units     | 8%-10
            5%之间             | half-range      | 之间
            约5%左右           | doubled         | 约…左右
            不低于93%以上      | doubled         | 不低于…以上
            近近70家           | doubled         | 近…近
            预计预计5%         | doubled         | 预计…预计
            力争力争5%         | doubled         | 力争…力争
            5余万余元          | doubled         | 余万余元
            近70家以上         | contradictory   | 近…以上
            超过60%以上        | contradictory   | 超过…以上
            近1.4万余户        | contradictory   | 近…余
            1-3家以上          | contradictory   | -…以上
            1余-3家            | contradictory   | 1余-3家
            突破5%以内         | contradictory   | 突破…以内
            5%以上以下         | contradictory   | 以上…以下
            达到突破5%         | contradictory   | 达到…突破
            力争确保5%         | contradictory   | 力争…确保
            第0                | ordinal         | 第0
            第2.5              | ordinal         | 第2.5
            第-3               | ordinal         | 第-3
            第3季度            | ordinal         | 第3季度
            高于全市平均2个百分点 | relative-number | 高于全市平均2个百分点
            高于全市平均两个百分点 | relative-number | 高于全市平均两个百分点
            """)
    void refuses(String text, String reason, String detail) {
        assertThat(Notation.read(text)).isEqualTo(new Reading.Refused("notation." + reason, detail));
    }

    @Test
    void aTextThatIsNoQuantityAtAllIsRefusedByItsLength() {
        assertThat(Notation.read("5%".repeat(40))).isEqualTo(
                new Reading.Refused("notation.too-long", "5%".repeat(12) + "…"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInBothLanguages(Reason reason) {
        var refused = new Reading.Refused(reason.key(), "⟨here⟩");

        for (Locale language : Messages.LANGUAGES) {
            String text = refused.text(new Messages(language));

            assertThat(text).isNotBlank().doesNotContain("{", "}");
            if (reason != Reason.BLANK) {
                assertThat(text).contains("⟨here⟩");
            }
        }
    }

    @Test
    void theBundleHasEveryReason() {
        var reasons = Stream.of(Reason.values()).map(Reason::key).collect(Collectors.toSet());

        for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            assertThat(ResourceBundle.getBundle("duizhao/messages/notation", language).keySet()).containsAll(reasons);
        }
    }
}
