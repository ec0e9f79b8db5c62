package duizhao.feature.entry;

import atlantafx.base.theme.Styles;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The figures that a pasted sentence holds, each to be accepted by itself: Enter accepts, Tab goes on, Esc closes.
final class OfferPane extends VBox {

    private final Messages messages;
    private final Function<Offer, String> name;
    private final Consumer<Offer> accept;
    private final Runnable closed;

    /// @param name   what the cell of an offer is called
    /// @param accept enters an offer
    /// @param closed runs when nothing is left to accept
    OfferPane(Messages messages, Function<Offer, String> name, Consumer<Offer> accept, Runnable closed) {
        this.messages = messages;
        this.name = name;
        this.accept = accept;
        this.closed = closed;
        setId("entry-offers");
        getStyleClass().add("offers");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    void show(List<Offer> offers) {
        var title = new Label(messages.text("entry.offers", offers.size()));
        title.getStyleClass().add("strong");
        var lines = new ArrayList<HBox>();
        offers.forEach(offer -> lines.add(line(offer)));
        getChildren().setAll(title);
        getChildren().addAll(lines);
        setVisible(true);
        ((Button) lines.getFirst().getChildren().getLast()).requestFocus();
    }

    private HBox line(Offer offer) {
        var words = new Label(offer.words());
        words.getStyleClass().add("strong");
        words.setMinWidth(140);
        var where = new Label(messages.text("entry.offer.where", name.apply(offer)));
        where.getStyleClass().add("muted");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        var button = new Button(messages.text("entry.offer.accept"));
        button.getStyleClass().addAll("offer-accept", Styles.SMALL);
        button.setAccessibleText(button.getText() + " " + offer.words() + " " + where.getText());
        var line = new HBox(8, words, where, button);
        button.setOnAction(event -> {
            int at = getChildren().indexOf(line);
            getChildren().remove(line);
            accept.accept(offer);
            if (getChildren().size() == 1) {
                close();
            } else {
                ((HBox) getChildren().get(Math.min(at, getChildren().size() - 1))).getChildren().getLast()
                        .requestFocus();
            }
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        line.getStyleClass().add("offer");
        return line;
    }

    void close() {
        setVisible(false);
        closed.run();
    }
}
