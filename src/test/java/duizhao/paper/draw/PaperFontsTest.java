package duizhao.paper.draw;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.platform.FontFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wherever the program was unpacked.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a symbolic link needs a privilege there")
class PaperFontsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Program Files", "桌面", "100%25", "#1"})
    void fontsAreFoundInAFolderOfAnyName(String name) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve(name)).resolve("fonts");
        Files.createSymbolicLink(fonts, FontFiles.ofProgram().folder());

        try {
            assertThat(new PaperFonts(new FontFiles(fonts)).width("对照", TypeStyle.BODY)).isPositive();
        } finally {
            Files.delete(fonts);
        }
    }
}
