package duizhao.app.shell;

import duizhao.ui.nav.FileDrop;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dropped anywhere on the window; a place that takes a file itself comes first.
final class FileDropping {

    private FileDropping() {
    }

    static void install(Node window, FileDrop drop) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!event.isAccepted() && wanted(event, drop).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var file = wanted(event, drop);
            if (!event.isDropCompleted() && file.isPresent()) {
                event.setDropCompleted(true);
                event.consume();
                // The system waits for the end of the gesture, not for what becomes of the file.
                Platform.runLater(() -> drop.take().accept(file.get()));
            }
        });
    }

    private static Optional<Path> wanted(DragEvent event, FileDrop drop) {
        return event.getDragboard().hasFiles() ? event.getDragboard().getFiles().stream().map(File::toPath)
                .filter(drop.takes()).findFirst() : Optional.empty();
    }
}
