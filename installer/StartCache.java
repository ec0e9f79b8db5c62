import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Has the image make its start cache, after everything else: the cache holds only for exactly these files.
///
/// Run by the build as `java StartCache.java IMAGE`. Without a cache the image works, too, so a failure is said and is
/// no failure of the build. On Windows the image starts without one.
final class StartCache {

    public static void main(String[] args) throws IOException, InterruptedException {
        Path script = Path.of(args[0]).toRealPath().resolve("bin/make-start-cache");
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        if (!Files.isExecutable(script)) {
            throw new IllegalStateException("not an image: " + script + " is missing");
        }
        new ProcessBuilder(script.toString()).inheritIO().start().waitFor();
    }
}
