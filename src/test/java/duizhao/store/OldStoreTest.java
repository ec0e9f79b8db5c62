package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.platform.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store as the first version made it, kept as a file, so that what it holds does not change with what we bundle.
class OldStoreTest {

    private static final String FIGURES = """
            SELECT f.key || ' ' || d.code || ' ' || ifnull(f.value, '') || ' ' || f.token || ' ' || s.key || ' '
                   || f.first
            FROM figure f JOIN district d ON d.id = f.district JOIN source s ON s.id = f.source ORDER BY f.key""";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void unpack() throws IOException {
        file = folder.resolve("a.duizhao");
        try (var packed = OldStoreTest.class.getResourceAsStream("version-1.duizhao.gz");
             var in = new GZIPInputStream(packed)) {
            Files.copy(in, file);
        }
    }

    @Test
    void aStoreOfTheFirstVersionOpensWithAllItHeld() {
        var before = Records.query(file, FIGURES);
        assertThat(Records.query(file, "PRAGMA user_version")).containsExactly("1");

        try (var store = open()) {
            assertThat(store.figureCount()).isEqualTo(128);
            assertThat(store.stateHash()).isEqualTo("2a9249a4");
            assertThat(store.faults()).isEmpty();
            assertThat(figures(store)).isEqualTo(before);
        }
        assertThat(Records.query(file, "PRAGMA user_version")).containsExactly("2");
        assertThat(Records.query(file, "SELECT count(*) FROM set_aside")).containsExactly("33");
        assertThat(folder.resolve("a.v1.duizhao")).exists();
    }

    @Test
    void itHasTheLayoutOfANewOne() {
        open().close();
        var fresh = folder.resolve("fresh.duizhao");
        Store.open(fresh, Records::full, Progress.SILENT).close();
        String layout = """
                SELECT name || ' ' || ifnull(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1""";

        assertThat(Records.query(file, layout)).isEqualTo(Records.query(fresh, layout));
    }

    private Store open() {
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
