package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.comparison.Selection;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.platform.Progress;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Stores as earlier versions made them, kept as files, so that what they hold does not change with what we bundle.
class OldStoreTest {

    private static final String FIGURES = """
            SELECT f.key || ' ' || d.code || ' ' || ifnull(f.value, '') || ' ' || f.token || ' ' || s.key || ' '
                   || f.first
            FROM figure f JOIN district d ON d.id = f.district JOIN source s ON s.id = f.source ORDER BY f.key""";

    @TempDir
    private Path folder;

    private Path unpack(int version) throws IOException {
        return OldStores.unpack(version, folder.resolve("a.duizhao"));
    }

    @ParameterizedTest
    @CsvSource({"1, 128, 2a9249a4, 33", "2, 5, 4b170935, 3", "3, 5, aa458a8b, 3", "4, 5, 94537fe3, 3", "5, 5, 5dea09ef, 3",
        "6, 5, 2694764e, 3",
        "7, 5, b8edf8af, 3", "8, 5, a897a5ea, 3"})
    void aStoreOfAnEarlierVersionOpensWithAllItHeld(int version, int figures, String state, String setAside)
            throws IOException {
        var file = unpack(version);
        var before = Records.query(file, FIGURES);
        assertThat(Records.query(file, "PRAGMA user_version")).containsExactly("" + version);

        try (var store = open(file)) {
            assertThat(store.figures().count()).isEqualTo(figures);
            assertThat(store.stateHash()).isEqualTo(state);
            assertThat(store.faults()).isEmpty();
            assertThat(figures(store)).isEqualTo(before);
        }
        int newest = Schema.bundled().newest();
        assertThat(Records.query(file, "PRAGMA user_version")).containsExactly("" + newest);
        assertThat(Records.query(file, "SELECT count(*) FROM set_aside")).containsExactly(setAside);
        assertThat(Files.exists(folder.resolve("a.v" + version + ".duizhao"))).isEqualTo(version < newest);
    }

    /// Every older layout is kept as a file; the newest may be, for the next one is to read it.
    static Stream<Integer> versions() {
        int newest = Schema.bundled().newest();
        return IntStream.rangeClosed(1, newest).filter(version -> version < newest
                || OldStoreTest.class.getResource("version-" + version + ".duizhao.gz") != null).boxed();
    }

    /// What people decided is still there, and all of it can be taken back.
    @ParameterizedTest
    @CsvSource({"3, 6", "4, 8"})
    void decisionsOfAnEarlierVersionStayAndCanBeTakenBack(int version, int acts) throws IOException {
        try (var store = open(unpack(version))) {
            assertThat(store.history().last(99)).hasSize(acts + 1);
            var row = new RowKey("990102", new Series.Row("output", Measure.LEVEL, ""), Period.year(2022));
            var decisions = store.figures().select(new Selection(List.of("990102"), Period.year(2022), Set.of(), false))
                    .decisions();
            assertThat(decisions.verdict(row)).get().extracting(HandVerdict::reason).isEqualTo("已核实");
            assertThat(decisions.chosen(row)).isPresent();
            assertThat(decisions.tolerances("f-plan")).isPresent();
            assertThat(store.acts().redoable()).isPresent();
            for (int i = 1; i < acts; i++) {
                store.acts().undo("丁");
            }
            assertThat(store.acts().undoable()).isEmpty();
            assertThat(store.figures().count()).isEqualTo(4);
            assertThat(store.faults()).isEmpty();
        }
    }

    /// What people added to the lists and marked is there, and can be taken back.
    @ParameterizedTest
    @CsvSource({"5, 12, 8, 0", "6, 15, 9, 1", "7, 18, 10, 1", "8, 23, 13, 1"})
    void listsAndMarksOfAnEarlierVersionStay(int version, int recorded, int standing, int marks) throws IOException {
        try (var store = open(unpack(version))) {
            assertThat(store.history().last(99)).hasSize(recorded);
            assertThat(store.catalogue().indicator("night-sales").name()).isEqualTo("夜间销售");
            assertThat(store.decisions().followUps()).hasSize(marks);
            assertThat(store.acts().redoable()).isPresent();
            for (int i = 0; i < standing; i++) {
                store.acts().undo("丁");
            }
            assertThat(store.acts().undoable()).isEmpty();
            assertThat(store.decisions().followUps()).isEmpty();
            assertThat(store.catalogue().indicators()).hasSize(2);
            assertThat(store.figures().count()).isEqualTo(4);
            assertThat(store.faults()).isEmpty();
        }
    }

    /// What people did stays done, and can still be taken back.
    @Test
    void theLogOfTheSecondVersionGoesOn() throws IOException {
        try (var store = open(unpack(2))) {
            assertThat(store.history().last(99)).extracting(ChangeSet::kind)
                    .containsExactly("undo", "add-source", "undo", "set-aside", "file-figure", "add-source");
            assertThat(store.acts().redoable().orElseThrow().subject()).isEqualTo("旧报告");
            assertThat(store.sources().document("added").orElseThrow().text()).isEqualTo("二〇二三年产出12.50亿元左右。");

            store.acts().undo("丙");
            assertThat(store.figures().count()).isEqualTo(4);
            store.acts().undo("丙");
            assertThat(store.catalogue().sources()).hasSize(2);
            assertThat(store.acts().undoable()).isEmpty();
            assertThat(store.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itHasTheLayoutOfANewOne(int version) throws IOException {
        var file = unpack(version);
        open(file).close();
        var fresh = folder.resolve("fresh.duizhao");
        Store.open(fresh, Records::full, Progress.SILENT).close();
        String layout = """
                SELECT name || ' ' || ifnull(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1""";

        assertThat(Records.query(file, layout)).isEqualTo(Records.query(fresh, layout));
    }

    private static Store open(Path file) {
        return Store.open(file, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT);
    }

    private static List<String> figures(Store store) {
        var districts = store.catalogue().districts().stream().map(District::code).toList();
        return store.figures().select(new Selection(districts, Period.span(1001, 9999), Set.of(), false)).figures()
                .stream().map(OldStoreTest::line).sorted().toList();
    }

    private static String line(Figure figure) {
        var value = figure.quantity().value();
        return figure.key() + " " + figure.district() + " " + (value == null ? "" : value) + " "
                + figure.quantity().token() + " " + figure.source() + " " + figure.place().start();
    }
}
