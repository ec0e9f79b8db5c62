package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DuizhaoTest {

    /// X11 gives windows the name of the class; a desktop shows the icon and the name of the menu entry that says the same.
    @Test
    void aDesktopFindsTheMenuEntryOfTheWindow() throws IOException {
        assertThat(Files.readAllLines(Path.of("installer/linux/duizhao.desktop")))
                .contains("StartupWMClass=" + Duizhao.class.getCanonicalName());
    }
}
