package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// When the start script uses the cache of loaded classes: never when it could hold other classes than the jars. The
/// image here has a Java that only says what it was called with.
@DisabledOnOs(OS.WINDOWS)
class StartCacheTest {

    private static final Instant THEN = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir
    private Path folder;
    private Path home;

    @BeforeEach
    void image() throws IOException {
        home = folder.toRealPath().resolve("an image");
        for (String part : new String[] {"app/duizhao.jar", "modules/a.jar", "lib/b.jar", "runtime/release",
            "runtime/lib/modules", "runtime/lib/server/libjvm.so"}) {
            write(part, part);
        }
        write("runtime/bin/java", """
                #!/bin/sh
                printf '%s\\n' "$@"
                for word; do case $word in -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;; esac; done
                """);
        home.resolve("runtime/bin/java").toFile().setExecutable(true);
        for (String script : new String[] {"duizhao", "made-of", "make-start-cache"}) {
            Path copy = Files.createDirectories(home.resolve("bin")).resolve(script);
            Files.copy(Path.of("installer/bin", script), copy);
            copy.toFile().setExecutable(true);
        }
    }

    @Test
    void aFreshCacheIsUsed() throws IOException, InterruptedException {
        make();

        assertThat(started(home)).contains("-XX:AOTCache=" + home.resolve("start.aot"));
    }

    @Test
    void withoutACacheTheProgramStartsAsWell() throws IOException, InterruptedException {
        assertThat(started(home)).contains("duizhao/duizhao.app.Main").doesNotContain("AOTCache");
    }

    @Test
    void aJarBuiltAgainMakesItStaleThoughItHasTheSameSize() throws IOException, InterruptedException {
        make();
        write("app/duizhao.jar", "app/duizhaO.jar", THEN.plusSeconds(1));

        assertThat(started(home)).doesNotContain("AOTCache");
    }

    @Test
    void aLibraryOnTheClassPathMakesItStale() throws IOException, InterruptedException {
        make();
        write("lib/b.jar", "another", THEN);

        assertThat(started(home)).doesNotContain("AOTCache");
    }

    @Test
    void aFurtherLibraryMakesItStale() throws IOException, InterruptedException {
        make();
        write("lib/c.jar", "further", THEN);

        assertThat(started(home)).doesNotContain("AOTCache");
    }

    @Test
    void anotherJavaMakesItStale() throws IOException, InterruptedException {
        make();
        write("runtime/lib/server/libjvm.so", "newer", THEN.plusSeconds(1));

        assertThat(started(home)).doesNotContain("AOTCache");
    }

    @Test
    void elsewhereItIsNotUsed() throws IOException, InterruptedException {
        make();
        Path moved = home.resolveSibling("moved");
        Files.move(home, moved);

        assertThat(started(moved)).contains("duizhao/duizhao.app.Main").doesNotContain("AOTCache");
    }

    @Test
    void whereMakingItFailsTheOldOneIsGone() throws IOException, InterruptedException {
        make();
        write("runtime/bin/java", "#!/bin/sh\nexit 3\n");

        assertThat(run(home.resolve("bin/make-start-cache")).waitFor()).isEqualTo(1);

        assertThat(home.resolve("start.aot")).doesNotExist();
        assertThat(home.resolve("start.made-of")).doesNotExist();
    }

    private void make() throws IOException, InterruptedException {
        assertThat(run(home.resolve("bin/make-start-cache")).waitFor()).isZero();
    }

    private static String started(Path image) throws IOException, InterruptedException {
        Process process = run(image.resolve("bin/duizhao"), "compare");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Process run(Path script, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(script.toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void write(String part, String text) throws IOException {
        write(part, text, THEN);
    }

    private void write(String part, String text, Instant time) throws IOException {
        Path file = home.resolve(part);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
