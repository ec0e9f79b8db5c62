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
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a window can be opened, found out before JavaFX tries: its toolkit cannot be started a second time, and
/// its own words do not help a planner.
final class Display {

    /// What stands in the way of a window.
    enum State {
        READY, NO_DISPLAY, NO_GTK
    }

    private static final Pattern X11 = Pattern.compile("([^:]*):(\\d+)(?:\\.\\d+)?");
    private static final int X11_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2000;

    private final String system;
    private final Map<String, String> environment;

    /// @param system      the operating system's name, as `os.name` gives it
    /// @param environment the process environment
    Display(String system, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
    }

    State state() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            // Somebody asked for a window that nobody sees: a benchmark, or a picture of the window.
            return State.READY;
        }
        if (system.contains("windows") || system.contains("mac")) {
            return State.READY;
        }
        // JavaFX opens its windows through X11, also under Wayland, where XWayland sets DISPLAY.
        if (!answers(environment.getOrDefault("DISPLAY", ""))) {
            return State.NO_DISPLAY;
        }
        return hasLibrary("libgtk-3.so.0") ? State.READY : State.NO_GTK;
    }

    /// The package that holds GTK 3 on a Debian-like system; its name changed with the 64-bit time type.
    static String gtkPackage(Path aptLists) {
        try (var lists = Files.newDirectoryStream(aptLists, "*_Packages")) {
            for (Path list : lists) {
                try (var lines = Files.lines(list)) {
                    if (lines.anyMatch("Package: libgtk-3-0t64"::equals)) {
                        return "libgtk-3-0t64";
                    }
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // Without package lists the older name is the better known one; apt resolves it on newer systems too.
            return "libgtk-3-0";
        }
        return "libgtk-3-0";
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
