package duizhao.app.shell;

import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.action.Clip;
import duizhao.ui.notice.ErrorReport;
import duizhao.ui.theme.Look;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A start that failed still shows a window: why in one line, the details to copy, and a way out.
public final class FailedStart {

    private FailedStart() {
    }

    /// @param remedies what may help, the best first
    /// @param quit     ends the program
    public static void show(Stage stage, Messages messages, Look look, Throwable error, List<Remedy> remedies,
                            Runnable quit) {
        ErrorReport report = ErrorReport.of(error);
        var title = new Label(messages.text("shell.failed.title"));
        title.getStyleClass().add("title");
        var line = new Label(error instanceof UserException known ? known.text(messages)
                : messages.text("shell.failed.unexpected", report.code()));
        line.setId("failed-line");
        line.setWrapText(true);
        line.setMaxWidth(620);
        line.setMinHeight(Region.USE_PREF_SIZE);
        var copy = new Button(messages.text("notice.error.copy"));
        copy.setId("failed-copy");
        copy.setOnAction(event -> Clip.put(report.details()));
        var leave = new Button(messages.text("shell.quit"));
        leave.setId("failed-quit");
        leave.setCancelButton(true);
        leave.setOnAction(event -> quit.run());
        var buttons = new HBox(10, copy, leave);
        buttons.setAlignment(Pos.CENTER);
        var helps = new VBox(8);
        helps.setAlignment(Pos.CENTER);
        for (Remedy remedy : remedies) {
            var button = new Button(remedy.text());
            button.setId(remedy.id());
            button.setMaxWidth(420);
            button.setDefaultButton(helps.getChildren().isEmpty());
            // Once: what takes a while must not be begun again meanwhile.
            button.setOnAction(event -> helps.setDisable(remedy.run().getAsBoolean()));
            helps.getChildren().add(button);
        }
        var box = new VBox(new FontIcon(Feather.ALERT_TRIANGLE), title, line, helps, buttons);
        box.getStyleClass().add("empty-state");
        look.dress(box);
        stage.setScene(new Scene(box, 720, 320 + 40 * remedies.size()));
        stage.setTitle(messages.text("term.product"));
        stage.show();
    }
}
