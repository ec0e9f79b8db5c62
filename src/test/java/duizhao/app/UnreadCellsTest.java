package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.feature.entry.Unread;
import duizhao.ui.nav.EntryCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was typed and not understood is there again after a restart.
class UnreadCellsTest {

    private static final EntryCell CELL = new EntryCell("360104", Period.span(2021, 2025),
            new Series.Row("gdp", Measure.LEVEL, "core"), Role.PLAN);

    @TempDir
    private Path folder;

    private UnreadCells of(String store) {
        return new UnreadCells(folder, folder.resolve(store));
    }

    @Test
    void itIsThereAgainForTheSameStoreAndNoOther() {
        var typed = new Unread("390亿\t元\\左右\n又一行\\n", "读不懂“亿\t元”");
        of("a.duizhao").watched(Runnable::run).put(CELL, typed);
        assertThat(of("a.duizhao").watched(Runnable::run)).containsEntry(CELL, typed).hasSize(1);
        assertThat(of("b.duizhao").watched(Runnable::run)).isEmpty();
    }

    @Test
    void whatWasSettledIsGone() throws IOException {
        var cells = of("a.duizhao").watched(Runnable::run);
        cells.put(CELL, new Unread("x", "y"));
        cells.remove(CELL);
        assertThat(of("a.duizhao").watched(Runnable::run)).isEmpty();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aLineThatCannotBeReadIsLeftOut() throws IOException {
        of("a.duizhao").watched(Runnable::run).put(CELL, new Unread("x", "y"));
        Path file;
        try (var files = Files.walk(folder)) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(file, "nonsense\n360104\t20x1\tgdp\tlevel\t\tplan\tx\ty\n" + Files.readString(file));
        assertThat(of("a.duizhao").watched(Runnable::run)).containsOnlyKeys(CELL);
    }

    @Test
    void whereItCannotBeKeptWorkGoesOn() throws IOException {
        Files.writeString(folder.resolve("unread"), "a file where the folder would be");
        var cells = of("a.duizhao").watched(Runnable::run);
        cells.put(CELL, new Unread("x", "y"));
        assertThat(cells).hasSize(1);
    }
}
