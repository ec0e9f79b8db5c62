package duizhao.feature.compare;

import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The switch of lenses with what the chosen one lets a person choose, and under it the lens.
final class LensView extends BorderPane {

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final HBox choices = new HBox();
    private final ReadOnlyObjectWrapper<Lens> lens = new ReadOnlyObjectWrapper<>(Lens.PLAN);

    /// @param kept the comparisons kept under a name
    /// @param look called when a person chooses a lens
    LensView(Messages messages, Consumer<Lens> look, Node kept) {
        setId("compare");
        getStyleClass().add("compare");
        getStylesheets().add(Objects.requireNonNull(LensView.class.getResource(
                "/duizhao/feature/compare/compare.css")).toExternalForm());
        var lenses = new HBox();
        lenses.getStyleClass().add("lenses");
        for (Lens each : Lens.values()) {
            var button = new ToggleButton(messages.text(each.nameKey()), new FontIcon(each.icon()));
            button.setId("lens-" + each.key());
            button.setUserData(each);
            button.getStyleClass().addAll("small", "chip");
            button.setMinWidth(Region.USE_PREF_SIZE);
            HoverText.tell(button, messages.text(each.nameKey() + ".hint"));
            button.setOnAction(event -> {
                button.setSelected(true);
                if (lens.get() != each) {
                    look.accept(each);
                }
            });
            buttons.add(button);
        }
        choices.getStyleClass().add("lens-choices");
        lenses.getChildren().addAll(buttons);
        lenses.getChildren().add(kept);
        var bar = new TwoEnds(lenses, choices);
        bar.getStyleClass().add("lens-bar");
        setMinWidth(0); // a narrow window cuts here, and not the drawer
        setTop(bar);
    }

    /// The lens that is shown.
    ReadOnlyObjectProperty<Lens> lensProperty() {
        return lens.getReadOnlyProperty();
    }

    void show(LensPane pane) {
        lens.set(pane.lens());
        buttons.forEach(button -> button.setSelected(button.getUserData() == pane.lens()));
        choices.getChildren().setAll(pane.choices());
        setCenter(pane.content());
    }
}
