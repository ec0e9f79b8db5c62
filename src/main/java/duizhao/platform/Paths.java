package duizhao.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this user's files lie, by the custom of the operating system.
///
/// Windows: `%LOCALAPPDATA%\duizhao`; macOS: `~/Library/Application Support/duizhao`; elsewhere, by the XDG Base
/// Directory Specification, `$XDG_DATA_HOME/duizhao`, or `~/.local/share/duizhao` where that is not set.
public final class Paths {

    /// The ending of a store's name.
    public static final String STORE_ENDING = ".duizhao";

    private static final String FOLDER = "duizhao";
    /// Not 对照.duizhao: under the locale C, which services and bare terminals have, Java cannot name such a file.
    private static final String STORE = "duizhao" + STORE_ENDING;

    private final Path dataFolder;

    /// @param system      the name of the operating system, as the property `os.name` gives it
    /// @param environment environment variables
    /// @param home        the user's home folder
    public Paths(String system, Map<String, String> environment, Path home) {
        this.dataFolder = base(system.toLowerCase(Locale.ROOT), environment, home).resolve(FOLDER);
    }

    /// The paths of the person who runs the program.
    public static Paths ofSystem() {
        return new Paths(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /// The store that is opened where none is named.
    public Path defaultStore() {
        return dataFolder.resolve(STORE);
    }

    public Path settings() {
        return dataFolder.resolve("settings.properties");
    }

    /// Makes the data folder where it does not exist yet.
    ///
    /// @throws UserException where that is not possible
    public void createDataFolder() {
        try {
            Files.createDirectories(dataFolder);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.data-folder", dataFolder);
        }
    }

    private static Path base(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
    }

    /// The XDG specification: a path that is not absolute is to be ignored.
    private static Path absolute(String named, Path otherwise) {
        if (named == null || named.isBlank()) {
            return otherwise;
        }
        var path = Path.of(named);
        return path.isAbsolute() ? path : otherwise;
    }
}
