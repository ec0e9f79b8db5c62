package duizhao.feature.progress;

import atlantafx.base.theme.Styles;
import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Where a person names the years of a plan that has no target yet. Enter offers it from then on, Esc shuts the line.
final class PlanAdding extends HBox {

    /// Plans are of five years; an outline 远景 may look further.
    private static final int LONGEST = 20;
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?\\s*[-—–~至到/]+\\s*(\\d{4})年?");
    private static final double FIELD = 110;

    private final Messages messages;
    private final TextField years = new TextField();
    private final Label told = new Label();

    /// @param add  takes the years that were named
    /// @param shut is told when the line goes, so that the focus finds its way back
    PlanAdding(Messages messages, Consumer<Period> add, Runnable shut) {
        this.messages = messages;
        setId("progress-adding");
        getStyleClass().addAll("plan-head", "plan-adding");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        years.setId("progress-add-years");
        years.setPrefWidth(FIELD);
        years.setPromptText("2026-2030");
        years.setAccessibleText(messages.text("progress.add"));
        years.textProperty().subscribe(() -> tell());
        var button = new Button(messages.text("progress.add.do"));
        button.setId("progress-add-do");
        button.setMinWidth(USE_PREF_SIZE);
        told.setId("progress-add-told");
        told.getStyleClass().add("share-told");
        told.setMinWidth(0);
        Runnable go = () -> read().ifPresent(span -> {
            hide();
            add.accept(span);
        });
        years.setOnAction(event -> go.run());
        button.setOnAction(event -> go.run());
        var name = new Label(messages.text("progress.add.years"));
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

    /// Asks for the years.
    ///
    /// @param likely the plan that most probably comes next
    void ask(Period likely) {
        years.setText(likely.text().replace('/', '-'));
        setVisible(true);
        applyCss(); // what is not laid out yet cannot take the focus
        years.requestFocus();
        years.selectAll();
    }

    void hide() {
        setVisible(false);
    }

    private void tell() {
        boolean wrong = read().isEmpty();
        years.pseudoClassStateChanged(Styles.STATE_DANGER, wrong && !years.getText().isBlank());
        told.setText(messages.text(wrong ? "progress.add.unreadable" : "progress.add.hint", LONGEST));
    }

    private Optional<Period> read() {
        var read = YEARS.matcher(years.getText().strip());
        return !read.matches() ? Optional.empty()
                : Period.parse(read.group(1) + "/" + read.group(2)).filter(p -> p.isSpan()
                && p.last() - p.first() < LONGEST);
    }
}
