import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program can do: an empty window of the workbench's size. The reference of the start benchmark.
public final class BareWindow extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
        // Two turns later the first frame has been asked for, as with the workbench's last stage.
        Platform.runLater(() -> Platform.runLater(() -> {
            System.out.println("start (ms): window");
            Platform.exit();
        }));
    }

    public static void main(String[] args) {
        launch(args);
    }
}
