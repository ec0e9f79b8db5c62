package duizhao.app.shell;

import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.ui.nav.Memory;
import duizhao.ui.theme.Look;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// What the window shows while the store is opened, and filled at the very first start.
public final class StartView implements Progress {

    private final Messages messages;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();

    /// Shows itself in `stage`, as large as the window is going to be.
    public StartView(Stage stage, Messages messages, Look look, Memory memory) {
        this.messages = messages;
        var title = new Label(messages.text("term.product"));
        title.getStyleClass().add("title");
        step.setText(messages.text("shell.start.opening"));
        bar.setPrefWidth(280);
        var box = new VBox(title, step, bar);
        box.getStyleClass().add("empty-state");
        look.dress(box);
        WindowBounds.apply(stage, memory);
        stage.setScene(new Scene(box));
        stage.setTitle(messages.text("term.product"));
        stage.show();
    }

    @Override
    public void report(long done, long total, String key) {
        Platform.runLater(() -> {
            step.setText(messages.text(key));
            bar.setProgress(total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
        });
    }
}
