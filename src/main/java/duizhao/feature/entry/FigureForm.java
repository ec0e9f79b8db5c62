package duizhao.feature.entry;

import atlantafx.base.theme.Styles;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.quantity.Firmness;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// What is said of a figure beside its place: its words as filed, definition, firmness, whether it is an estimate, a remark.
final class FigureForm extends FormBox {

    private static final String WORDS = "entry-filed-words";

    /// @param requests takes what is to be said of the figure, and says what is wrong with it
    FigureForm(Figure figure, Holdings holdings, Messages messages, GridRequests requests) {
        var words = new TextField(figure.quantity().token());
        words.setId(WORDS);
        List<Optional<Definition>> definitions = Stream.concat(Stream.of(Optional.<Definition>empty()),
                holdings.catalogue().definitions().stream().filter(d -> d.indicator().equals(figure.series().indicator()))
                        .map(Optional::of)).toList();
        var definition = Choices.box("entry-filed-definition", definitions, one -> one.map(d ->
                messages.either(d.name(), d.english())).orElse(messages.text("entry.definition.none")));
        definition.setValue(definitions.stream().filter(d -> d.map(Definition::key).orElse("")
                .equals(figure.series().definition())).findFirst().orElse(Optional.empty()));
        var firmness = Choices.box("entry-filed-firmness", List.of(Firmness.values()), f ->
                f == Firmness.UNSTATED ? messages.text("entry.definition.none")
                        : messages.text("notation.firmness." + f.key()));
        firmness.setValue(figure.quantity().firmness());
        var estimated = new CheckBox(messages.text("notation.estimated"));
        estimated.setId("entry-filed-estimated");
        estimated.setSelected(figure.quantity().estimated());
        var note = new TextField(figure.note());
        note.setId("entry-filed-note");
        add(WORDS, messages.text("entry.words"), words);
        add("entry-filed-definition", messages.text("term.definition"), definition);
        setShown("entry-filed-definition", definitions.size() > 1);
        add("entry-filed-firmness", messages.text("entry.firmness"), firmness);
        add("entry-filed-estimated", messages.text("entry.estimated"), estimated);
        add("entry-filed-note", messages.text("entry.note"), note);
        var save = new Button(messages.text("entry.describe"));
        save.setId("entry-describe");
        save.getStyleClass().add(Styles.SMALL);
        Runnable saving = () -> show(requests.describe(figure, words.getText(),
                definition.getValue().map(Definition::key).orElse(""), estimated.isSelected(), firmness.getValue(),
                note.getText()).map(error -> Map.of(WORDS, error)).orElse(Map.of()));
        save.setOnAction(event -> saving.run());
        words.setOnAction(event -> saving.run());
        note.setOnAction(event -> saving.run());
        add(save);
    }
}
