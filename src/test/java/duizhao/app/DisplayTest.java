package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {

    private String platform;

    @BeforeEach
    void asWithoutTheTestsOwnPlatform() {
        platform = System.clearProperty("glass.platform");
    }

    @AfterEach
    void asBefore() {
        if (platform != null) {
            System.setProperty("glass.platform", platform);
        }
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertThat(new Display("Windows 11", Map.of()).state()).isEqualTo(Display.State.READY);
        assertThat(new Display("Mac OS X", Map.of()).state()).isEqualTo(Display.State.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":4093", "unix:4093", "localhost:4093.0"})
    void onLinuxNobodyAnswersWhereNoServerRuns(String display) {
        assertThat(new Display("Linux", Map.of("DISPLAY", display)).state()).isEqualTo(Display.State.NO_DISPLAY);
    }

    @Test
    void withoutTheVariableThereIsNone() {
        assertThat(new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).state())
                .isEqualTo(Display.State.NO_DISPLAY);
    }

    @Test
    void aServerThatAnswersIsADisplay() throws IOException {
        Path sockets = Path.of("/tmp/.X11-unix");
        boolean made = Files.notExists(sockets);
        Files.createDirectories(sockets);
        Path socket = sockets.resolve("X4094");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            // Whether GTK is there depends on the machine; that the display was found does not.
            assertThat(new Display("Linux", Map.of("DISPLAY", ":4094")).state())
                    .isNotEqualTo(Display.State.NO_DISPLAY);
        } finally {
            Files.deleteIfExists(socket);
            if (made) {
                Files.deleteIfExists(sockets);
            }
        }
    }

    @Test
    void thePackageIsNamedAsTheSystemsListsNameIt(@TempDir Path lists) throws IOException {
        assertThat(Display.gtkPackage(lists.resolve("none"))).isEqualTo("libgtk-3-0");
        Files.writeString(lists.resolve("main_Packages"), "Package: libgtk-3-0\nVersion: 3.24\n");
        assertThat(Display.gtkPackage(lists)).isEqualTo("libgtk-3-0");
        Files.writeString(lists.resolve("later_Packages"), "Package: libgtk-3-0t64\nVersion: 3.24\n");
        assertThat(Display.gtkPackage(lists)).isEqualTo("libgtk-3-0t64");
    }

    @Test
    void whoAsksForAWindowThatNobodySeesGetsIt() {
        System.setProperty("glass.platform", "Headless");
        try {
            assertThat(new Display("Linux", Map.of()).state()).isEqualTo(Display.State.READY);
        } finally {
            System.clearProperty("glass.platform");
        }
    }
}
