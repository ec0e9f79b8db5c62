package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/// A window at the grid of 录入, and what a person does and reads there.
abstract class GridWindow extends StoreWindowTest {

    static final String DISTRICT = "360104";

    @Override
    void before(Store held) {
        memory.put("period", "2022");
    }

    @BeforeEach
    void there() {
        fire("#place-entry");
    }

    /// Goes to a cell by its names, as Ctrl+G does.
    void jump(String words) {
        press(KeyCode.CONTROL, KeyCode.G);
        robot.interact(() -> field("#entry-jump").setText(words));
        press(KeyCode.ENTER);
    }

    TextField field(String query) {
        return node(query, TextField.class);
    }

    void type(String words) {
        robot.interact(() -> {
            TextField editor = field("#entry-editor");
            editor.replaceSelection(words);
        });
    }

    String where() {
        return label("#entry-where");
    }

    String echo() {
        return label("#entry-echo");
    }

    List<Figure> figures(String district, String indicator, Measure measure, int year, Role role) {
        var selection = new Selection(List.of(district), Period.year(year), Set.of(), false);
        return store.figures().select(selection).figures().stream()
                .filter(f -> f.district().equals(district) && f.role() == role && f.period().whole().equals(Period.year(year))
                        && f.series().row().equals(new Series.Row(indicator, measure, ""))).toList();
    }

    List<String> income() {
        return figures(DISTRICT, "urban-disposable-income", Measure.GROWTH, 2022, Role.OUTCOME).stream()
                .map(f -> f.quantity().words()).toList();
    }

    void clip(Map<DataFormat, Object> content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    void toIncome() {
        jump("青云谱 2022 城镇居民人均可支配收入 增速 完成");
        assertThat(where()).isEqualTo("青云谱 2022年 城镇居民人均可支配收入 增速 完成");
    }

    void name(String period) {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.interact(() -> field("#entry-add-years").setText(period));
        press(KeyCode.ENTER);
    }
}
