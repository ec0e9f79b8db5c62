package duizhao.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a window can be opened, found out before JavaFX tries: its toolkit cannot be started a second time, and
/// its own words do not help a planner.
final class Display {

    /// Whether something stands in the way of a window.
    sealed interface State {

        record Ready() implements State {
        }

        record NoDisplay() implements State {
        }

        /// @param packages that hold what is missing, as a Debian-like system names them
        record NoLibraries(List<String> packages) implements State {
        }
    }

    /// What JavaFX's window library is linked with and does not bring, and the packages that hold it.
    private static final Map<String, String> LIBRARIES = Map.of("libgtk-3.so.0", "libgtk-3-0",
            "libXtst.so.6", "libxtst6");

    private static final Pattern X11 = Pattern.compile("([^:]*):(\\d+)(?:\\.\\d+)?");
    private static final int X11_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2000;

    private final String system;
    private final Map<String, String> environment;
    private final Path aptLists;

    /// @param system      the operating system's name, as `os.name` gives it
    /// @param environment the process environment
    /// @param aptLists    folder of the package lists of a Debian-like system; need not exist
    Display(String system, Map<String, String> environment, Path aptLists) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.aptLists = aptLists;
    }

    State state() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            // Somebody asked for a window that nobody sees: a benchmark, or a picture of the window.
            return new State.Ready();
        }
        if (system.contains("windows") || system.contains("mac")) {
            return new State.Ready();
        }
        // JavaFX opens its windows through X11, also under Wayland, where XWayland sets DISPLAY.
        if (!answers(environment.getOrDefault("DISPLAY", ""))) {
            return new State.NoDisplay();
        }
        List<String> missing = LIBRARIES.keySet().stream().filter(library -> !hasLibrary(library)).sorted()
                .map(library -> packageNow(LIBRARIES.get(library), aptLists)).toList();
        return missing.isEmpty() ? new State.Ready() : new State.NoLibraries(missing);
    }

    /// What a package is called on this Debian-like system: with the 64-bit time type some names got an ending.
    static String packageNow(String name, Path aptLists) {
        String later = "Package: " + name + "t64";
        try (var lists = Files.newDirectoryStream(aptLists, "*_Packages")) {
            for (Path list : lists) {
                try (var lines = Files.lines(list)) {
                    if (lines.anyMatch(later::equals)) {
                        return name + "t64";
                    }
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // Without package lists the older name is the better known one; apt resolves it on newer systems too.
            return name;
        }
        return name;
    }

    private static boolean answers(String display) {
        var m = X11.matcher(display);
        if (!m.matches()) {
            // Some other spelling (a socket's path on macOS, for example): let the toolkit try it.
            return !display.isBlank();
        }
        int number = Integer.parseInt(m.group(2));
        String host = m.group(1);
        if (host.isEmpty() || host.equals("unix")) {
            return answersLocally(number) || answersAt("localhost", number);
        }
        return answersAt(host, number);
    }

    private static boolean answersLocally(int number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        if (Files.notExists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersAt(String host, int number) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X11_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @SuppressWarnings("restricted") // allowed to this module where the program is started
    private static boolean hasLibrary(String name) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
