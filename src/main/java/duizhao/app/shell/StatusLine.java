package duizhao.app.shell;

import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import duizhao.ui.task.Job;
import duizhao.ui.task.Tasks;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the foot: what was loaded or saved, what runs in the background for longer than a moment, and which file it
/// is.
final class StatusLine extends HBox {

    /// What is done sooner would only flicker.
    private static final Duration MOMENT = Duration.millis(400);

    private final Messages messages;
    private final Label said = new Label();
    private final Label step = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Hyperlink cancel = new Hyperlink();
    private final HBox working = new HBox(8);
    private final PauseTransition moment = new PauseTransition(MOMENT);

    StatusLine(Messages messages, Tasks tasks, String store) {
        this.messages = messages;
        getStyleClass().add("status-line");
        said.setId("status-said");
        progress.setPrefWidth(120);
        cancel.setText(messages.text("shell.cancel"));
        cancel.setId("status-cancel");
        working.getStyleClass().add("working");
        working.setVisible(false);
        moment.setOnFinished(event -> {
            working.getChildren().setAll(step, progress, cancel);
            working.setVisible(true);
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var file = new Label(store);
        file.setId("status-store");
        HoverText.tell(file, store);
        getChildren().setAll(said, working, gap, file);
        tasks.running().addListener((ListChangeListener<Job>) change ->
                show(tasks.running().isEmpty() ? null : tasks.running().getLast()));
    }

    /// Says beside the file's name that nothing can be changed.
    ///
    /// @param why the reason, told where the mouse rests
    void lock(String words, String why) {
        var mark = new Label(words, new FontIcon(Feather.LOCK));
        mark.setId("status-locked");
        mark.getStyleClass().add("locked");
        HoverText.tell(mark, why);
        getChildren().add(getChildren().size() - 1, mark);
    }

    /// Tells what was done last.
    void say(String text) {
        said.setText(text);
    }

    private void show(@Nullable Job job) {
        progress.progressProperty().unbind();
        step.textProperty().unbind();
        if (job == null) {
            moment.stop();
            working.setVisible(false);
        } else {
            if (!working.isVisible() && moment.getStatus() != Animation.Status.RUNNING) {
                moment.playFromStart();
            }
            progress.progressProperty().bind(job.fractionProperty());
            step.textProperty().bind(job.stepKeyProperty().map(messages::text));
            cancel.setOnAction(event -> job.cancel());
        }
    }
}
