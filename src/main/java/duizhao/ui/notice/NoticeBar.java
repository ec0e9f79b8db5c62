package duizhao.ui.notice;

import duizhao.platform.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An inline notice: one line, what can be done about it, and a way to dismiss it. Takes no room while it is silent.
public final class NoticeBar extends HBox {

    private final FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    private final Label line = new Label();
    private final Hyperlink action = new Hyperlink();
    private final Button close = new Button(null, new FontIcon(Feather.X));

    public NoticeBar(Messages messages) {
        this(messages, "notice");
    }

    /// @param id of what is in it
    NoticeBar(Messages messages, String id) {
        getStyleClass().add("notice");
        line.setId(id + "-line");
        action.setId(id + "-action");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        action.managedProperty().bind(action.visibleProperty());
        close.getStyleClass().addAll("icon-button", "flat");
        close.setAccessibleText(messages.text("notice.close"));
        close.setOnAction(event -> silence());
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Warns in one line.
    public void warn(String text) {
        show(text, Feather.ALERT_TRIANGLE, false);
    }

    /// Tells in one line that something was done.
    public void say(String text) {
        show(text, Feather.INFO, true);
    }

    /// Offers to do something about the line just shown.
    public void offer(String text, Runnable run) {
        action.setText(text);
        action.setVisible(true);
        action.setOnAction(event -> {
            silence();
            run.run();
        });
    }

    public void silence() {
        setVisible(false);
    }

    private void show(String text, Feather symbol, boolean said) {
        if (getChildren().isEmpty()) { // not before: what nobody sees would be styled with the window
            getChildren().addAll(icon, line, action, close);
        }
        line.setText(text);
        icon.setIconCode(symbol);
        action.setVisible(false);
        getStyleClass().remove("said");
        if (said) {
            getStyleClass().add("said");
        }
        setVisible(true);
    }
}
