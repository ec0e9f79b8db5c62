package duizhao.app.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.FigureOrder;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is measured with is the same every time, and has the shape of real records.
class GeneratedRecordTest {

    private static final Extent SMALL = new Extent(4, 30, 120, 1);

    @Test
    void theSameExtentGivesTheSameFigures() {
        assertThat(figures(SMALL)).hasSizeGreaterThan(12_000).isEqualTo(figures(SMALL));
        assertThat(figures(new Extent(4, 30, 120, 2))).isNotEqualTo(figures(SMALL));
    }

    @Test
    void aDistrictIsTheSameHoweverManyThereAre() {
        assertThat(figures(SMALL)).startsWith(figures(new Extent(2, 30, 120, 1)).toArray(Figure[]::new));
    }

    @Test
    void twoStoresOfTheSameExtentAreInTheSameState(@TempDir Path folder) {
        assertThat(state(folder.resolve("a.duizhao"))).isEqualTo(state(folder.resolve("b.duizhao")));
    }

    @Test
    void theFiguresComeInTheOrderOfAStore() {
        assertThat(figures(SMALL)).isSortedAccordingTo(new FigureOrder(record(SMALL).rest().catalogue()));
    }

    @Test
    void whatIsPrintedIsReadAsWhatIsHeld() {
        assertThat(figures(SMALL)).allSatisfy(figure -> {
            var held = figure.quantity();
            assertThat(Notation.read(held.token())).as(held.token()).isEqualTo(new Reading.Understood(held));
        });
    }

    @Test
    void itHasWhatRealRecordsHave() {
        List<Figure> figures = figures(SMALL);
        assertThat(figures.stream().map(f -> f.quantity().qualifier()).distinct()).contains(Qualifier.BARE,
                Qualifier.AT_LEAST, Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.NEARLY, Qualifier.AT_MOST,
                Qualifier.RANGE, Qualifier.QUALITATIVE);
        assertThat(figures.stream().map(Figure::role).distinct()).containsExactlyInAnyOrder(Role.values());
        assertThat(figures.stream().map(f -> f.quantity().firmness()).distinct())
                .containsExactlyInAnyOrder(Firmness.values());
        assertThat(figures.stream().map(f -> f.series().measure()).distinct()).contains(Measure.LEVEL, Measure.GROWTH,
                Measure.AVERAGE_GROWTH, Measure.SHARE);
        assertThat(figures).anyMatch(f -> f.quantity().estimated()).anyMatch(f -> f.period().isSpan())
                .anyMatch(f -> !f.series().definition().isEmpty());
    }

    @Test
    void itHasGapsSeveralPrintsAndSeveralDefinitions() {
        record Thing(String indicator, Measure measure, int year) {
        }
        List<Figure> outcomes = figures(new Extent(1, 30, 120, 1)).stream()
                .filter(f -> f.role() == Role.OUTCOME && f.period().isYear()).toList();
        var things = outcomes.stream().collect(Collectors.groupingBy(f ->
                new Thing(f.series().indicator(), f.series().measure(), f.period().last())));
        long years = outcomes.stream().map(f -> f.series().row()).distinct().count() * 30;
        assertThat((long) things.size()).isBetween(years * 80 / 100, years * 97 / 100);
        assertThat(things.values()).anyMatch(prints -> prints.stream().map(Figure::source).distinct().count() > 1)
                .anyMatch(prints -> prints.stream().map(f -> f.series().definition()).distinct().count() > 1)
                .anyMatch(prints -> prints.stream().map(f -> f.quantity().value()).distinct().count() > 1);
    }

    @Test
    void whatCannotBeMadeIsRefused() {
        assertThatThrownBy(() -> new Extent(Extent.MOST_DISTRICTS + 1, 1, 1, 1)).hasMessageContaining("districts");
        assertThatThrownBy(() -> new Extent(1, 0, 1, 1)).hasMessageContaining("years");
        var largest = record(new Extent(Extent.MOST_DISTRICTS, 1, 1, 1)).rest().catalogue().districts();
        assertThat(largest.stream().map(d -> d.shortName()).distinct()).hasSameSizeAs(largest);
    }

    private static GeneratedRecord record(Extent extent) {
        return new GeneratedRecord(extent, DataPackage.bundled().catalogue());
    }

    private static List<Figure> figures(Extent extent) {
        var figures = new ArrayList<Figure>();
        record(extent).tell(figures::add);
        return figures;
    }

    private static String state(Path file) {
        var record = record(new Extent(2, 5, 20, 1));
        Store.create(file, record.rest(), record, Progress.SILENT);
        try (var store = Store.open(file, () -> record.rest(), Progress.SILENT)) {
            assertThat(store.figures().count()).isPositive();
            assertThat(store.faults()).isEmpty();
            return store.stateHash();
        }
    }
}
