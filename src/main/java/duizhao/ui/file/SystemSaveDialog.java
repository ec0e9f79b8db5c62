package duizhao.ui.file;

import duizhao.platform.Messages;
import duizhao.ui.nav.Memory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialog, opening in the folder that was used last.
public final class SystemSaveDialog implements SaveDialog {

    private final Messages messages;
    private final Memory memory;
    private final String folderKey;

    /// @param folderKey under which the folder is remembered
    public SystemSaveDialog(Messages messages, Memory memory, String folderKey) {
        this.messages = messages;
        this.memory = memory;
        this.folderKey = folderKey;
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String titleKey, String suggestion, List<String> endings) {
        var dialog = new FileChooser();
        dialog.setTitle(messages.text(titleKey));
        dialog.setInitialDirectory(folder());
        dialog.setInitialFileName(suggestion + "." + endings.getFirst());
        var filters = endings.stream().map(e -> new FileChooser.ExtensionFilter("." + e, "*." + e)).toList();
        dialog.getExtensionFilters().setAll(filters);
        File file = dialog.showSaveDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        if (file.getParent() != null) {
            memory.put(folderKey, file.getParent());
        }
        int chosen = filters.indexOf(dialog.getSelectedExtensionFilter());
        return Optional.of(withEnding(file.toPath(), endings, Math.max(0, chosen)));
    }

    /// Some systems hand over what was typed, without the ending. Of the name with the ending nobody was asked whether it
    /// may be replaced, so where there is such a file another name is taken.
    ///
    /// @param typed   as the dialog hands it over
    /// @param endings without the dot
    /// @param chosen  which of them is meant where `typed` has none
    public static Path withEnding(Path typed, List<String> endings, int chosen) {
        String name = typed.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (endings.stream().anyMatch(ending -> lower.endsWith("." + ending))) {
            return typed;
        }
        String ending = "." + endings.get(chosen);
        Path file = typed.resolveSibling(name + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = typed.resolveSibling(name + " (" + i + ")" + ending);
        }
        return file;
    }

    /// Null for the system's choice.
    private @Nullable File folder() {
        String last = memory.get(folderKey);
        File folder = last == null ? null : new File(last);
        return folder != null && folder.isDirectory() ? folder : null;
    }
}
