package duizhao.feature.exchange;

import duizhao.platform.Messages;
import duizhao.ui.task.Job;
import duizhao.ui.task.TaskBuilder;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What is being done in a window of its own, how far it is, and a way to stop it. Takes no room while nothing is.
final class JobBar extends HBox {

    private final Messages messages;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Job job;

    JobBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("job-bar");
        var cancel = new Button(messages.text("exchange.stop"));
        cancel.setId("exchange-stop");
        cancel.setOnAction(event -> stop());
        bar.setPrefWidth(180);
        getChildren().addAll(bar, step, cancel);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Starts `work`, which has a title.
    <T> void start(TaskBuilder<T> work) {
        setVisible(true);
        job = work.onEnd(this::end).onCancel(this::end).start();
        if (isVisible()) {
            job.fractionProperty().subscribe(fraction -> bar.setProgress(fraction.doubleValue()));
            job.stepKeyProperty().subscribe(key -> step.setText(messages.text(key)));
        }
    }

    /// Stops what is under way.
    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    private void end() {
        setVisible(false);
    }
}
