package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.hands.Hands;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FailedStartTest {

    private final Hands robot = new Hands();
    private final AtomicInteger quits = new AtomicInteger();
    private final List<Remedy> remedies = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        robot.interact(stage::hide);
        Hands.leaveNothing();
    }

    @Test
    void whatAPersonCanMendIsSaidInItsOwnWords() {
        show(new UserException(ErrorCode.UNUSABLE_INPUT, "compare.empty.failed"));
        assertThat(line()).isEqualTo("没有读出数据");
    }

    @Test
    void theUnexpectedHasACodeAndDetailsToCopy() {
        show(new IllegalStateException("something odd"));
        assertThat(line()).contains("代号").containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}");
        var copied = new String[1];
        robot.interact(() -> {
            ((Button) stage.getScene().lookup("#failed-copy")).fire();
            copied[0] = Clipboard.getSystemClipboard().getString();
        });
        assertThat(copied[0]).contains("something odd", "IllegalStateException");
    }

    @Test
    void quitQuits() {
        show(new IllegalStateException());
        robot.interact(() -> ((Button) stage.getScene().lookup("#failed-quit")).fire());
        assertThat(quits).hasValue(1);
    }

    @Test
    void whatMayHelpIsOfferedAndDoneOnce() {
        var done = new ArrayList<String>();
        remedies.add(new Remedy("failed-backup", "以备份代替", () -> done.add("backup")));
        remedies.add(new Remedy("failed-open", "打开其他文件…", () -> false));
        show(new IllegalStateException());
        var backup = (Button) stage.getScene().lookup("#failed-backup");
        assertThat(backup.isDefaultButton()).isTrue();
        robot.interact(() -> ((Button) stage.getScene().lookup("#failed-open")).fire());
        assertThat(backup.isDisabled()).as("after a choice that was not made").isFalse();
        robot.interact(backup::fire);
        assertThat(done).containsExactly("backup");
        assertThat(backup.isDisabled()).isTrue();
    }

    private String line() {
        return ((Label) stage.getScene().lookup("#failed-line")).getText();
    }

    private void show(Throwable error) {
        robot.interact(() -> {
            stage = new Stage();
            FailedStart.show(stage, new Messages(Messages.CHINESE), new Look(Theme.LIGHT, "System", 13), error,
                    remedies, quits::incrementAndGet);
        });
    }
}
