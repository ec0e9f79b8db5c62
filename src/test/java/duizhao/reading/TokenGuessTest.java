package duizhao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words around a number as documents print them. `[ ]` stands around the number that is asked about.
class TokenGuessTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            地区生产总值预计完成[390]亿元左右，增长9%,         390亿元左右
            增速力争达到[7.5]%以上；,                        力争达到7.5%以上
            城镇登记失业率控制在[4.5]%以内。,                 控制在4.5%以内
            新增就业[1.4]万余户，,                           1.4万余户
            接待游客超[120]余万人次。,                       120余万人次
            净增规上企业[20]家以上。,                        20家以上
            排名全市第[4]位。,                              第4位
            项目约[46]个总投资300亿元,                       约46个
            完成投资近[83.67]亿元，,                         近83.67亿元
            森林覆盖率提高[0.5]个百分点左右。,            提高0.5个百分点左右
            年均增长[8]%-10%之间。,                          8%-10%之间
            年均增长8%-[10]%之间。,                          8%-10%之间
            由2015 年 [265.14] 亿元提高到2020 年380亿元,      265.14 亿元
            发布新品[12]款以上，,                            12款以上
            新建绿地[4.6]万平方米，,                        4.6万平方米
            新引进项目（[31]个）、,                           31个
            '落户企业达到[1,286]户。',                        '达到1,286户'
            现有[三]家医院,                                  三家
            """)
    void theLongestStretchThatIsUnderstood(String marked, String words) {
        assertThat(guess(marked)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            到[2025]年底，,            2025年
            [2020] 年度,               2020 年度
            [1]月13日,                 1月
            区[第十七]届人大,           第十七届
            总投资[500]万元以上的项目,  500万元以上
            迈上[3]，,                 3
            """)
    void whatIsNoQuantityIsCalledByItsWord(String marked, String word) {
        var text = new CodePoints(plain(marked));
        var span = TokenGuess.word(text, number(marked));
        assertThat(text.slice(span.start(), span.end())).isEqualTo(word);
    }

    @Test
    void aSignOutsideTheFirstPlaneIsNotCutAndCountsAsOne() {
        assertThat(guess("𠮷𠮷达到[46]个𠮷")).isEqualTo("达到46个");
    }

    @Test
    void aClauseBeginsBehindTheLastPunctuation() {
        var text = new CodePoints("上年较好。 全区地区生产总值390亿元左右");
        var span = TokenGuess.clause(text, new Span(13, 20));
        assertThat(text.slice(span.start(), span.end())).isEqualTo("全区地区生产总值390亿元左右".substring(0, 14));
    }

    @Test
    void theFirstAndTheLastWordsOfATextAreGuessedToo() {
        assertThat(guess("[46]个")).isEqualTo("46个");
        assertThat(guess("[46]")).isEqualTo("46");
    }

    private static String guess(String marked) {
        var text = new CodePoints(plain(marked));
        var span = TokenGuess.around(text, number(marked));
        return text.slice(span.start(), span.end());
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    private static NumberInText number(String marked) {
        int start = marked.codePointCount(0, marked.indexOf('['));
        String number = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        return new NumberInText(start, start + number.length(), number);
    }
}
