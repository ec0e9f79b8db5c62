package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `generate` as one types it.
class GenerateCommandTest {

    @TempDir
    private Path folder;

    private CaughtConsole caught;

    @BeforeEach
    void console() {
        caught = new CaughtConsole(folder);
    }

    private int run(String name, String... more) {
        caught.forget();
        var arguments = new java.util.ArrayList<>(java.util.List.of("generate", "--districts", "2", "--years", "3",
                "--indicators", "20", "--out", folder.resolve(name).toString()));
        arguments.addAll(java.util.List.of(more));
        return new Commands(caught.console()).run(arguments.toArray(String[]::new));
    }

    @Test
    void twoRunsGiveTheSameAndAnotherSeedGivesAnother() {
        assertThat(run("a.duizhao")).as(caught.err()).isZero();
        String first = caught.out();
        assertThat(run("b.duizhao")).isZero();
        assertThat(caught.out().replace("b.duizhao", "a.duizhao")).isEqualTo(first).contains("a.duizhao");
        assertThat(run("c.duizhao", "--seed", "2")).isZero();
        assertThat(caught.out().replace("c.duizhao", "a.duizhao")).isNotEqualTo(first);
    }

    @Test
    void whatIsThereIsNotReplacedUnlessAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("a.duizhao"), "mine");
        assertThat(run("a.duizhao")).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(run("a.duizhao", "--force")).as(caught.err()).isZero();
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void whatCannotBeMadeIsRefusedInALine() {
        assertThat(run("a.duizhao", "--districts", "0")).isEqualTo(2);
        assertThat(caught.err().strip().lines()).hasSize(1);
        assertThat(folder.resolve("a.duizhao")).doesNotExist();
    }

    @Test
    void noPlannerIsToldOfIt() {
        new Commands(caught.console()).run("--help");
        assertThat(caught.out()).contains("export").doesNotContain("generate");
    }
}
