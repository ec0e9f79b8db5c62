package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.platform.Progress;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stores as earlier versions made them, kept as files, so that what they hold does not change with what we bundle.
class OldStoreTest {

    private static final String FIGURES = """
            SELECT f.key || ' ' || d.code || ' ' || ifnull(f.value, '') || ' ' || f.token || ' ' || s.key || ' '
                   || f.first
            FROM figure f JOIN district d ON d.id = f.district JOIN source s ON s.id = f.source ORDER BY f.key""";

    @TempDir
    private Path folder;

    private Path unpack(int version) throws IOException {
        var file = folder.resolve("a.duizhao");
        try (var packed = OldStoreTest.class.getResourceAsStream("version-" + version + ".duizhao.gz");
             var in = new GZIPInputStream(packed)) {
            Files.copy(in, file);
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource({"1, 128, 2a9249a4, 33", "2, 5, 4b170935, 3"})
    void aStoreOfAnEarlierVersionOpensWithAllItHeld(int version, int figures, String state, String setAside)
            throws IOException {
        var file = unpack(version);
        var before = Records.query(file, FIGURES);
        assertThat(Records.query(file, "PRAGMA user_version")).containsExactly("" + version);

        try (var store = open(file)) {
            assertThat(store.figureCount()).isEqualTo(figures);
            assertThat(store.stateHash()).isEqualTo(state);
            assertThat(store.faults()).isEmpty();
            assertThat(figures(store)).isEqualTo(before);
        }
        assertThat(Records.query(file, "PRAGMA user_version")).containsExactly(Integer.toString(Schema.bundled().newest()));
        assertThat(Records.query(file, "SELECT count(*) FROM set_aside")).containsExactly(setAside);
        assertThat(folder.resolve("a.v" + version + ".duizhao")).exists();
    }

    /// What people did stays done, and can still be taken back.
    @Test
    void theLogOfTheSecondVersionGoesOn() throws IOException {
        try (var store = open(unpack(2))) {
            assertThat(store.history(99)).extracting(ChangeSet::kind).containsExactly("undo", "add-source", "undo",
                    "set-aside", "file-figure", "add-source");
            assertThat(store.redoable().orElseThrow().subject()).isEqualTo("旧报告");
            assertThat(store.document("added").orElseThrow().text()).isEqualTo("二〇二三年产出12.50亿元左右。");

            store.undo("丙");
            assertThat(store.figureCount()).isEqualTo(4);
            store.undo("丙");
            assertThat(store.catalogue().sources()).hasSize(2);
            assertThat(store.undoable()).isEmpty();
            assertThat(store.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
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
        return store.select(new Selection(districts, Period.span(1001, 9999), Set.of(), false)).figures().stream()
                .map(OldStoreTest::line).sorted().toList();
    }

    private static String line(Figure figure) {
        var value = figure.quantity().value();
        return figure.key() + " " + figure.district() + " " + (value == null ? "" : value) + " "
                + figure.quantity().token() + " " + figure.source() + " " + figure.place().start();
    }
}
