package duizhao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.source.Place;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String TEXT = "引进亿元以上项目46个，其中20亿元以上2个；力争1-3家。";

    @Test
    void aNumberIsFiledSetAsideOrUnread() {
        var coverage = Coverage.of(TEXT, Made.figures(TEXT, "46个", "1-3家"), Made.aside(TEXT, "20亿元"));
        assertThat(coverage.marks()).extracting(mark -> mark.number().text() + " " + mark.standing().key())
                .containsExactly("46 filed", "20 set-aside", "2 unread", "1 filed", "3 filed");
        assertThat(coverage.count(Standing.FILED)).isEqualTo(3);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.unread()).extracting(mark -> mark.number().text()).containsExactly("2");
    }

    @Test
    void aNumberInTheClauseButNotInTheTokenIsNotFiled() {
        var figure = Made.figure("46个", new Place("", 0, TEXT.indexOf("，")));
        var wide = Made.figure("2个", new Place("", 0, TEXT.indexOf("；")));
        assertThat(Coverage.of(TEXT, java.util.List.of(figure, wide), Made.aside(TEXT)).unread())
                .extracting(mark -> mark.number().text()).containsExactly("20", "1", "3");
    }

    @Test
    void aFigureOfAnotherTextCoversNothing() {
        var figure = Made.figure("99个", new Place("", 0, 10));
        assertThat(Coverage.of(TEXT, java.util.List.of(figure), Made.aside(TEXT)).count(Standing.FILED)).isZero();
    }

    @Test
    void wherePrintedTwiceInOneClauseTheLastIsMeant() {
        String text = "3个，3个";
        var coverage = Coverage.of(text, java.util.List.of(Made.figure("3个", new Place("", 0, 5))), Made.aside(text));
        assertThat(coverage.marks()).extracting(Mark::standing).containsExactly(Standing.UNREAD, Standing.FILED);
    }

    @Test
    void aTextWithoutNumbersIsComplete() {
        assertThat(Coverage.of("没有数字", Made.figures(""), Made.aside("")).isComplete()).isTrue();
    }
}
