package duizhao.feature.project;

import duizhao.ui.nav.Surroundings;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The backups of the store, and the way back to each. Esc closes.
final class BackupsWindow {

    private static final double WIDTH = 1040;
    private static final double HEIGHT = 560;

    private final Stage stage = new Stage();
    private final BackupsView view;

    /// @param saveAs copies a backup to where the person says
    BackupsWindow(@Nullable Window owner, ProjectService service, Surroundings around, Consumer<Kept> saveAs) {
        view = new BackupsView(service, around, saveAs, stage::hide);
        view.getStylesheets().add(Objects.requireNonNull(BackupsWindow.class.getResource(
                "/duizhao/feature/project/project.css")).toExternalForm());
        around.look().dress(view);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
                event.consume();
            }
        });
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        stage.setTitle(around.messages().text("project.backups.title"));
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
    }

    void show() {
        stage.show();
        view.enter();
    }
}
