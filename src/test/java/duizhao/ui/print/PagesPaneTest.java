package duizhao.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.Fx;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.PageSetup;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Pages within a place of the window.
class PagesPaneTest {

    private static List<PaperPage> pages(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> PaperPage.of(PageSetup.standard(), n, count, new Group())).toList();
    }

    private static String text(PagesPane pane, String id) {
        return ((Label) pane.lookup("#" + id)).getText();
    }

    @Test
    void ofVeryManyPagesTheFirstAreShownAndHowManyThereAre() {
        Fx.TOOLKIT.run(() -> {
            var pane = new PagesPane(new Messages(Messages.CHINESE));
            new Scene(pane, 600, 400);
            pane.applyCss();
            pane.layout();
            pane.show(pages(100));
            assertThat(text(pane, "pages-more")).isEmpty();
            assertThat(pane.lookupAll(".paper-page")).hasSize(100);
            pane.show(pages(651));
            assertThat(text(pane, "pages-more")).contains("前 100 页", "共 651 页");
            assertThat(pane.lookupAll(".paper-page")).hasSize(100);
            pane.show(pages(2));
            assertThat(text(pane, "pages-more")).isEmpty();
            assertThat(text(pane, "pages-page")).isEqualTo("1 / 2");
        });
    }
}
