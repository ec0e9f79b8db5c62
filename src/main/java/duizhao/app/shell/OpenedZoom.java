package duizhao.app.shell;

import duizhao.ui.theme.Look;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows what opens over a window in that window's size: menus, lists to choose from, hints and dialogs are windows of
/// their own and know nothing of it.
final class OpenedZoom {

    private static final Object KEY = OpenedZoom.class;

    private final Window of;
    private final Supplier<Look> look;
    private final IntSupplier percent;
    private final ListChangeListener<Window> opened = this::opened;
    private final ChangeListener<Boolean> showing = (o, was, now) -> watch(now);

    /// From now on, instead of what was installed before: a window that shows another store does not hold on to the first.
    ///
    /// @param of      whose popups and dialogs are meant, also those that open over them
    /// @param percent the size of that window
    static void install(Window of, Supplier<Look> look, IntSupplier percent) {
        if (of.getProperties().put(KEY, new OpenedZoom(of, look, percent)) instanceof OpenedZoom before) {
            of.showingProperty().removeListener(before.showing);
            before.watch(false);
        }
    }

    private OpenedZoom(Window of, Supplier<Look> look, IntSupplier percent) {
        this.of = of;
        this.look = look;
        this.percent = percent;
        of.showingProperty().addListener(showing);
        watch(of.isShowing());
    }

    /// Nothing holds on to a window that is gone.
    private void watch(boolean showing) {
        Window.getWindows().removeListener(opened);
        if (showing) {
            Window.getWindows().addListener(opened);
        }
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup && belongs(popup.getOwnerWindow())) {
                    popup(popup);
                } else if (window instanceof Stage stage && belongs(stage.getOwner())) {
                    dialog(stage);
                }
            }
        }
    }

    private boolean belongs(@Nullable Window window) {
        return window == of || window instanceof PopupWindow popup && belongs(popup.getOwnerWindow())
                || window instanceof Stage stage && belongs(stage.getOwner());
    }

    /// A popup takes the room of what it draws, and so grows with it. It may be shown again at another size.
    private void popup(PopupWindow popup) {
        for (Node node : popup.getScene().getRoot().getChildrenUnmodifiable()) {
            Scale scale = (Scale) node.getProperties().computeIfAbsent(KEY, key -> {
                var made = new Scale(1, 1);
                node.getTransforms().add(made);
                return made;
            });
            scale.setX(percent.getAsInt() / 100.0);
            scale.setY(percent.getAsInt() / 100.0);
        }
    }

    /// A dialog keeps the size it was opened in.
    private void dialog(Stage stage) {
        double factor = percent.getAsInt() / 100.0;
        if (factor == 1 || stage.getScene() == null || !(stage.getScene().getRoot() instanceof Region root)
                || root instanceof ZoomPane) {
            return;
        }
        var scene = stage.getScene();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        boolean sized = scene.getWidth() > 0 && scene.getHeight() > 0;
        double width = Math.min(room.getWidth(), scene.getWidth() * factor);
        double height = Math.min(room.getHeight(), scene.getHeight() * factor);
        scene.setRoot(new Region()); // lets go of the old root
        var zoomed = new ZoomPane(root);
        look.get().dress(zoomed); // the colours are looked up from the root
        zoomed.zoom(percent.getAsInt());
        scene.setRoot(zoomed);
        if (sized) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }
}
