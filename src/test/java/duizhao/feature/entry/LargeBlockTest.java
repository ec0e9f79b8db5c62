package duizhao.feature.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.change.Act;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.DataSet;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten thousand cells of a spreadsheet that are pasted at once.
class LargeBlockTest {

    private static final int CELLS = 10_000;
    private static final int THIS_YEAR = 2026;

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theyAreOneActAndAreUndoneAsOne() {
        Set<Figure> before = figures();
        Act act = paste();
        var told = new AtomicLong();

        var recorded = store.acts().apply(act, "甲", (done, total, key) -> told.incrementAndGet());

        assertThat(store.history().last(9)).containsExactly(recorded);
        assertThat(store.figures().count()).isEqualTo(before.size() + CELLS);
        assertThat(told.get()).as("how often it was told how far it is").isGreaterThan(10);
        assertThatThrownBy(() -> store.acts().undo("甲", (done, total, key) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(store.figures().count()).as("taking back, cancelled").isEqualTo(before.size() + CELLS);
        store.acts().undo("甲");
        assertThat(figures()).isEqualTo(before);
        assertThat(store.acts().undoable()).isEmpty();
        store.acts().redo("甲");
        assertThat(store.figures().count()).isEqualTo(before.size() + CELLS);
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void cancelledHalfwayTheyAreNotThereAtAll() {
        Set<Figure> before = figures();
        Act act = paste();

        assertThatThrownBy(() -> store.acts().apply(act, "甲", (done, total, key) -> {
            if (done > total / 2) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);

        assertThat(figures()).isEqualTo(before);
        assertThat(store.history().last(9)).isEmpty();
    }

    /// The act of a block of growth rates, one line for each year and series, one column for each district and role, from
    /// the words of a clipboard.
    private Act paste() {
        DataSet data = whole();
        var lines = new ArrayList<GridLine>();
        lines.add(new GridLine.Heading(IndicatorGroup.ECONOMY));
        var columns = data.catalogue().districts().stream().filter(d -> d.parent() != null).map(District::code)
                .flatMap(code -> List.of(Role.values()).stream().map(role -> new GridColumn(code, null, role))).toList();
        for (int year = 1900; lines.size() <= CELLS / columns.size(); year++) {
            for (Indicator indicator : data.catalogue().indicators()) {
                lines.add(new GridLine.Cells(new Series.Row(indicator.key(), Measure.GROWTH, ""), Period.year(year), "", ""));
            }
        }
        var grid = new Grid(Arrangement.YEARS, lines, columns);
        String clip = IntStream.range(0, CELLS).mapToObj(i -> i % 7 + "." + i % 10 + "%左右"
                + ((i + 1) % columns.size() == 0 ? "\n" : "\t")).collect(Collectors.joining());
        var pasted = Pasted.onto(grid, Block.at(1, 0), Pasted.table(null, clip));
        assertThat(pasted.typed()).hasSize(CELLS);
        var entered = Entering.of(pasted.typed(), new Holdings(data, List.of()), new Messages(Messages.CHINESE), THIS_YEAR);
        assertThat(entered.unread()).isEmpty();
        return entered.act().orElseThrow();
    }

    private DataSet whole() {
        var districts = store.catalogue().districts().stream().map(District::code).toList();
        return store.figures().select(new Selection(districts, Period.span(1001, 9999), Set.of(), false));
    }

    private Set<Figure> figures() {
        return new HashSet<>(whole().figures());
    }
}
