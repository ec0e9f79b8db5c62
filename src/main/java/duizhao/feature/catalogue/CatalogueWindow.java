package duizhao.feature.catalogue;

import duizhao.ui.nav.Surroundings;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The lists that figures refer to. Esc closes; undo and redo work here too.
final class CatalogueWindow {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 660;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final Stage stage = new Stage();
    private final CatalogueView view;

    CatalogueWindow(@Nullable Window owner, CatalogueRecords records, Surroundings around) {
        view = new CatalogueView(records, around);
        view.getStylesheets().add(Objects.requireNonNull(CatalogueWindow.class.getResource(
                "/duizhao/feature/catalogue/catalogue.css")).toExternalForm());
        around.look().dress(view);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            } else if (UNDO.match(event)) {
                around.edits().undo();
            } else if (REDO.match(event)) {
                around.edits().redo();
            } else {
                return;
            }
            event.consume();
        });
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        stage.setTitle(around.messages().text("catalogue.title"));
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
        Subscription saved = around.edits().savedProperty().subscribe((was, now) -> {
            if (now != null) {
                view.saved(now);
            }
        });
        Subscription told = around.notices().toldProperty().subscribe((was, now) -> view.refused(now));
        stage.setOnHidden(event -> {
            saved.unsubscribe();
            told.unsubscribe();
        });
    }

    void show() {
        stage.show();
        view.read();
    }
}
