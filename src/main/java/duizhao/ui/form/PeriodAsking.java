package duizhao.ui.form;

import atlantafx.base.theme.Styles;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodReading;
import duizhao.platform.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A line in which a person names a period that is not offered yet. Enter takes it, Esc shuts the line.
public final class PeriodAsking extends HBox {

    private static final double FIELD = 110;

    private final Function<String, PeriodReading> read;
    private final Function<PeriodReading.Refused, String> refusal;
    private final String hint;
    private final TextField years = new TextField();
    private final Label told = new Label();

    /// What stands in the line.
    ///
    /// @param title what is asked for, told to screen readers
    /// @param name  before the field
    /// @param add   on the button
    /// @param hint  what Enter does, where the period was understood
    public record Words(String title, String name, String add, String hint) {
    }

    /// @param id      the line is `id-adding`, its field `id-add-years`, its button `id-add-do`, what it says `id-add-told`
    /// @param read    understands what is written
    /// @param refusal why it was not understood, in words for a person
    /// @param add     takes the period that was named
    /// @param shut    is told when the line goes, so that the focus finds its way back
    public PeriodAsking(String id, Messages messages, Words words, Function<String, PeriodReading> read,
                        Function<PeriodReading.Refused, String> refusal, Consumer<Period> add, Runnable shut) {
        this.read = read;
        this.refusal = refusal;
        this.hint = messages.text(words.hint());
        setId(id + "-adding");
        getStyleClass().add("period-asking");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        years.setId(id + "-add-years");
        years.setPrefWidth(FIELD);
        years.setPromptText("2026-2030");
        years.setAccessibleText(messages.text(words.title()));
        years.textProperty().subscribe(() -> tell());
        var button = new Button(messages.text(words.add()));
        button.setId(id + "-add-do");
        button.setMinWidth(USE_PREF_SIZE);
        told.setId(id + "-add-told");
        told.getStyleClass().add("asking-told");
        told.setMinWidth(0);
        Runnable go = () -> {
            if (read.apply(years.getText()) instanceof PeriodReading.Read(Period period)) {
                hide();
                add.accept(period);
            }
        };
        years.setOnAction(event -> go.run());
        button.setOnAction(event -> go.run());
        var name = new Label(messages.text(words.name()));
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, years, button, told);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
                shut.run();
            }
        });
    }

    /// Asks for the period.
    ///
    /// @param likely the one that is most probably meant
    public void ask(Period likely) {
        years.setText(likely.text().replace('/', '-'));
        setVisible(true);
        applyCss(); // what is not laid out yet cannot take the focus
        years.requestFocus();
        years.selectAll();
    }

    public void hide() {
        setVisible(false);
    }

    private void tell() {
        PeriodReading now = read.apply(years.getText());
        boolean wrong = now instanceof PeriodReading.Refused && !years.getText().isBlank();
        years.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        told.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        told.setText(now instanceof PeriodReading.Refused refused ? refusal.apply(refused) : hint);
    }
}
