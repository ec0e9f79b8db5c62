package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.ui.theme.Look;
import duizhao.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class OpenedZoomTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /// A window that shows another store asks the first one nothing any more, and so does not hold on to it.
    @Test
    void whatIsInstalledLastTakesTheFirstOnesPlace() {
        List<String> asked = new ArrayList<>();
        var look = new Look(Theme.LIGHT, "System", Look.BASE_SIZE);
        new FxRobot().interact(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(), 200, 200));
            stage.show();
            for (String name : List.of("first", "second")) {
                OpenedZoom.install(stage, () -> look, () -> {
                    asked.add(name);
                    return 125;
                });
            }
            var popup = new Popup();
            popup.getContent().add(new Pane());
            popup.show(stage);
            stage.hide();
        });
        assertThat(asked).isNotEmpty().containsOnly("second");
    }
}
