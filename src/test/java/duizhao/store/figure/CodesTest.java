package duizhao.store.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Wording;
import duizhao.platform.Progress;
import duizhao.store.Records;
import duizhao.store.Store;
import duizhao.store.db.Connections;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The words that the program knows and those that the layout lists are the same.
class CodesTest {

    @TempDir
    private Path folder;
    private Connection connection;

    @BeforeEach
    void make() throws SQLException {
        var file = folder.resolve("a.duizhao");
        Store.open(file, Records::of, Progress.SILENT).close();
        connection = Connections.reader(file, Connections.PATIENCE);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyConstantHasANumber() throws SQLException {
        var words = Words.load(connection);

        for (var c : Measure.values()) {
            assertThat(words.measures().constant(words.measures().number(c))).isEqualTo(c);
        }
        for (var c : Role.values()) {
            assertThat(words.roles().constant(words.roles().number(c))).isEqualTo(c);
        }
        for (var c : Firmness.values()) {
            assertThat(words.firmness().constant(words.firmness().number(c))).isEqualTo(c);
        }
        for (var c : Wording.values()) {
            assertThat(words.wordings().constant(words.wordings().number(c))).isEqualTo(c);
        }
    }

    @Test
    void aNumberOrConstantThatTheLayoutLacksIsAFault() throws SQLException {
        var roles = Codes.load(connection, "measure", Role.class, Role::key);

        assertThatThrownBy(() -> roles.number(Role.PLAN)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> roles.constant(0)).isInstanceOf(IllegalStateException.class);
    }
}
