package duizhao.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.overview.Contrast.Stance;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Place;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import duizhao.exchange.DataPackage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Claims beside verdicts: each rule on rows of the bundled record, chosen so that it holds or fails.
class ContrastTest {

    private static final DataSet DATA = DataPackage.bundled();
    private static final Overview OVERVIEW = Overview.of(List.of(
            new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(DATA,
                    new Selection(List.of("360104", "360103"), Period.year(2022), Set.of(), false))));
    private static final List<ComparisonRow> ROWS = OVERVIEW.rows(column("360104"));

    private static Column column(String district) {
        return new Column(DATA.catalogue().district(district), Period.year(2022));
    }

    @Test
    void allTargetsMetBesideMissedOnesDiffers() {
        assertThat(stance("all-targets-met", ROWS)).isEqualTo(Stance.DIFFERS);
        assertThat(contrast("all-targets-met", ROWS).missed()).hasSize(6);
    }

    @Test
    void allTargetsMetIsOpenWhileSomeCouldNotBeJudged() {
        List<ComparisonRow> withoutMisses = without(VerdictKind.MISSED);
        assertThat(stance("all-targets-met", withoutMisses)).isEqualTo(Stance.OPEN);
        assertThat(contrast("all-targets-met", withoutMisses).unjudged()).isEqualTo(54);
        assertThat(stance("all-targets-met", only(VerdictKind.MET))).isEqualTo(Stance.AGREES);
    }

    @Test
    void aClaimBesideNoTargetAtAllCannotBeChecked() {
        assertThat(OVERVIEW.contrasts(column("360103"))).singleElement().satisfies(contrast -> {
            assertThat(contrast.claim().code()).isEqualTo("all-targets-met");
            assertThat(contrast.stance()).isEqualTo(Stance.UNCHECKED);
            assertThat(contrast.tally().targets()).isZero();
        });
        assertThat(stance("all-targets-met", only(VerdictKind.NO_DATA))).isEqualTo(Stance.UNCHECKED);
    }

    @Test
    void mostlyMetHoldsUntilMoreThanHalfWereMissed() {
        assertThat(stance("mostly-met", ROWS)).isEqualTo(Stance.OPEN);
        List<ComparisonRow> missed = only(VerdictKind.MISSED);
        List<ComparisonRow> met = only(VerdictKind.MET);
        assertThat(stance("mostly-met", mixed(missed.subList(0, 2), met.subList(0, 2)))).isEqualTo(Stance.AGREES);
        assertThat(stance("mostly-met", mixed(missed.subList(0, 3), met.subList(0, 2)))).isEqualTo(Stance.DIFFERS);
    }

    @Test
    void someGrowthTargetsMissedAgreesAndSaysWhichTheDocumentDoesNot() {
        Contrast contrast = contrast("some-growth-targets-missed", ROWS);
        assertThat(contrast.stance()).isEqualTo(Stance.AGREES);
        assertThat(contrast.missed()).extracting(row -> row.series().indicator())
                .containsExactly("gdp", "industrial-value-added", "retail-sales");
        assertThat(stance("some-growth-targets-missed", only(VerdictKind.MET))).isEqualTo(Stance.DIFFERS);
        assertThat(stance("some-growth-targets-missed", without(VerdictKind.MISSED))).isEqualTo(Stance.OPEN);
    }

    @Test
    void aClaimOfOneThingStandsBesideTheVerdictOnThatThing() {
        assertThat(OVERVIEW.contrasts(column("360104"))).filteredOn(
                c -> c.claim().code().equals("tcm-standardization-all-completed")).singleElement()
                .satisfies(contrast -> {
                    assertThat(contrast.stance()).isEqualTo(Stance.DIFFERS);
                    assertThat(contrast.tally().targets()).isEqualTo(1);
                });
    }

    @Test
    void whatIsSaidOfRanksHasNoVerdictBesideIt() {
        assertThat(Contrast.of(claim("growth-ranks-upper-middle"), ROWS)).isEmpty();
    }

    private static Stance stance(String code, List<ComparisonRow> rows) {
        return contrast(code, rows).stance();
    }

    private static Contrast contrast(String code, List<ComparisonRow> rows) {
        return Contrast.of(claim(code), rows).orElseThrow();
    }

    private static Claim claim(String code) {
        return new Claim("a", "qingyunpu-2023-plan", "360104", Period.year(2022), code, "", Place.UNKNOWN, "");
    }

    private static List<ComparisonRow> only(VerdictKind kind) {
        return ROWS.stream().filter(row -> row.verdict().kind() == kind).toList();
    }

    private static List<ComparisonRow> without(VerdictKind kind) {
        return ROWS.stream().filter(row -> row.verdict().kind() != kind).toList();
    }

    private static List<ComparisonRow> mixed(List<ComparisonRow> some, List<ComparisonRow> others) {
        return java.util.stream.Stream.of(some, others).flatMap(List::stream).toList();
    }
}
