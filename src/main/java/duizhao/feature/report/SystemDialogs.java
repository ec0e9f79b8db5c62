package duizhao.feature.report;

import duizhao.platform.Messages;
import duizhao.ui.nav.Memory;
import duizhao.ui.theme.Look;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs, opening in the folder that was used last.
public final class SystemDialogs implements ReportDialogs {

    private static final String FOLDER = "report-folder";

    private final Messages messages;
    private final Memory memory;
    private final Look look;

    public SystemDialogs(Messages messages, Memory memory, Look look) {
        this.messages = messages;
        this.memory = memory;
        this.look = look;
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String suggestion, List<String> endings) {
        var dialog = new FileChooser();
        dialog.setTitle(messages.text("report.export"));
        String last = memory.get(FOLDER);
        if (last != null && new File(last).isDirectory()) {
            dialog.setInitialDirectory(new File(last));
        }
        dialog.setInitialFileName(suggestion + endings.getFirst());
        endings.forEach(ending -> dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                messages.text("report.file." + ending.substring(1)), "*" + ending)));
        File file = dialog.showSaveDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        if (file.getParent() != null) {
            memory.put(FOLDER, file.getParent());
        }
        String chosen = Optional.ofNullable(dialog.getSelectedExtensionFilter())
                .map(filter -> filter.getExtensions().getFirst().substring(1)).orElse(endings.getFirst());
        boolean ended = endings.stream().anyMatch(ending -> file.getName().toLowerCase(Locale.ROOT).endsWith(ending));
        return Optional.of(ended ? file.toPath() : file.toPath().resolveSibling(file.getName() + chosen));
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
