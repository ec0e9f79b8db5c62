import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program with a theme can do: a window of the workbench's size with one word. The reference of the
/// start benchmark.
public final class BareWindow extends Application {

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("bare window");
        stage.setScene(new Scene(new StackPane(new Label("1")), 1280, 800));
        stage.show();
        // As the workbench counts: the frame is laid out, and with the renderer a turn later.
        stage.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                Platform.runLater(() -> {
                    System.out.println("start (ms): window");
                    if (!Boolean.getBoolean("stay")) {
                        Platform.exit();
                    }
                });
            }
        });
        Platform.requestNextPulse();
    }

    public static void main(String[] args) {
        launch(args);
    }
}
