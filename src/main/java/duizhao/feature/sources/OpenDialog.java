package duizhao.feature.sources;

import duizhao.platform.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialog; the next one opens in the folder of the last.
public final class OpenDialog implements DocumentChooser {

    private final Messages messages;
    private @Nullable File folder;

    public OpenDialog(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Path> choose(@Nullable Window owner) {
        var dialog = new FileChooser();
        dialog.setTitle(messages.text("sources.attach.dialog"));
        dialog.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(messages.text("sources.attach.texts"), "*.txt"),
                new FileChooser.ExtensionFilter(messages.text("sources.attach.all"), "*"));
        if (folder != null && folder.isDirectory()) {
            dialog.setInitialDirectory(folder);
        }
        List<File> files = dialog.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }
}
