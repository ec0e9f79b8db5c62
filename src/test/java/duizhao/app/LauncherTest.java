package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// What a start does where no window can open.
class LauncherTest {

    @TempDir
    private Path folder;

    private CaughtConsole caught;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        // Started here, it is not ended by the report that is made in it, and other tests can go on with it.
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void console() {
        caught = new CaughtConsole(folder);
    }

    private int launch(Display.State state, String... arguments) {
        return new Launcher(caught.console(), new StartLog(), state).launch(arguments);
    }

    @Test
    void withoutADisplayTheReportIsMadeAndOneLineSaysWhere() throws IOException {
        assertThat(launch(new Display.State.NoDisplay())).isZero();
        String said = caught.out().strip();
        assertThat(said.lines()).hasSize(1);
        Path pdf = Path.of(said.substring(said.indexOf("存为 ") + 3));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isPositive();
            assertThat(document.getDocumentInformation().getTitle()).contains("2022");
        }
        assertThat(caught.err()).isEmpty();
    }

    @Test
    void withoutTheLibrariesTheirPackagesAreNamed() {
        Store.open(folder.resolve("mine.duizhao"), DataPackage::bundled, Progress.SILENT).close();
        assertThat(launch(new Display.State.NoLibraries(List.of("libxtst6", "libgtk-3-0")), folder.resolve("mine.duizhao").toString())).isZero();
        assertThat(caught.out()).contains("libxtst6 libgtk-3-0");
        assertThat(folder.resolve("duizhao-2022.pdf")).exists();
    }

    @ParameterizedTest
    @CsvSource({"a b, 2", "--wide, 2", "comapre, 2", "typo.duizhao, 3", "--store nope, 3", "--store, 2", "/no/such/folder/x.duizhao, 3"})
    void whatCannotBeOpenedIsRefusedInOneLine(String arguments, int code) {
        assertThat(launch(new Display.State.NoDisplay(), arguments.split(" "))).isEqualTo(code);
        assertThat(caught.err().strip().lines()).hasSize(1);
        assertThat(caught.out()).isEmpty();
    }

    @Test
    void aDamagedStoreIsRefusedAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("damaged.duizhao");
        byte[] before = ("SQLite format 3\0" + "x".repeat(5000)).getBytes(StandardCharsets.US_ASCII);
        Files.write(file, before);
        assertThat(launch(new Display.State.NoDisplay(), file.toString())).isEqualTo(3);
        assertThat(caught.err()).contains("damaged.duizhao");
        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("damaged.duizhao");
        }
    }
}
