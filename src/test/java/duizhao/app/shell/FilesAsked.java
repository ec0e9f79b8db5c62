package duizhao.app.shell;

import duizhao.feature.project.Desk;
import duizhao.feature.project.FileDialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A desk and dialogs that remember what they were asked, and answer as a test says.
final class FilesAsked implements Desk, FileDialogs {

    final List<Path> recent = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    Optional<Path> answer = Optional.empty();

    @Override
    public List<Path> recent() {
        return recent;
    }

    @Override
    public void open(Path file) {
        asked.add("open " + file.getFileName());
    }

    @Override
    public void create(Path file) {
        asked.add("create " + file.getFileName());
    }

    @Override
    public void redraw() {
        asked.add("redraw");
    }

    @Override
    public Optional<Path> open(@Nullable Window owner) {
        return answer;
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String titleKey, String suggestion) {
        asked.add("save as " + suggestion);
        return answer;
    }
}
