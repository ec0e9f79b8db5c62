package duizhao.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which version of the program this is.
public final class ProgramVersion {

    /// What Maven leaves in every jar it makes.
    private static final String STAMP = "/META-INF/maven/duizhao/duizhao/pom.properties";

    private ProgramVersion() {
    }

    /// The version, e.g. `0.1.0`; `development` where the program runs from its class files.
    public static String current() {
        try (var stamp = ProgramVersion.class.getResourceAsStream(STAMP)) {
            if (stamp == null) {
                return "development";
            }
            var properties = new Properties();
            properties.load(stamp);
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
