package duizhao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Slice;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundled record makes sense in itself: nothing in the catalogue is unused or told twice, periods and roles fit the
/// documents, units fit the measures, and where two rows say different things of one thing, a note tells a reader.
class BundledConsistencyTest {

    private static final DataSet DATA = DataPackage.bundled();
    private static final Map<String, Figure> FIGURES =
            DATA.figures().stream().collect(Collectors.toMap(Figure::key, Function.identity()));

    private static Source source(Figure figure) {
        return DATA.catalogue().source(figure.source());
    }

    private static int year(Source source) {
        return Integer.parseInt(source.date().substring(0, 4));
    }

    @Test
    void everythingInTheCatalogueIsUsed() {
        assertThat(DATA.catalogue().indicators()).extracting(Indicator::key)
                .containsExactlyInAnyOrderElementsOf(used(f -> f.series().indicator()));
        assertThat(DATA.catalogue().slices()).extracting(Slice::key)
                .containsExactlyInAnyOrderElementsOf(used(f -> f.series().slice()));
        assertThat(DATA.catalogue().definitions()).extracting(d -> d.indicator() + " " + d.key())
                .containsExactlyInAnyOrderElementsOf(DATA.figures().stream()
                        .filter(f -> !f.series().definition().isBlank())
                        .map(f -> f.series().indicator() + " " + f.series().definition()).distinct().toList());
    }

    private static List<String> used(Function<Figure, String> part) {
        return DATA.figures().stream().map(part).filter(key -> !key.isBlank()).distinct().toList();
    }

    @Test
    void noTwoIndicatorsHaveOneName() {
        assertThat(DATA.catalogue().indicators()).extracting(Indicator::name).doesNotHaveDuplicates();
        assertThat(DATA.catalogue().indicators()).extracting(Indicator::english).doesNotHaveDuplicates();
        assertThat(DATA.catalogue().slices()).extracting(Slice::name).doesNotHaveDuplicates();
        assertThat(DATA.catalogue().definitions()).allSatisfy((Definition d) -> assertThat(d.note()).isNotBlank());
    }

    @Test
    void outcomesAreNotLaterThanTheirDocumentAndPlansNotEarlier() {
        assertThat(DATA.figures()).allSatisfy(figure -> {
            int printed = year(source(figure));
            if (figure.role() == Role.OUTCOME) {
                assertThat(figure.period().last()).as(figure.key()).isLessThanOrEqualTo(printed);
            } else {
                assertThat(figure.period().last()).as(figure.key()).isGreaterThanOrEqualTo(printed - 1);
            }
        });
    }

    @Test
    void unitsFitTheirMeasures() {
        assertThat(DATA.figures().stream().filter(f -> f.quantity().hasValue())).allSatisfy(figure -> {
            var unit = figure.quantity().unit();
            switch (figure.series().measure()) {
                case GROWTH, AVERAGE_GROWTH -> assertThat(unit.isPercent()).as(figure.key()).isTrue();
                case SHARE -> assertThat(unit.isPercent()).as(figure.key()).isTrue();
                case RANK -> assertThat(figure.quantity().wording()).as(figure.key())
                        .isIn(Wording.ORDINAL, Wording.AMONG_FIRST);
                case CHANGE -> assertThat(unit.printed()).as(figure.key()).isNotBlank();
                case LEVEL, MULTIPLE -> assertThat(unit.isRate()).as(figure.key()).isFalse();
            }
        });
    }

    @Test
    void estimatesAndFirmnessStandWhereTheyMakeSense() {
        assertThat(DATA.figures()).allSatisfy(figure -> {
            if (figure.role() == Role.OUTCOME) {
                assertThat(figure.quantity().firmness().key()).as(figure.key()).isEmpty();
            }
        });
    }

    /// What a document prints twice, differently, about one thing must be seen by whoever reads the record.
    @Test
    void noTwoRowsOfADocumentContradictEachOtherUnseen() {
        record Thing(String district, Object series, Object period, Role role, String source) {
        }
        var things = DATA.figures().stream().filter(f -> f.quantity().hasValue()).collect(Collectors.groupingBy(
                f -> new Thing(f.district(), f.series(), f.period(), f.role(), f.source())));
        assertThat(things.values()).allSatisfy(prints -> {
            long numbers = prints.stream().map(BundledConsistencyTest::plain).distinct().count();
            if (numbers > 1) {
                assertThat(prints).as(prints.getFirst().key()).anySatisfy(f -> assertThat(f.note()).isNotBlank());
            }
        });
    }

    private static BigDecimal plain(Figure figure) {
        return figure.quantity().value().scaleByPowerOfTen(figure.quantity().unit().magnitude().power())
                .stripTrailingZeros();
    }

    @Test
    void pairingsSetAPlanBesideAnOutcomeAndSayWhy() {
        assertThat(DATA.pairings()).isNotEmpty().allSatisfy((Pairing pairing) -> {
            var plan = FIGURES.get(pairing.plan());
            var outcome = FIGURES.get(pairing.outcome());
            assertThat(plan.role()).isEqualTo(Role.PLAN);
            assertThat(outcome.role()).isEqualTo(Role.OUTCOME);
            assertThat(outcome.district()).isEqualTo(plan.district());
            assertThat(pairing.note()).isNotBlank();
            if (pairing.kind() != PairingKind.REFERENCE) {
                assertThat(outcome.period()).isEqualTo(plan.period());
            }
            if (pairing.kind() == PairingKind.COMPLETION) {
                assertThat(outcome.series().measure()).isEqualTo(Measure.SHARE);
            }
        });
        assertThat(DATA.pairings()).extracting(Pairing::plan).doesNotHaveDuplicates();
    }

    /// A pairing by hand is for what does not meet by itself.
    @Test
    void whatMeetsByItselfIsNotPaired() {
        assertThat(DATA.pairings()).noneSatisfy(pairing -> {
            var plan = FIGURES.get(pairing.plan());
            var outcome = FIGURES.get(pairing.outcome());
            assertThat(outcome.series()).isEqualTo(plan.series());
            assertThat(outcome.period()).isEqualTo(plan.period());
        });
    }

    @Test
    void namesAndNotesAreOursAndShort() {
        assertThat(Stream.of(DATA.figures().stream().map(Figure::note), DATA.pairings().stream().map(Pairing::note),
                DATA.setAside().stream().map(s -> s.note()), DATA.claims().stream().map(c -> c.note()))
                .flatMap(n -> n)).allSatisfy(note -> assertThat(note.length()).as(note).isLessThan(60));
        assertThat(DATA.figures()).allSatisfy(f ->
                assertThat(f.quantity().token().length()).as(f.key()).isLessThanOrEqualTo(20));
    }
}
