package duizhao.feature.project;

import duizhao.platform.Messages;
import duizhao.platform.Paths;
import duizhao.ui.file.SystemSaveDialog;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs, opening in the folder of the store.
public final class SystemDialogs implements FileDialogs {

    private final Messages messages;
    private final Path folder;

    public SystemDialogs(Messages messages, Path folder) {
        this.messages = messages;
        this.folder = folder;
    }

    @Override
    public Optional<Path> open(@Nullable Window owner) {
        return Optional.ofNullable(dialog("project.open.dialog").showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String titleKey, String suggestion) {
        var dialog = dialog(titleKey);
        dialog.setInitialFileName(suggestion);
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath)
                .map(file -> SystemSaveDialog.withEnding(file, List.of(Paths.STORE_ENDING.substring(1)), 0));
    }

    private FileChooser dialog(String titleKey) {
        var dialog = new FileChooser();
        dialog.setTitle(messages.text(titleKey));
        dialog.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(messages.text("project.stores"), "*" + Paths.STORE_ENDING));
        if (folder.toFile().isDirectory()) {
            dialog.setInitialDirectory(folder.toFile());
        }
        return dialog;
    }
}
