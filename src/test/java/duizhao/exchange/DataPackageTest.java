package duizhao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A package becomes a record.
class DataPackageTest {

    @TempDir
    private Path folder;

    @Test
    void figuresAreReadWithEveryField() throws IOException {
        var figures = new SmallPackage(folder).read().figures();

        // 12.50 is printed with two decimals, whatever a spreadsheet has made of the column.
        assertThat(figures).containsExactly(
                new Figure("f-plan", "990102", new Series("output", Measure.LEVEL, "", "narrow"), Period.year(2022),
                        Role.PLAN, new Quantity(new BigDecimal("12.50"), null, Wording.AT_LEAST_SUFFIX, Unit.of("亿元"),
                        Firmness.SOFT, true, "12.50亿元以上"), "report", new Place("一", 10, 20), ""),
                new Figure("f-range", "990102", new Series("output", Measure.LEVEL, "core", ""),
                        Period.span(2021, 2025), Role.PLAN, new Quantity(new BigDecimal("1"), new BigDecimal("3"),
                        Wording.RANGE_DASH, Unit.of("家"), Firmness.UNSTATED, false, "1-3家"), "report",
                        new Place("二", 30, 35), ""),
                new Figure("f-words", "990102", new Series("waste", Measure.LEVEL, "", ""),
                        new Period(2022, 2022, 10), Role.OUTCOME, new Quantity(null, null, Wording.QUALITATIVE,
                        Unit.NONE, Firmness.UNSTATED, false, "量稳质升"), "typed", Place.UNKNOWN, "注"));
    }

    @Test
    void whatFiguresReferToIsReadWithEveryField() throws IOException {
        var catalogue = new SmallPackage(folder).read().catalogue();

        assertThat(catalogue.districts()).containsExactly(
                new District("990100", "全市", "市", "City", null, null, null),
                new District("990102", "东区", "东", "East", "990100", "1990", null));
        assertThat(catalogue.indicators()).containsExactly(
                new Indicator("output", "产出", "Output", IndicatorGroup.INDUSTRY, Direction.UP, Nature.EXPECTED,
                        OptionalInt.of(1), "亿元", true, ""),
                new Indicator("waste", "废弃", "Waste", IndicatorGroup.ENVIRONMENT, Direction.DOWN, Nature.BINDING,
                        OptionalInt.empty(), "", false, "备注"));
        assertThat(catalogue.definition("output", "narrow")).hasValueSatisfying(definition -> {
            assertThat(definition.silence()).isEqualTo(Silence.BLOCK);
            assertThat(definition.english()).isEqualTo("narrow");
        });
        assertThat(catalogue.source("report")).satisfies(source -> {
            assertThat(source.title()).isEqualTo("报告，\"全文\"");
            assertThat(source.kind()).isEqualTo(SourceKind.WORK_REPORT);
            assertThat(source.outcomes()).isEqualTo(Period.year(2022));
            assertThat(source.plans()).isEqualTo(Period.span(2021, 2025));
        });
        assertThat(catalogue.source("typed").plans()).isNull();
    }

    @Test
    void theRestIsReadToo() throws IOException {
        var data = new SmallPackage(folder).read();

        assertThat(data.setAside()).containsExactly(
                new SetAside("report", new Place("", 40, 45), "2022年", SetAsideReason.DATE, ""));
        assertThat(data.pairings()).containsExactly(new Pairing("p-1", "f-plan", "f-words", PairingKind.ANSWER, "可参照"));
        assertThat(data.claims()).containsExactly(new Claim("c-1", "report", "990102", Period.year(2022), "mostly-met",
                "较好", new Place("", 50, 55), ""));
    }

    @Test
    void theMarkThatSpreadsheetsPutBeforeUtf8IsNoColumn() throws IOException {
        var small = new SmallPackage(folder);
        var expected = small.read().figures();
        String text = Files.readString(small.file("figures.csv"));
        small.write("figures.csv", "\uFEFF" + text.replace("\n", "\r\n"), StandardCharsets.UTF_8);

        assertThat(small.read().figures()).isEqualTo(expected);
    }

    @Test
    void theBundledRecordIsWholeAndGoesThroughAStore() {
        var bundled = DataPackage.bundled();

        assertThat(bundled.catalogue().findDistrict("青云谱")).isPresent();
        assertThat(bundled.catalogue().findDistrict("西湖")).isPresent();
        assertThat(bundled.catalogue().findDistrict("青山湖")).isPresent();
        assertThat(bundled.figures()).extracting(Figure::district).contains("360103", "360104", "360111");
        assertThat(bundled.figures()).extracting(figure -> figure.quantity().qualifier())
                .contains(Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.BARE, Qualifier.QUALITATIVE);
        try (var store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            assertThat(store.figures().count()).isEqualTo(bundled.figures().size());
            assertThat(store.figures().periods()).contains(Period.year(2022), Period.span(2021, 2025));
            assertThat(store.faults()).isEmpty();
        }
    }
}
