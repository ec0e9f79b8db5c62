package duizhao.app.shell;

import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.Workplace;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The places at the left edge; at its head the menu of the file, at its foot what concerns the whole window.
final class Rail extends VBox {

    /// Where the window is low, as it is when it is shown much larger, all buttons come closer together.
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /// Of one button where there is room, with the space below it.
    private static final double BUTTON = 62;

    private final ToggleGroup group = new ToggleGroup();
    private final MenuButton file = new MenuButton();

    Rail(Messages messages, List<Workplace> places, Consumer<Workplace> go, FileMenu menu,
         List<Action> foot) {
        getStyleClass().add("rail");
        setMinHeight(0);
        if (!menu.items().isEmpty()) {
            fill(messages, menu);
            getChildren().add(file);
        }
        for (Workplace place : places) {
            var button = new ToggleButton(messages.text(place.name().titleKey()),
                    new FontIcon(place.name().icon()));
            button.setId("place-" + place.name().id());
            button.setContentDisplay(ContentDisplay.TOP);
            button.setToggleGroup(group);
            button.setUserData(place);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.accept(place);
            });
            getChildren().add(button);
        }
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        var nodes = new ActionNodes(messages);
        for (Action action : foot) {
            Button button = nodes.button(action);
            button.setContentDisplay(ContentDisplay.TOP);
            button.getStyleClass().add("flat");
            getChildren().add(button);
        }
        heightProperty().addListener((o, was, now) -> fit(now.doubleValue()));
    }

    private void fit(double height) {
        long buttons = getChildren().stream().filter(Control.class::isInstance).count();
        pseudoClassStateChanged(COMPACT, height > 0 && height < buttons * BUTTON);
    }

    private void fill(Messages messages, FileMenu menu) {
        file.setText(messages.text("project.menu"));
        file.setGraphic(new FontIcon(Feather.MENU));
        file.setId("file-menu");
        file.setContentDisplay(ContentDisplay.TOP);
        file.setPopupSide(Side.RIGHT);
        file.getItems().setAll(menu.items());
    }

    /// Opens the menu of the file.
    void openMenu() {
        file.requestFocus();
        file.show();
    }

    /// Marks where the window is.
    void show(Workplace place) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == place));
    }
}
