package duizhao.feature.report;

import duizhao.platform.Messages;
import duizhao.ui.file.SaveDialog;
import duizhao.ui.file.SystemSaveDialog;
import duizhao.ui.nav.Memory;
import duizhao.ui.theme.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs, opening in the folder that was used last.
public final class SystemDialogs implements ReportDialogs {

    private static final String FOLDER = "report-folder";

    private final Messages messages;
    private final SaveDialog saving;
    private final Look look;

    public SystemDialogs(Messages messages, Memory memory, Look look) {
        this.messages = messages;
        this.saving = new SystemSaveDialog(messages, memory, FOLDER);
        this.look = look;
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String suggestion, List<String> endings) {
        return saving.save(owner, "report.export", suggestion,
                endings.stream().map(ending -> ending.substring(1)).toList());
    }

    @Override
    public Optional<String> name(@Nullable Window owner, String titleKey, String before) {
        var dialog = new TextInputDialog(before);
        dialog.initOwner(owner);
        dialog.setTitle(messages.text(titleKey));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(messages.text("report.name"));
        dialog.getEditor().setId("report-name");
        dialog.getEditor().setPrefColumnCount(24);
        look.dress(dialog.getDialogPane());
        return dialog.showAndWait();
    }
}
