package duizhao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final String TEXT = """
            实现收入12.3亿元，增长15.5%。
            生产总值390亿元左右，增长9%左右，投资增长11%左右。
            新建学校5所，幼儿园4所，打通3条路，安装电梯14台。入选三大典范。
            """;

    private static final Entries KNOWN = new Entries(Made.source("report", new DocumentFile("a", TEXT, "").plainSha256()),
            Made.figures(TEXT, "12.3亿元", "15.5%", "390亿元左右", "9%左右", "11%左右", "5所", "4所", "3条", "14台", "三"),
            Made.aside(TEXT));

    private static DocumentFile file(String text) {
        return new DocumentFile("x.txt", text, "of other bytes");
    }

    @Test
    void theSameBytesAreTheSource() {
        String hash = new DocumentFile("a", TEXT, "").plainSha256();
        var match = Matcher.match(new DocumentFile("x.txt", TEXT, hash), List.of(KNOWN)).orElseThrow();
        assertThat(match.how()).isEqualTo(Match.How.SAME_FILE);
        assertThat(match.isWhole()).isTrue();
    }

    @Test
    void theSameTextInOtherBytesIsTheSource() {
        assertThat(Matcher.match(file(TEXT), List.of(KNOWN)).orElseThrow().how()).isEqualTo(Match.How.SAME_TEXT);
    }

    @Test
    void anotherPrintOfTheSameNumbersIsTheSourceWithItsOwnPlaces() {
        String other = "标题\n" + TEXT.replace("亿元", " 亿元").replace("新建", "全年新建");
        var match = Matcher.match(file(other), List.of(KNOWN)).orElseThrow();
        assertThat(match.how()).isEqualTo(Match.How.SAME_NUMBERS);
        assertThat(match.isWhole()).isTrue();
        var lines = new CodePoints(other);
        assertThat(match.entries().figures()).allSatisfy(figure ->
                assertThat(lines.slice(figure.place().start(), figure.place().end()).replace(" ", ""))
                        .isEqualTo(figure.quantity().token()));
    }

    @Test
    void theSamePlacesAreCoveredInAnotherPrint() {
        String other = "标题\n" + TEXT.replace("左右", " 左右");
        var match = Matcher.match(file(other), List.of(KNOWN)).orElseThrow();
        assertThat(Coverage.of(other, match.entries().figures(), match.entries().setAside()).isComplete()).isTrue();
    }

    @Test
    void aChangedNumberIsUnreadAndItsNeighboursStay() {
        String other = TEXT.replace("9%", "8%");
        var match = Matcher.match(file(other), List.of(KNOWN));
        // Eight of ten are fewer than nine in ten.
        assertThat(match).isEmpty();
    }

    @Test
    void aChangedUnitIsNotTheSameFigure() {
        String other = TEXT.replace("390亿元左右", "390亿元以上");
        var match = Matcher.match(file(other), List.of(KNOWN)).orElseThrow();
        assertThat(match.isWhole()).isFalse();
        assertThat(match.entries().figures()).filteredOn(figure -> !figure.place().isKnown())
                .extracting(figure -> figure.quantity().token()).containsExactly("390亿元左右");
    }

    @Test
    void anotherDocumentIsNoSource() {
        assertThat(Matcher.match(file("收入7亿元，学校5所，路3条，共12件。"), List.of(KNOWN))).isEmpty();
        assertThat(Matcher.match(file(""), List.of(KNOWN))).isEmpty();
        assertThat(Matcher.match(file(TEXT), List.of())).isEmpty();
    }
}
