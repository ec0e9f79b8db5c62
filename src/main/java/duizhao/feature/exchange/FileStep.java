package duizhao.feature.exchange;

import atlantafx.base.theme.Styles;
import duizhao.platform.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first step: which file.
final class FileStep extends VBox {

    private final Button choose;

    /// @param file   asks for a file
    /// @param folder asks for the folder of a data package
    /// @param open   goes on with what was chosen
    FileStep(Messages messages, ImportModel model, Supplier<Optional<Path>> file, Supplier<Optional<Path>> folder,
             Consumer<Path> open) {
        getStyleClass().addAll("empty-state", "file-step");
        var title = new Label(messages.text("exchange.file.title"));
        title.getStyleClass().add("title");
        var hint = new Label(messages.text("exchange.file.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMaxWidth(620);
        choose = new Button(messages.text("exchange.file.choose"));
        choose.setId("import-choose");
        choose.getStyleClass().add(Styles.ACCENT);
        choose.setOnAction(event -> file.get().ifPresent(open));
        var chooseFolder = new Button(messages.text("exchange.file.choose-folder"));
        chooseFolder.setId("import-choose-folder");
        chooseFolder.setOnAction(event -> folder.get().ifPresent(open));
        var buttons = new HBox(8, choose, chooseFolder);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(new FontIcon(Feather.DOWNLOAD), title, hint, buttons);
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(true);
            event.consume();
            event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(open);
        });
    }

    void enter() {
        choose.requestFocus();
    }
}
