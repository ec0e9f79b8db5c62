package duizhao.paper.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duizhao.paper.Fx;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.platform.FontFiles;
import duizhao.platform.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {

    @Property(tries = 200)
    void aHatchStaysInItsRectangleAndRisesAtFortyFiveDegrees(@ForAll @DoubleRange(min = -50, max = 500) double x,
                                                             @ForAll @DoubleRange(min = -50, max = 500) double y,
                                                             @ForAll @DoubleRange(min = 0, max = 300) double width,
                                                             @ForAll @DoubleRange(min = 0, max = 300) double height) {
        List<PathElement> elements = Hatch.elements(x, y, width, height, Hatch.SPACING);
        assertThat(elements.size()).isEven();
        for (int i = 0; i < elements.size(); i += 2) {
            MoveTo from = (MoveTo) elements.get(i);
            LineTo to = (LineTo) elements.get(i + 1);
            assertThat(from.getX()).isBetween(x - 1e-6, x + width + 1e-6);
            assertThat(to.getX()).isBetween(x - 1e-6, x + width + 1e-6);
            assertThat(from.getY()).isBetween(y - 1e-6, y + height + 1e-6);
            assertThat(to.getY()).isBetween(y - 1e-6, y + height + 1e-6);
            assertThat(to.getX() - from.getX()).isCloseTo(from.getY() - to.getY(), within(1e-6));
        }
        double diagonal = (width + height) / (Hatch.SPACING * Math.sqrt(2));
        if (width > 1 && height > 1) {
            assertThat(elements.size() / 2).isBetween((int) diagonal - 1, (int) diagonal + 1);
        }
    }

    @Test
    void uprightA4HasTheTypeAreaOfTheStandard() {
        var area = PageSetup.standard().typeArea();
        assertThat(area.x()).isCloseTo(PageSetup.points(28), within(1e-9));
        assertThat(area.y()).isCloseTo(PageSetup.points(37), within(1e-9));
        assertThat(area.width()).isCloseTo(PageSetup.points(156), within(1e-9));
        assertThat(area.height()).isCloseTo(PageSetup.points(225), within(1e-9));
        var turned = PageSetup.standard().withOrientation(Orientation.LANDSCAPE).typeArea();
        assertThat(turned.width()).isCloseTo(area.height(), within(1e-9));
        assertThat(turned.height()).isCloseTo(area.width(), within(1e-9));
        assertThat(PageSetup.standard().withSize(PaperSize.A3).width()).isCloseTo(841.89, within(0.01));
    }

    @Test
    void blackAndWhiteHasNoColour() {
        var ink = new PaperInk(InkMode.MONO);
        for (Color colour : List.of(ink.black(), ink.mid(), ink.light(), ink.white(), ink.accent(0), ink.accent(1),
                ink.accent(7))) {
            assertThat(colour.getSaturation()).isZero();
        }
        assertThat(new PaperInk(InkMode.COLOUR).accent(0).getSaturation()).isPositive();
    }

    @Test
    void typeBelowTheSmallestSizeIsRefused() {
        assertThatThrownBy(() -> new TypeStyle(false, 7.4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rulesOfPaperFindWhatBreaksThem() {
        PaperFonts fonts = Fx.fonts();
        Text good = new Text("好");
        good.setFont(fonts.font(TypeStyle.NOTE));
        assertThat(PaperRules.faults(new Group(good, new Rectangle(1, 1)))).isEmpty();
        Text small = new Text("小");
        small.setFont(Font.font(good.getFont().getName(), 7));
        Text foreign = new Text("x");
        foreign.setFont(Font.font("System", 9));
        Text shrunk = new Text("缩");
        shrunk.setFont(good.getFont());
        Group zoomed = new Group(shrunk);
        zoomed.setScaleX(0.5);
        zoomed.setScaleY(0.5);
        Rectangle faint = new Rectangle(1, 1, Color.gray(0, 0.5));
        Rectangle shadow = new Rectangle(1, 1);
        shadow.setEffect(new DropShadow());
        Rectangle pale = new Rectangle(1, 1);
        pale.setOpacity(0.5);
        for (var bad : List.of(small, foreign, zoomed, faint, shadow, pale, new ImageView())) {
            assertThat(PaperRules.faults(new Group(bad))).as(bad.toString()).hasSize(1);
        }
    }

    @Test
    void wordsAreMeasuredWithTheMarksTheFaceLacks() {
        PaperFonts fonts = Fx.fonts();
        assertThat(fonts.width("✕ 未完成", TypeStyle.BODY)).isCloseTo(fonts.width("● 未完成", TypeStyle.BODY), within(0.01));
        var nodes = new PaperText(fonts).line("甲✕乙", TypeStyle.BODY, Color.BLACK, 10, 20);
        assertThat(nodes).hasSize(3);
        assertThat(nodes.get(1)).isInstanceOf(CrossMark.class);
        assertThat(nodes.get(1).getLayoutBounds().getMinX()).isBetween(19.0, 22.0);
        assertThat(((Text) nodes.get(2)).getX()).isCloseTo(28, within(0.01));
    }

    @Test
    void linesKeepEveryCharacterAndTheirWidth() {
        PaperFonts fonts = Fx.fonts();
        String words = "城镇居民人均可支配收入（2022年）与GDP之比，其中：7.5%以上。".repeat(4);
        List<String> lines = new PaperText(fonts).lines(words, TypeStyle.BODY, 100);
        assertThat(String.join("", lines)).isEqualTo(words);
        assertThat(lines).allSatisfy(line -> assertThat(fonts.width(line, TypeStyle.BODY)).isLessThanOrEqualTo(100.01));
        assertThat(lines).noneMatch(line -> line.startsWith("，") || line.startsWith("。") || line.startsWith("）"));
    }

    @Test
    void aMissingFontIsSaidInOneLine(@TempDir Path empty) {
        assertThatThrownBy(() -> new PaperFonts(new FontFiles(empty))).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(e.key()).isEqualTo("paper.font-missing"));
    }

    @Test
    void aFileThatIsNoFontIsSaidInOneLine(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("NotoSansSC-Regular.ttf"), "no font");
        Fx.TOOLKIT.start();
        assertThatThrownBy(() -> new PaperFonts(new FontFiles(folder))).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(e.key()).isEqualTo("paper.font-unreadable"));
    }
}
