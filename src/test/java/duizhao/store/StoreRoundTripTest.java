package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Magnitude;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Step;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.platform.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What goes into a store comes out of it, to the last decimal.
class StoreRoundTripTest {

    private static final Period ALL = Period.span(1001, 9999);

    @Example
    void everyFieldOfARecordComesBack() throws IOException {
        var put = Records.full();

        var got = throughStore(put);

        assertThat(got.catalogue().districts()).isEqualTo(put.catalogue().districts());
        assertThat(got.catalogue().indicators()).isEqualTo(put.catalogue().indicators());
        assertThat(got.catalogue().definitions()).isEqualTo(put.catalogue().definitions());
        assertThat(got.catalogue().sources()).isEqualTo(put.catalogue().sources());
        assertThat(got.figures()).containsExactlyInAnyOrderElementsOf(put.figures());
        assertThat(got.pairings()).isEqualTo(put.pairings());
        assertThat(got.claims()).isEqualTo(put.claims());
    }

    @Example
    void whatIsSetAsideIsKeptToo() throws IOException {
        var file = Files.createTempDirectory("duizhao").resolve("a.duizhao");
        Store.open(file, Records::full, Progress.SILENT).close();

        assertThat(Records.query(file, """
                SELECT s.key || ' ' || a.section || ' ' || a.first || ' ' || a.past || ' ' || a.seq || ' ' || a.token
                       || ' ' || a.reason || ' ' || a.note
                FROM set_aside a JOIN source s ON s.id = a.source ORDER BY a.source, a.first, a.seq"""))
                .containsExactly("report  5 9 0 2022年 date ", "report 一 5 9 1 2022年 date 又一次",
                        "typed  -1 -1 0 第3 list-number ");
    }

    @Property(tries = 25)
    void everyFigureComesBack(@ForAll("figures") List<Figure> figures) throws IOException {
        var named = new ArrayList<Figure>();
        for (var f : figures) {
            named.add(new Figure("f-" + named.size(), f.district(), f.series(), f.period(), f.role(), f.quantity(),
                    f.source(), f.place(), f.note()));
        }

        var got = throughStore(Records.of(named.toArray(Figure[]::new)));

        assertThat(got.figures()).containsExactlyInAnyOrderElementsOf(named);
    }

    private static DataSet throughStore(DataSet data) throws IOException {
        var folder = Files.createTempDirectory("duizhao");
        var file = folder.resolve("a.duizhao");
        try {
            Store.open(file, () -> data, Progress.SILENT).close();
            try (var store = Store.open(file, () -> {
                throw new AssertionError("filled twice");
            }, Progress.SILENT)) {
                assertThat(store.figures().count()).isEqualTo(data.figures().size());
                assertThat(store.faults()).isEmpty();
                var districts = data.catalogue().districts().stream().map(District::code).toList();
                return store.figures().select(new Selection(districts, ALL, Set.of(), false));
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        return figure().list().ofMinSize(1).ofMaxSize(450);
    }

    private static Arbitrary<Figure> figure() {
        var series = Combinators.combine(Arbitraries.of("output", "waste"), Arbitraries.of(Measure.class),
                Arbitraries.of("", "old-town"), Arbitraries.of("", "narrow")).as(Series::new);
        return Combinators.combine(Arbitraries.of("990100", "990102", "990103"), series, periods(),
                Arbitraries.of(Role.class), quantities(), Arbitraries.of("report", "typed"), places(),
                Arbitraries.strings().all().ofMaxLength(5))
                .as((district, of, period, role, quantity, source, place, note) ->
                        new Figure("", district, of, period, role, quantity, source, place, storable(note)));
    }

    private static Arbitrary<Period> periods() {
        var years = Arbitraries.integers().between(1000, 9999);
        return Arbitraries.oneOf(years.map(Period::year),
                Combinators.combine(years, Arbitraries.integers().between(0, 20))
                        .as((first, more) -> Period.span(first, Math.min(9999, first + more))),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> new Period(year, year, month)));
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.oneOf(Arbitraries.just(Place.UNKNOWN),
                Combinators.combine(Arbitraries.integers().between(0, 1_000_000), Arbitraries.integers().between(0, 99))
                        .as((start, length) -> new Place("二/（三）", start, start + length)));
    }

    private static Arbitrary<Quantity> quantities() {
        var units = Combinators.combine(Arbitraries.of(Magnitude.class), Arbitraries.of("元", "%", "个百分点", "户", ""))
                .as(Unit::new);
        return Combinators.combine(Arbitraries.of(Wording.class), decimals(), decimals(), units,
                Arbitraries.of(Firmness.class), Arbitraries.of(true, false), Arbitraries.strings().all().ofMaxLength(8))
                .as((wording, a, b, unit, firmness, estimated, token) ->
                        quantity(wording, a, b, unit, firmness, estimated, storable(token)));
    }

    private static Quantity quantity(Wording wording, BigDecimal a, BigDecimal b, Unit unit, Firmness firmness,
                                     boolean estimated, String token) {
        boolean range = wording.qualifier() == Qualifier.RANGE;
        if (wording == Wording.ORDINAL) {
            return new Quantity(BigDecimal.valueOf(4), null, wording, Unit.of("位"), firmness, estimated, token);
        }
        if (wording.step() != Step.NONE) {
            return switch (wording.step()) {
                case FALL -> new Quantity(a.abs().negate(), null, wording, unit, firmness, estimated, token);
                case RISE -> new Quantity(a.abs(), null, wording, unit, firmness, estimated, token);
                default -> new Quantity(BigDecimal.TWO, null, wording, Unit.of("番"), firmness, estimated, token);
            };
        }
        var fitting = wording.beforeMagnitude() ? new Unit(Magnitude.TEN_THOUSAND, unit.base()) : unit;
        return new Quantity(wording.qualifier() == Qualifier.QUALITATIVE ? null : range ? a.min(b) : a,
                range ? a.max(b) : null, wording, fitting, firmness, estimated, token);
    }

    /// Far more digits than a binary number holds, and every scale.
    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                Arbitraries.integers().between(-5, 20)).as(BigDecimal::new);
    }

    /// Half a surrogate pair is no character, so no document has one, and UTF-8 cannot hold it; nor does a text of a
    /// database hold the character 0.
    private static String storable(String text) {
        return text.replaceAll("[\\p{Cs}\\x00]", "");
    }
}
