package duizhao.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.verdict.VerdictKind;
import duizhao.paper.Fx;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowSettingTest {

    private static final double WIDTH = 440;
    private static final List<BulletRow> ROWS = List.of(row(1, "经济"), row(2, "经济"), row(3, "经济"), row(4, "民生"),
            row(5, "民生"));

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static BulletRow row(int id, String group) {
        return BulletSamples.row(id, group, "指标" + id, "", BulletSamples.rate("8%", "8", Qualifier.BARE),
                BulletSamples.rate("9%", "9", Qualifier.BARE), VerdictKind.MET, BulletRow.Marks.NONE, "");
    }

    private static RowSetting<BulletRow> setting() {
        var theme = PlotTheme.paperMono(FxTests.FAMILY);
        return new RowSetting<>(WIDTH, new BulletRowPainter(ROWS, WIDTH, theme, new Messages(Messages.CHINESE)));
    }

    private static List<String> words(Region region) {
        return Fx.texts(region).stream().map(Text::getText).toList();
    }

    @Test
    void anyPieceIsAsHighAsItIsSaidToBe() throws Exception {
        FxTests.runFx(() -> {
            var setting = setting();
            for (int from = 0; from < ROWS.size(); from++) {
                for (int to = from + 1; to <= ROWS.size(); to++) {
                    double said = setting.height(from, to);
                    assertThat(setting.draw(from, to).getPrefHeight()).as(from + " to " + to).isEqualTo(said);
                    assertThat(setting.height(from, to)).as("again " + from + " to " + to).isEqualTo(said);
                }
            }
        });
    }

    @Test
    void aGroupThatGoesOnSaysItsNameAgain() throws Exception {
        FxTests.runFx(() -> {
            var setting = setting();
            assertThat(words(setting.draw(0, 1))).contains("经济").doesNotContain("民生");
            // Also where only its first row stands on the page before.
            assertThat(words(setting.draw(1, 4))).containsSubsequence("经济", "指标2", "指标3", "民生", "指标4");
            assertThat(words(setting.draw(4, 5))).contains("民生", "指标5").doesNotContain("经济");
        });
    }

    @Test
    void noNodeStandsInTwoPieces() throws Exception {
        FxTests.runFx(() -> {
            var setting = setting();
            setting.height(0, ROWS.size());
            setting.height(0, 2);
            var drawn = new ArrayList<Region>(List.of(setting.draw(0, 2), setting.draw(2, 5), setting.draw(0, 5)));
            Set<Node> seen = new HashSet<>();
            for (Region piece : drawn) {
                assertThat(piece.getChildrenUnmodifiable()).isNotEmpty().allMatch(seen::add);
            }
            assertThat(words(drawn.get(2))).contains("指标1", "指标5");
        });
    }
}
