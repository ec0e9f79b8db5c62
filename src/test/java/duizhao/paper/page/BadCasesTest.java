package duizhao.paper.page;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.BadCases;
import duizhao.paper.Fx;
import duizhao.paper.draw.PaperRules;
import duizhao.paper.setup.Frame;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Margins;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.setup.WideTables;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Much, long and nothing: every page keeps the rules of paper, and nothing leaves its place.
class BadCasesTest {

    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));

    static Stream<Arguments> cases() {
        return BadCases.all().keySet().stream().flatMap(name -> Stream.of(
                        PageSetup.standard(),
                        PageSetup.standard().withMargins(Margins.NARROW).withTables(WideTables.ONE_WIDTH),
                        new PageSetup(PaperSize.A3, Orientation.LANDSCAPE, InkMode.COLOUR))
                .map(setup -> Arguments.of(name, setup)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheTypeAreaAndTheRulesOfPaper(String name, PageSetup setup) {
        for (PaperPage page : paginator.paginate(BadCases.all().get(name), setup)) {
            assertThat(PaperRules.faults(page)).isEmpty();
            for (Node node : Fx.leaves(page.content())) {
                assertThat(setup.typeArea().holds(frame(page, node), 1)).as(node.toString()).isTrue();
            }
            for (Node node : Fx.leaves(page.furniture())) {
                assertThat(setup.inked().holds(frame(page, node), 1)).as(node.toString()).isTrue();
            }
            noTwoTextsOverlap(page);
        }
    }

    private static void noTwoTextsOverlap(PaperPage page) {
        List<Text> texts = Fx.texts(page);
        for (int i = 0; i < texts.size(); i++) {
            Frame a = ink(page, texts.get(i));
            for (int j = i + 1; j < texts.size(); j++) {
                Frame b = ink(page, texts.get(j));
                boolean overlap = a.x() + 0.1 < b.right() && b.x() + 0.1 < a.right() && a.y() + 0.1 < b.bottom()
                        && b.y() + 0.1 < a.bottom();
                assertThat(overlap).as(texts.get(i).getText() + " and " + texts.get(j).getText()).isFalse();
            }
        }
    }

    /// Where characters are, without the air that the typeface keeps above and below.
    private static Frame ink(PaperPage page, Text text) {
        var b = Fx.place(page, text);
        double size = text.getFont().getSize();
        return new Frame(b.getMinX(), b.getMinY() + text.getBaselineOffset() - 0.8 * size, b.getWidth(), 0.85 * size);
    }

    private static Frame frame(PaperPage page, Node node) {
        var b = Fx.place(page, node);
        return new Frame(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }

    @Test
    void aHeaderOfHundredsOfNamesSaysHowManyThereAre() {
        var page = paginator.paginate(BadCases.districts(), PageSetup.standard()).getFirst();
        assertThat(Fx.texts(page.furniture()).stream().map(Text::getText).collect(Collectors.joining()))
                .contains("第1号新区、第2号新区").contains("等200个");
    }

    @Test
    void noNumberOfAWideTableIsLost() {
        for (WideTables wide : WideTables.values()) {
            var pages = paginator.paginate(BadCases.columns(false), PageSetup.standard().withTables(wide));
            List<String> numbers = pages.stream().flatMap(p -> Fx.words(p).stream()).filter(w -> w.matches("\\d{3}\\.\\d"))
                    .toList();
            assertThat(numbers).hasSize(960);
        }
    }

    @Test
    void aTableSomewhatTooWideIsBroughtToOnePageWidthWhereThatIsChosen() {
        var setup = PageSetup.standard();
        assertThat(captions(setup)).startsWith("表1　逐年数值", "续表1　逐年数值");
        assertThat(captions(setup.withTables(WideTables.ONE_WIDTH))).containsExactly("表1　逐年数值");
    }

    private List<String> captions(PageSetup setup) {
        return paginator.paginate(BadCases.wide(), setup).stream().flatMap(p -> Fx.words(p).stream())
                .filter(w -> w.endsWith("逐年数值")).toList();
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        var page = paginator.paginate(BadCases.noData(), PageSetup.standard()).getFirst();
        assertThat(Fx.words(page)).containsOnlyOnce("没有数据");
    }
}
