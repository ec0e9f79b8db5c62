package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.decision.Explanation;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedActsTest {

    @TempDir
    private Path folder;

    private UnsavedActs acts() {
        return new UnsavedActs(folder.resolve("data"), Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC),
                new Messages(Messages.CHINESE));
    }

    @Test
    void whatWasNotSavedStandsInAFileInWords() throws IOException {
        var figure = DataPackage.bundled().figures().getFirst();
        acts().keep(Path.of("a.duizhao"), List.of(
                new Act("enter-figure", figure.quantity().token(), "", List.of(new FigureChange(null, figure))),
                new Act("explain-finding", "某", "", List.of(new ExplanationChange(null, new Explanation("f", "s", "甲",
                        LocalDate.of(2026, 11, 23), "各有口径"))))));
        assertThat(Files.readString(folder.resolve("data/unsaved-20261123-040000.txt"))).contains("a.duizhao",
                "补录 " + figure.quantity().token(), figure.district(), figure.period().text(), "解释疑点 某", "各有口径");
    }

    @Test
    void whereAllWasSavedThereIsNoFile() {
        acts().keep(Path.of("a.duizhao"), List.of());
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
