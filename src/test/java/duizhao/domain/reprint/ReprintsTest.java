package duizhao.domain.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.exchange.DataPackage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What differs between the prints of one thing.
class ReprintsTest {

    private static final DataSet BUNDLED = DataPackage.bundled();
    private static final String LATER = "qingyunpu-2023-plan";
    private static final String EARLIER = "qingyunpu-2022-work-report";

    @Test
    void theBundledRecordHasThingsPrintedTwice() {
        var reprints = Reprints.of(BUNDLED, new Selection(List.of("360104", "360103", "360111"), Period.year(2023),
                Set.of(), false));
        assertThat(reprints.items()).hasSize(4).allMatch(Reprint::isWithinOneDocument);
    }

    @Test
    void whatWasPrintedOnceIsLeftOut() {
        assertThat(reprints(print("a", EARLIER, "5.5%", "", 0))).isEmpty();
    }

    @Test
    void theOlderDocumentComesFirstAndTheChangeIsLaterMinusEarlier() {
        var reprint = reprints(print("b", LATER, "5.0%", "", 0), print("a", EARLIER, "5.5%", "", 9)).getFirst();
        assertThat(reprint.figures()).extracting(Figure::key).containsExactly("a", "b");
        assertThat(reprint.differences()).containsExactly(Difference.NUMBER);
        assertThat(reprint.change().value()).isEqualByComparingTo("-0.5");
        assertThat(reprint.change().unit().isRate()).isTrue();
    }

    @Test
    void theSameNumberInOtherWordsIsADifferenceOfWords() {
        var reprint = reprints(print("a", EARLIER, "5.5%", "", 0), print("b", LATER, "5.5%左右", "", 0)).getFirst();
        assertThat(reprint.differences()).containsExactly(Difference.WORDS);
        assertThat(reprint.change().value()).isZero();
    }

    @Test
    void theSameWordsAreNoDifference() {
        assertThat(reprints(print("a", EARLIER, "5.5%", "", 0), print("b", LATER, "5.5 %", "", 0)).getFirst()
                .differences()).isEmpty();
    }

    @Test
    void anotherDefinitionGivesNoChange() {
        var reprint = reprints(print("a", EARLIER, "5.5%", "", 0), print("b", LATER, "6%", "cash", 0)).getFirst();
        assertThat(reprint.differences()).containsExactlyInAnyOrder(Difference.DEFINITION, Difference.NUMBER);
        assertThat(reprint.change()).isNull();
    }

    @Test
    void aNumberAndWordsHaveNoScaleInCommon() {
        var reprint = reprints(print("a", EARLIER, "5.5%", "", 0), print("b", LATER, "5亿元", "", 0)).getFirst();
        assertThat(reprint.differences()).containsExactly(Difference.UNIT);
        assertThat(reprint.change()).isNull();
    }

    private static List<Reprint> reprints(Figure... figures) {
        return Reprints.of(new DataSet(BUNDLED.catalogue(), Stream.of(figures).toList(), List.of(), List.of(),
                List.of()), new Selection(List.of("360104"), Period.year(2022), Set.of(), false)).items();
    }

    private static Figure print(String key, String source, String token, String definition, int start) {
        var quantity = switch (Notation.read(token)) {
            case Reading.Understood(var read) -> read;
            default -> throw new AssertionError(token);
        };
        return new Figure(key, "360104", new Series("gdp", Measure.GROWTH, "", definition), Period.year(2022),
                Role.PLAN, quantity, source, new Place("", start, start + 3), "");
    }
}
