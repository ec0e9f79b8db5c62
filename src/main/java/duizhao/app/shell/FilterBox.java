package duizhao.app.shell;

import duizhao.platform.Messages;
import duizhao.ui.nav.Choice;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The quick filter: a part of an indicator's name, in Chinese or English. Esc empties it. Its room is kept until it is
/// [#complete] or asked for, since nobody types before there is something to filter.
final class FilterBox extends StackPane {

    /// Room for what it is and for a few characters.
    private static final double LEAST = 112;

    private static final double WIDTH = 210;

    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();

    FilterBox(Messages messages, Choice choice) {
        field.setId("filter");
        field.setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
        field.setPromptText(messages.text("shell.filter"));
        field.setAccessibleText(messages.text("shell.filter"));
        field.setPrefWidth(WIDTH);
        setMinWidth(LEAST);
        field.textProperty().bindBidirectional(choice.filterProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        setPrefWidth(WIDTH);
        getStyleClass().add("filter-box");
    }

    void complete() {
        if (getChildren().isEmpty()) {
            getChildren().add(field);
        }
    }

    TextField field() {
        complete();
        return field;
    }
}
