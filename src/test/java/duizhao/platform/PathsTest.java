package duizhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {

    private static final Path HOME = Path.of("/home/user").toAbsolutePath();

    @Test
    void linuxFollowsTheXdgSpecification() {
        assertThat(new Paths("Linux", Map.of(), HOME).dataFolder()).isEqualTo(HOME.resolve(".local/share/duizhao"));
        assertThat(new Paths("Linux", Map.of("XDG_DATA_HOME", HOME.resolve("data").toString()), HOME).dataFolder())
                .isEqualTo(HOME.resolve("data/duizhao"));
        assertThat(new Paths("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME).dataFolder())
                .as("a relative path is to be ignored").isEqualTo(HOME.resolve(".local/share/duizhao"));
        assertThat(new Paths("Linux", Map.of("XDG_DATA_HOME", ""), HOME).dataFolder())
                .isEqualTo(HOME.resolve(".local/share/duizhao"));
    }

    @Test
    void windowsAndMacHaveTheirOwnCustoms() {
        assertThat(new Paths("Windows 11", Map.of("LOCALAPPDATA", HOME.resolve("L").toString()), HOME).dataFolder())
                .isEqualTo(HOME.resolve("L/duizhao"));
        assertThat(new Paths("Windows 11", Map.of(), HOME).dataFolder())
                .isEqualTo(HOME.resolve("AppData/Local/duizhao"));
        assertThat(new Paths("Mac OS X", Map.of("XDG_DATA_HOME", "/x"), HOME).dataFolder())
                .isEqualTo(HOME.resolve("Library/Application Support/duizhao"));
    }

    @Test
    void storeAndSettingsLieInTheFolder() {
        var paths = new Paths("Linux", Map.of(), HOME);

        assertThat(paths.defaultStore()).isEqualTo(paths.dataFolder().resolve("duizhao.duizhao"));
        assertThat(paths.settings().getParent()).isEqualTo(paths.dataFolder());
    }

    @Test
    void theFolderIsMadeOnceAndRefusedPlainlyWhereThatFails(@TempDir Path folder) throws IOException {
        var paths = new Paths("Linux", Map.of("XDG_DATA_HOME", folder.resolve("a").toString()), HOME);
        paths.createDataFolder();
        paths.createDataFolder();
        assertThat(paths.dataFolder()).isDirectory();

        Files.createFile(folder.resolve("file"));
        var blocked = new Paths("Linux", Map.of("XDG_DATA_HOME", folder.resolve("file").toString()), HOME);
        var refusal = catchThrowableOfType(UserException.class, blocked::createDataFolder);
        assertThat(refusal.text(new Messages(Messages.CHINESE))).hasLineCount(1).contains("file");
    }
}
