package duizhao.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The name of the file that a person chose, where the system left out the ending.
class SystemSaveDialogTest {

    private static final List<String> ENDINGS = List.of("xlsx", "csv");

    @TempDir
    private Path folder;

    @Test
    void aNameWithAnEndingStays() {
        assertThat(SystemSaveDialog.withEnding(folder.resolve("a.csv"), ENDINGS, 0)).isEqualTo(folder.resolve("a.csv"));
        assertThat(SystemSaveDialog.withEnding(folder.resolve("a.XLSX"), ENDINGS, 1)).isEqualTo(folder.resolve("a.XLSX"));
    }

    @Test
    void aNameWithoutGetsTheChosenOneAndReplacesNothing() throws IOException {
        assertThat(SystemSaveDialog.withEnding(folder.resolve("v1.2"), ENDINGS, 1)).isEqualTo(folder.resolve("v1.2.csv"));
        Files.createFile(folder.resolve("a.xlsx"));
        Files.createFile(folder.resolve("a (2).xlsx"));
        assertThat(SystemSaveDialog.withEnding(folder.resolve("a"), ENDINGS, 0)).isEqualTo(folder.resolve("a (3).xlsx"));
    }
}
