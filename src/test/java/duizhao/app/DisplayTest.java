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

    private static final Path LISTS = Path.of("no", "such", "lists");

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
        assertThat(new Display("Windows 11", Map.of(), LISTS).state()).isInstanceOf(Display.State.Ready.class);
        assertThat(new Display("Mac OS X", Map.of(), LISTS).state()).isInstanceOf(Display.State.Ready.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":4093", "unix:4093", "localhost:4093.0"})
    void onLinuxNobodyAnswersWhereNoServerRuns(String display) {
        assertThat(new Display("Linux", Map.of("DISPLAY", display), LISTS).state())
                .isInstanceOf(Display.State.NoDisplay.class);
    }

    @Test
    void withoutTheVariableThereIsNone() {
        assertThat(new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), LISTS).state())
                .isInstanceOf(Display.State.NoDisplay.class);
    }

    @Test
    void aServerThatAnswersIsADisplay() throws IOException {
        Path sockets = Path.of("/tmp/.X11-unix");
        boolean made = Files.notExists(sockets);
        Files.createDirectories(sockets);
        Path socket = sockets.resolve("X4094");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            // Whether the libraries are there depends on the machine; that the display answered does not.
            assertThat(new Display("Linux", Map.of("DISPLAY", ":4094"), LISTS).state())
                    .isNotInstanceOf(Display.State.NoDisplay.class);
        } finally {
            Files.deleteIfExists(socket);
            if (made) {
                Files.deleteIfExists(sockets);
            }
        }
    }

    @Test
    void thePackageIsNamedAsTheSystemsListsNameIt(@TempDir Path lists) throws IOException {
        assertThat(Display.packageNow("libgtk-3-0", lists.resolve("none"))).isEqualTo("libgtk-3-0");
        Files.writeString(lists.resolve("main_Packages"), "Package: libgtk-3-0\nVersion: 3.24\n");
        assertThat(Display.packageNow("libgtk-3-0", lists)).isEqualTo("libgtk-3-0");
        Files.writeString(lists.resolve("later_Packages"), "Package: libgtk-3-0t64\nVersion: 3.24\n");
        assertThat(Display.packageNow("libgtk-3-0", lists)).isEqualTo("libgtk-3-0t64");
    }

    @Test
    void whoAsksForAWindowThatNobodySeesGetsIt() {
        System.setProperty("glass.platform", "Headless");
        try {
            assertThat(new Display("Linux", Map.of(), LISTS).state()).isInstanceOf(Display.State.Ready.class);
        } finally {
            System.clearProperty("glass.platform");
        }
    }
}
