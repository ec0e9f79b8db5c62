package duizhao.ui.notice;

import duizhao.platform.Messages;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the middle of a place that has nothing to show: why, and what to do. That something is being read it
/// says only where that takes longer than a moment: words that come and go at once cannot be read.
public final class EmptyPane extends VBox {

    private static final Duration MOMENT = Duration.millis(400);

    private final String place;
    private final Messages messages;
    private final FontIcon icon;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final Hyperlink remedy = new Hyperlink();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /// @param place whose middle it is: ids and message keys begin with it
    public EmptyPane(String place, Ikon icon, Messages messages) {
        this.place = place;
        this.messages = messages;
        this.icon = new FontIcon(icon);
        getStyleClass().add("empty-state");
        title.getStyleClass().add("title");
        title.setId(place + "-empty");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        remedy.setId(place + "-remedy");
        remedy.managedProperty().bind(remedy.visibleProperty());
        moment.setOnFinished(event -> tell());
    }

    /// @param why       looked up as `<place>.empty.<why>` and `.hint`
    /// @param argument  put into the sentences
    /// @param remedyKey message key of what the link does; blank for no link
    public void show(Enum<?> why, String argument, String remedyKey, Runnable run) {
        String key = place + ".empty." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean reading = why.name().equals("LOADING");
        icon.setVisible(!reading);
        title.setText(messages.text(key, argument));
        hint.setText(messages.text(key + ".hint", argument));
        remedy.setVisible(!remedyKey.isEmpty());
        remedy.setText(remedyKey.isEmpty() ? "" : messages.text(remedyKey));
        remedy.setOnAction(event -> run.run());
        moment.stop();
        if (reading) {
            getChildren().clear();
            moment.playFromStart();
        } else {
            tell();
        }
    }

    private void tell() {
        getChildren().setAll(icon, title, hint, remedy);
    }
}
