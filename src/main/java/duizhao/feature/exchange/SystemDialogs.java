package duizhao.feature.exchange;

import duizhao.platform.Messages;
import duizhao.platform.Paths;
import duizhao.ui.file.SystemSaveDialog;
import duizhao.ui.nav.Memory;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs, opening in the folder that was used last.
public final class SystemDialogs implements ExchangeDialogs {

    private static final String FOLDER = "exchange-folder";

    private final Messages messages;
    private final Memory memory;

    public SystemDialogs(Messages messages, Memory memory) {
        this.messages = messages;
        this.memory = memory;
    }

    @Override
    public Optional<Path> open(@Nullable Window owner) {
        var dialog = dialog("exchange.open.title");
        dialog.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(messages.text("exchange.files"), "*.csv", "*.tsv", "*.txt", "*.xlsx",
                        "*.zip", "*" + Paths.STORE_ENDING),
                new FileChooser.ExtensionFilter(messages.text("exchange.all-files"), "*"));
        return kept(dialog.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openFolder(@Nullable Window owner) {
        var dialog = new DirectoryChooser();
        dialog.setTitle(messages.text("exchange.open-folder.title"));
        dialog.setInitialDirectory(folder());
        return kept(dialog.showDialog(owner));
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String suggestion, String ending) {
        return new SystemSaveDialog(messages, memory, FOLDER).save(owner, "exchange.save.title", suggestion,
                List.of(ending));
    }

    private FileChooser dialog(String titleKey) {
        var dialog = new FileChooser();
        dialog.setTitle(messages.text(titleKey));
        dialog.setInitialDirectory(folder());
        return dialog;
    }

    /// Null for the system's choice.
    private @Nullable File folder() {
        String last = memory.get(FOLDER);
        File folder = last == null ? null : new File(last);
        return folder != null && folder.isDirectory() ? folder : null;
    }

    private Optional<Path> kept(@Nullable File file) {
        if (file != null && file.getParent() != null) {
            memory.put(FOLDER, file.getParent());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
