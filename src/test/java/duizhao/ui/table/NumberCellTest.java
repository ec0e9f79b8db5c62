package duizhao.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class NumberCellTest {

    private static final List<String> TOKENS = List.of("7.5%以上", "10.5%以上", "5%左右", "突破500亿元", "量稳质升", "");

    @Test
    void theDecimalPointsOfAColumnFallOnOneLine() throws Exception {
        FxToolkit.registerPrimaryStage();
        var table = onFx(() -> {
            var texts = FXCollections.observableArrayList(TOKENS);
            var column = new TableColumn<String, String>("计划");
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
            column.setCellFactory(c -> new NumberCell<>(texts));
            column.setPrefWidth(260);
            var shown = new TableView<>(texts);
            shown.getColumns().add(column);
            var stage = new Stage();
            stage.setScene(new Scene(shown, 300, 300));
            stage.show();
            shown.applyCss();
            shown.layout();
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(100);

        var points = onFx(() -> table.lookupAll(".number-left").stream().map(Text.class::cast)
                .filter(text -> NumberLayout.of(text.getText()).isNumber())
                .map(text -> Math.round(text.localToScene(text.getLayoutBounds()).getMaxX() * 10))
                .toList());
        var cells = onFx(() -> table.lookupAll(".number-cell").stream().map(Labeled.class::cast)
                .map(Labeled::getText).filter(text -> text != null).toList());

        assertThat(points).hasSize(4);
        assertThat(points.stream().distinct()).hasSize(1);
        assertThat(cells).containsExactlyInAnyOrder("7.5%以上", "10.5%以上", "5%左右", "突破500亿元", "量稳质升");
        onFx(() -> {
            table.getScene().getWindow().hide();
            return null;
        });
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }
}
