package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.exchange.clipboard.HtmlTable;
import duizhao.exchange.clipboard.TabbedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What office programs hand over is pasted into the grid cell by cell; see the README beside the files.
class GridClipTest extends GridWindow {

    private static final List<List<String>> SHEET = List.of(
            List.of("指标", "甲区", "", "乙区", ""),
            List.of("", "计划", "完成", "计划", "完成"),
            List.of("地区生产总值增速", "7.5%以上", "5.2%", "", "6%\n左右"),
            List.of("地区生产总值", "390亿元左右", "1,234.50", "量稳质升", "“<5>”&\"6\""));

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.html", "excel.html", "wps.html", "libreoffice.txt"})
    void theSheetIsReadAsTheSameCells(String file) throws IOException {
        List<List<String>> read = file.endsWith("html") ? HtmlTable.read(sheet(file))
                : TabbedText.read(sheet(file));
        assertThat(read).startsWith(SHEET.toArray(List[]::new));
        assertThat(read.stream().skip(SHEET.size()).flatMap(List::stream)).as("nothing but blank after it")
                .allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.html", "excel.html", "wps.html", "libreoffice.txt"})
    void itIsPastedIntoTheRightCellsAsOneAct(String file) throws IOException {
        press(KeyCode.CONTROL, KeyCode.HOME);
        List<List<String>> before = block();
        press(KeyCode.CONTROL, KeyCode.HOME);
        clip(Map.of(file.endsWith("html") ? DataFormat.HTML : DataFormat.PLAIN_TEXT, sheet(file)));
        press(KeyCode.CONTROL, KeyCode.V);
        List<List<String>> after = block();
        for (int row = 0; row < SHEET.size(); row++) {
            for (int column = 0; column < SHEET.getFirst().size(); column++) {
                String pasted = SHEET.get(row).get(column).replace("\n", " ");
                assertThat(after.get(row).get(column)).as("line %d, column %d", row, column)
                        .isEqualTo(pasted.isEmpty() ? before.get(row).get(column) : pasted);
            }
        }
        assertThat(store.history().last(9)).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.history().last(1).getFirst().kind()).isEqualTo("undo");
    }

    /// What the upper left of the grid says, as large as the sheet.
    private List<List<String>> block() {
        press(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 1; i < SHEET.getFirst().size(); i++) {
            press(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        for (int i = 1; i < SHEET.size(); i++) {
            press(KeyCode.SHIFT, KeyCode.DOWN);
        }
        press(KeyCode.CONTROL, KeyCode.C);
        return new ArrayList<>(TabbedText.read(clipboard()));
    }

    private static String sheet(String file) throws IOException {
        try (var in = GridClipTest.class.getResourceAsStream("/duizhao/feature/entry/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
