package duizhao.feature.compare;

import duizhao.platform.Messages;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the place of the table where there is no line: why, and what to do.
final class EmptyPane extends VBox {

    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.COLUMNS);
    private final Label title = new Label();
    private final Label hint = new Label();
    private final Hyperlink remedy = new Hyperlink();

    EmptyPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add("empty-state");
        title.getStyleClass().add("title");
        title.setId("compare-empty");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        remedy.setId("compare-remedy");
        remedy.managedProperty().bind(remedy.visibleProperty());
        getChildren().addAll(icon, title, hint, remedy);
    }

    /// @param argument  put into the sentences
    /// @param remedyKey message key of what the link does; blank for no link
    void show(Emptiness why, String argument, String remedyKey, Runnable run) {
        String key = "compare.empty." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        icon.setVisible(why != Emptiness.LOADING);
        title.setText(messages.text(key, argument));
        hint.setText(messages.text(key + ".hint", argument));
        remedy.setVisible(!remedyKey.isEmpty());
        remedy.setText(remedyKey.isEmpty() ? "" : messages.text(remedyKey));
        remedy.setOnAction(event -> run.run());
    }
}
