package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `duizhao backup` and `duizhao verify`.
class BackupCommandTest {

    private static final String FIRST = "mine.2026-11-23T08-00-00.duizhao";

    @TempDir
    private Path folder;

    private CaughtConsole caught;
    private Path file;

    @BeforeEach
    void console() {
        caught = new CaughtConsole(folder);
        file = folder.resolve("mine.duizhao");
        Store.open(file, DataPackage::bundled, Progress.SILENT).close();
    }

    private int run(String... arguments) {
        caught.forget();
        return new Commands(caught.console()).run(arguments);
    }

    private int on(String command, String... arguments) {
        var all = new ArrayList<>(List.of(command, "--store", file.toString()));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    /// Removes one figure.
    private void change() {
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            var source = store.catalogue().sources().getFirst().key();
            var figure = store.sources().figures(source).stream().filter(f -> !f.isPlan()).findFirst().orElseThrow();
            store.acts().apply(new Act("take-back-figure", figure.quantity().token(), "",
                    List.of(new FigureChange(figure, null))), "李工");
        }
    }

    @Test
    void aBackupIsMadeListedAndGoneBackTo() {
        assertThat(on("backup", "--list")).isZero();
        assertThat(caught.out()).contains("还没有备份");
        assertThat(on("backup")).as(caught.err()).isZero();
        assertThat(caught.out()).contains(FIRST);
        long before = figures();
        change();
        assertThat(figures()).isEqualTo(before - 1);

        assertThat(on("backup", "--list")).isZero();
        assertThat(caught.out().lines().toList()).hasSize(2).last().asString()
                .contains("2026-11-23 08:00:00", Long.toString(before), "尚无变更", FIRST);
        assertThat(on("backup", "--restore", FIRST)).as(caught.err()).isZero();

        assertThat(caught.out()).contains("已恢复到 2026-11-23 08:00:00 的备份，收回 1 处改动");
        assertThat(figures()).isEqualTo(before);
        assertThat(on("backup", "--restore", FIRST)).as("again takes back the going back").isZero();
    }

    @Test
    void aCopyGoesWhereOneSaysAndReplacesNothing() throws IOException {
        Path copy = folder.resolve("copy.duizhao");
        assertThat(on("backup", "--out", copy.toString())).as(caught.err()).isZero();
        assertThat(run("verify", "--store", copy.toString())).isZero();
        assertThat(caught.out()).contains("完好");
        byte[] bytes = Files.readAllBytes(copy);

        assertThat(on("backup", "--out", copy.toString())).isEqualTo(2);
        assertThat(caught.err().strip().lines()).hasSize(1);
        assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
    }

    @Test
    void aDamagedStoreIsToldAndABackupTakesItsPlace() throws IOException {
        assertThat(on("backup")).isZero();
        byte[] damaged = Files.readAllBytes(file);
        Arrays.fill(damaged, 100, 4096, (byte) 0xA5);
        Files.write(file, damaged);

        assertThat(on("verify")).isEqualTo(3);
        assertThat(caught.err()).contains("已损坏");
        assertThat(on("backup", "--restore", FIRST)).as(caught.err()).isZero();

        assertThat(Files.readAllBytes(folder.resolve("mine.damaged.2026-11-23T08-00-00.duizhao"))).isEqualTo(damaged);
        assertThat(on("verify")).as(caught.err()).isZero();
    }

    @Test
    void damageInsideIsFoundToo() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        // The last pages are those of the indexes.
        Arrays.fill(bytes, bytes.length - 3 * 4096, bytes.length - 4096, (byte) 0xA5);
        Files.write(file, bytes);
        assertThat(on("verify")).isEqualTo(3);
        assertThat(caught.err().lines().toList()).hasSizeGreaterThan(1);
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneLine() {
        assertThat(run("backup")).as("no store of one's own").isEqualTo(3);
        assertThat(caught.err().strip().lines()).hasSize(1);
        assertThat(on("backup", "--restore", "none.duizhao")).isEqualTo(2);
        assertThat(caught.err()).contains("none.duizhao", "backup --list");
        assertThat(on("backup", "--list", "--out", "x")).isEqualTo(2);
    }

    private long figures() {
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            return store.figures().count();
        }
    }
}
