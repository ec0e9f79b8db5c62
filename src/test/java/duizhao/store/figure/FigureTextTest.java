package duizhao.store.figure;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.source.Place;
import duizhao.exchange.DataPackage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// The hash of a store is of what its figures say, whichever way their text is made: stores made by an older program have
/// the same.
class FigureTextTest {

    private static final List<Quantity> QUANTITIES = DataPackage.bundled().figures().stream().map(Figure::quantity).toList();

    @Test
    void theBundledFigures() {
        assertSame(DataPackage.bundled().figures());
    }

    @Property
    void anyFigures(@ForAll("figures") List<Figure> figures) {
        assertSame(figures);
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        var words = Arbitraries.strings().all().ofMaxLength(400);
        var series = Combinators.combine(words, Arbitraries.of(Measure.class), words).as((indicator, measure, slice) ->
                new Series(indicator, measure, slice, ""));
        var places = Arbitraries.oneOf(Arbitraries.just(Place.UNKNOWN), words.map(section -> new Place(section, 0, 7)));
        return Combinators.combine(words, series, Arbitraries.integers().between(1990, 2030), Arbitraries.of(Role.class),
                Arbitraries.of(QUANTITIES), words, places).as((key, of, year, role, quantity, note, place) ->
                new Figure(key, "360104", of, Period.span(year, year + year % 3), role, quantity, key, place, note)).list()
                .ofMaxSize(5);
    }

    private static void assertSame(List<Figure> figures) {
        var digest = State.sha256();
        var expected = State.sha256();
        var text = new FigureText();
        for (var figure : figures) {
            text.addTo(digest, figure);
            expected.update((figure + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(digest.digest()).isEqualTo(expected.digest());
    }
}
