package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `duizhao history` on the bundled record and three acts.
class HistoryCommandTest {

    @TempDir
    private Path folder;
    private Path file;
    private CaughtConsole caught;
    private Figure figure;

    @BeforeEach
    void acts() {
        caught = new CaughtConsole(folder);
        file = folder.resolve("a.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            figure = store.sources().figures(store.catalogue().sources().getFirst().key()).getFirst();
            var noted = new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(),
                    figure.quantity(), figure.source(), figure.place(), "核对过");
            store.acts().apply(new Act("edit-figure", "某", "核对原文", List.of(new FigureChange(figure, noted))), "甲");
            store.acts().apply(new Act("edit-figure", "某", "", List.of(new FigureChange(noted, null))), "李");
            store.acts().undo("李");
        }
    }

    private int run(String... arguments) {
        return new Commands(caught.console()).run(arguments);
    }

    @Test
    void theTextTellsWhoWhatBeforeAfterAndWhy() {
        assertThat(run("history", "--store", file.toString())).as(caught.err()).isZero();
        assertThat(caught.out().lines().toList()).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("#3  ").contains("李  撤销：");
            assertThat(lines.get(1)).contains("：无 → " + figure.quantity().words());
            assertThat(lines.get(2)).startsWith("#2  ").contains("已由李于");
            assertThat(lines.get(3)).endsWith(" → 无");
            assertThat(lines.get(5)).contains("无注；" + figure.quantity().words() + " → 注：核对过；"
                    + figure.quantity().words());
            assertThat(lines.get(6)).isEqualTo("    理由：核对原文");
        });
    }

    @Test
    void csvHasALineForEachChange() {
        assertThat(run("history", "--store", file.toString(), "--format", "csv", "--limit", "2")).isZero();
        assertThat(caught.out().lines()).hasSize(3).first().asString()
                .isEqualTo("id,at,who,kind,act,subject,why,undoes,takenBackBy,touches,thing,before,after");
    }

    @Test
    void jsonOfOneFigureSaysWhatStandsAndWhatNot() {
        assertThat(run("history", "--store", file.toString(), "--figure", figure.key(), "--who", "李", "--format",
                "json")).isZero();
        var sets = JsonMapper.shared().readTree(caught.out());
        assertThat(sets).hasSize(2);
        assertThat(sets.get(0).get("undoes").asInt()).isEqualTo(2);
        assertThat(sets.get(1).get("takenBackBy").asInt()).isEqualTo(3);
        assertThat(sets.get(1).get("changes").get(0).get("after").isNull()).isTrue();
    }

    @Test
    void nothingChangedAndWrongUseAreOneLine() {
        assertThat(run("history")).isZero();
        assertThat(caught.out().strip()).isEqualTo("没有变更记录");
        assertThat(run("history", "--store", file.toString(), "--figure", "nowhere")).isEqualTo(2);
        assertThat(caught.err()).hasLineCount(1).contains("nowhere");
        assertThat(run("history", "--limit", "0")).isEqualTo(2);
    }
}
