package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Margins;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.setup.WideTables;
import duizhao.ui.nav.Memory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageChoicesTest {

    private final Map<String, String> kept = new HashMap<>();
    private final PageChoices choices = new PageChoices(new Memory() {
        @Override
        public @Nullable String get(String key) {
            return kept.get(key);
        }

        @Override
        public void put(String key, String value) {
            kept.put(key, value);
        }
    });

    @Test
    void everyChoiceIsRemembered() {
        var chosen = new PageSetup(PaperSize.A3, Orientation.LANDSCAPE, InkMode.COLOUR, Margins.NARROW, ChartColumns.TWO,
                WideTables.ONE_WIDTH);
        choices.keep(chosen);
        assertThat(choices.last()).isEqualTo(chosen);
    }

    @Test
    void whatIsMissingOrUnknownIsTheStandard() {
        assertThat(choices.last()).isEqualTo(PageSetup.standard());
        choices.keep(PageSetup.standard().withMargins(Margins.NARROW));
        kept.put("print-margins", "HUGE");
        kept.remove("print-chart-columns");
        assertThat(choices.last()).isEqualTo(PageSetup.standard());
    }
}
