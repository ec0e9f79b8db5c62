package duizhao.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.PaperRules;
import duizhao.paper.draw.PaperText;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.platform.Messages;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class ColumnsOfChartsTest {

    private static final PageSetup TWO =
            PageSetup.standard().withOrientation(Orientation.LANDSCAPE).withColumns(ChartColumns.TWO);

    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));

    /// A box as wide as it may be, with words that are shortened where there is less room than `needed`.
    private static Block chart(String caption, double height, double needed) {
        return new ChartBlock(caption, Chart.whole(space -> {
            var pane = new Pane(new Rectangle(0, 0, space.width(), height - 20));
            pane.getChildren().addAll(new PaperText(space.fonts()).line(space.width() < needed ? "词…" : "词语",
                    TypeStyle.NOTE, new PaperInk(space.ink().mode()).black(), 0, height - 5));
            pane.setPrefSize(space.width(), height);
            return pane;
        }));
    }

    private List<PaperPage> pages(PageSetup setup, Block... blocks) {
        return paginator.paginate(SampleSheet.of(blocks), setup);
    }

    private static Bounds caption(PaperPage page, String words) {
        Text text = Fx.texts(page.content()).stream().filter(t -> t.getText().endsWith(words)).findFirst().orElseThrow();
        return Fx.place(page, text);
    }

    @Test
    void twoChartsThatFollowEachOtherStandSideBySideWithCaptionsInOneLine() {
        PaperPage page = pages(TWO, chart("甲", 100, 0), chart("乙", 160, 0)).getFirst();
        Bounds one = caption(page, "图1　甲");
        Bounds other = caption(page, "图2　乙");
        assertThat(one.getMinY()).isCloseTo(other.getMinY(), within(0.01));
        assertThat(one.getMaxX()).isLessThan(page.setup().typeArea().x() + page.setup().typeArea().width() / 2);
        assertThat(other.getMinX()).isGreaterThan(page.setup().typeArea().x() + page.setup().typeArea().width() / 2);
        assertThat(page.landmarks()).extracting(Landmark::text).containsExactly("图1　甲", "图2　乙");
    }

    @Test
    void aChartThatWouldShortenItsWordsStandsAcrossThePage() {
        PaperPage page = pages(TWO, chart("甲", 60, 400), chart("乙", 60, 0)).getFirst();
        assertThat(caption(page, "图1　甲").getMaxY()).isLessThan(caption(page, "图2　乙").getMinY());
        assertThat(Fx.words(page)).contains("词语").doesNotContain("词…");
    }

    @Test
    void oneColumnAndChartsWithWordsBetweenStandBelowEachOther() {
        for (PageSetup setup : List.of(TWO.withColumns(ChartColumns.ONE), TWO)) {
            PaperPage page = pages(setup, chart("甲", 60, 0), new Paragraph("一段"), chart("乙", 60, 0)).getFirst();
            assertThat(caption(page, "图1　甲").getMaxY()).isLessThan(caption(page, "图2　乙").getMinY());
        }
    }

    @Test
    void aPairIsNotTornBetweenPages() {
        List<PaperPage> pages = pages(TWO, chart("甲", 250, 0), chart("乙", 250, 0), chart("丙", 200, 0), chart("丁", 60, 0));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).landmarks()).extracting(Landmark::text).containsExactly("图3　丙", "图4　丁");
    }

    @Test
    void aSinglePictureCarriesTitleSourceNotesAndWhereItComesFrom() {
        PaperPage picture = paginator.picture(SampleSheet.of(chart("甲", 100, 0), new PageBreak(),
                new NotesBlock(List.of("一个注"), List.of("一个来源"))), PageSetup.standard());
        assertThat(Fx.texts(picture).stream().map(Text::getText)).contains("三个区2022年计划与完成对照", "图1　甲", "一个注",
                "一个来源").anyMatch(w -> w.contains("数据截至：2023年2月") && w.contains("3f9c27ab10de"));
        assertThat(picture.paperHeight()).isLessThan(300);
        assertThat(PaperRules.faults(picture)).isEmpty();
        for (var node : Fx.leaves(picture)) {
            Bounds place = Fx.place(picture, node);
            assertThat(place.getMinX()).isGreaterThanOrEqualTo(10);
            assertThat(place.getMaxX()).isLessThanOrEqualTo(picture.paperWidth() - 10);
            assertThat(place.getMaxY()).isLessThanOrEqualTo(picture.paperHeight() - 10);
        }
    }

    @Test
    void aPictureOfManyRowsIsOnePage() {
        PaperPage picture = paginator.picture(SampleSheet.of(new ChartBlock("图", SampleSheet.bars(100)),
                SampleSheet.oneDistrict(80)), PageSetup.standard());
        assertThat(picture.paperHeight()).isGreaterThan(3000);
        assertThat(Fx.words(picture)).noneMatch(w -> w.startsWith("续"));
    }
}
