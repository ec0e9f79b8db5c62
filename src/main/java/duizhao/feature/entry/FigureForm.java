package duizhao.feature.entry;

import atlantafx.base.theme.Styles;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.quantity.Firmness;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.Draft;
import duizhao.ui.form.DraftNote;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// What is said of a figure beside its place: its words as filed, definition, firmness, whether it is an estimate, a remark.
final class FigureForm extends FormBox {

    private static final String WORDS = "entry-filed-words";

    private final TextField words = new TextField();
    private final ComboBox<Optional<Definition>> definition;
    private final ComboBox<Firmness> firmness;
    private final CheckBox estimated;
    private final TextField note = new TextField();
    private final DraftNote told;
    private final Draft draft;
    private Figure figure;
    /// Whether what was typed is on its way to be saved: the next change of the figure is that.
    private boolean handed;

    /// @param requests takes what is to be said of the figure, and says what is wrong with it
    FigureForm(Figure figure, Holdings holdings, Messages messages, GridRequests requests) {
        this.figure = figure;
        this.told = new DraftNote("entry-filed-told", messages, this::words, () -> { });
        words.setId(WORDS);
        definition = Choices.box("entry-filed-definition", List.of(), one -> one == null ? "" : one.map(d ->
                messages.either(d.name(), d.english())).orElse(messages.text("entry.definition.none")));
        firmness = Choices.box("entry-filed-firmness", List.of(Firmness.values()), f ->
                f == null || f == Firmness.UNSTATED ? messages.text("entry.definition.none")
                        : messages.text("notation.firmness." + f.key()));
        estimated = new CheckBox(messages.text("notation.estimated"));
        estimated.setId("entry-filed-estimated");
        note.setId("entry-filed-note");
        add(told);
        add(WORDS, messages.text("entry.words"), words);
        add("entry-filed-definition", messages.text("term.definition"), definition);
        add("entry-filed-firmness", messages.text("entry.firmness"), firmness);
        add("entry-filed-estimated", messages.text("entry.estimated"), estimated);
        add("entry-filed-note", messages.text("entry.note"), note);
        var save = new Button(messages.text("entry.describe"));
        save.setId("entry-describe");
        save.getStyleClass().add(Styles.SMALL);
        Runnable saving = () -> {
            Optional<String> wrong = requests.describe(this.figure, words.getText(),
                    definition.getValue().map(Definition::key).orElse(""), estimated.isSelected(), firmness.getValue(),
                    note.getText());
            handed = wrong.isEmpty();
            show(wrong.map(error -> Map.of(WORDS, error)).orElse(Map.of()));
        };
        save.setOnAction(event -> saving.run());
        words.setOnAction(event -> saving.run());
        note.setOnAction(event -> saving.run());
        add(save);
        fill(holdings);
        draft = new Draft(List.of(words.textProperty(), definition.valueProperty(), firmness.valueProperty(),
                estimated.selectedProperty(), note.textProperty()));
    }

    /// Whether it is of `other`, or of what `other` was.
    boolean isOf(Figure other) {
        return figure.key().equals(other.key());
    }

    /// What was typed and is not saved; blank where nothing is.
    String typed() {
        return draft.isTyped() ? words() : "";
    }

    /// Goes on with the figure as it was read anew; what was typed stays, and it is said where that was changed meanwhile.
    ///
    /// @param changed says so
    void renew(Figure now, Holdings holdings, String changed) {
        if (handed && !now.equals(figure)) {
            handed = false;
            draft.keep();
        }
        figure = now;
        boolean overtaken = draft.refill(() -> fill(holdings));
        if (!draft.isTyped()) {
            told.clear();
        } else if (overtaken) {
            told.changed(changed);
        }
    }

    private void fill(Holdings holdings) {
        List<Optional<Definition>> definitions = Stream.concat(Stream.of(Optional.<Definition>empty()),
                holdings.catalogue().definitions().stream().filter(d -> d.indicator().equals(figure.series().indicator()))
                        .map(Optional::of)).toList();
        if (!definition.getItems().equals(definitions)) {
            definition.getItems().setAll(definitions);
        }
        setShown("entry-filed-definition", definitions.size() > 1);
        words.setText(figure.quantity().token());
        definition.setValue(definitions.stream().filter(d -> d.map(Definition::key).orElse("")
                .equals(figure.series().definition())).findFirst().orElse(Optional.empty()));
        firmness.setValue(figure.quantity().firmness());
        estimated.setSelected(figure.quantity().estimated());
        note.setText(figure.note());
    }
}
