package duizhao.feature.catalogue;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Silence;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Initials;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.SuggestField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks for a definition of an indicator.
final class DefinitionForm extends ThingForm<Definition> {

    private final SuggestField<Indicator> indicator;
    private final TextField name;
    private final TextField english;
    private final TextField key;
    private final ComboBox<Silence> silence;
    private final TextField note;
    private List<Indicator> indicators = List.of();

    DefinitionForm(Messages messages) {
        super(messages);
        indicator = new SuggestField<>(words -> matching(indicators, words),
                i -> messages.either(i.name(), i.english()));
        indicator.field().setId(Entries.INDICATOR);
        add(Entries.INDICATOR, say("catalogue.indicator"), indicator);
        name = field(Entries.NAME, "catalogue.name");
        english = field(Entries.ENGLISH, "catalogue.english");
        key = field(Entries.KEY, "catalogue.key");
        follow(key, english);
        silence = Choices.box("catalogue-silence", List.of(Silence.values()),
                s -> s == null ? "" : say("catalogue.silence." + s.key()));
        add("catalogue-silence", say("catalogue.silence"), silence);
        note = field("catalogue-note", "catalogue.note");
    }

    /// Those that a person may mean by these words: a part of the name, or its initials.
    static List<Indicator> matching(List<Indicator> indicators, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return indicators.stream().filter(i -> i.name().contains(words) || i.key().contains(lower)
                || i.english().toLowerCase(Locale.ROOT).contains(lower) || Initials.contain(i.name(), lower)).toList();
    }

    @Override
    void fill(@Nullable Definition d, Catalogue catalogue) {
        indicators = catalogue.indicators();
        indicator.field().setText("");
        indicator.valueProperty().set(d == null ? null : catalogue.indicator(d.indicator()));
        indicator.setDisable(d != null);
        name.setText(d == null ? "" : d.name());
        english.setText(d == null ? "" : d.english());
        key.setText(d == null ? "" : d.key());
        key.setDisable(d != null);
        silence.setValue(d == null ? Silence.COMPARE : d.silence());
        note.setText(d == null ? "" : d.note());
    }

    @Override
    List<Property<?>> fields() {
        var fields = new ArrayList<>(indicator.fields());
        fields.addAll(List.of(name.textProperty(), english.textProperty(), key.textProperty(), silence.valueProperty(),
                note.textProperty()));
        return fields;
    }

    @Override
    Checked<Definition> check(@Nullable Definition before, Catalogue catalogue) {
        return entries().definition(key.getText(), indicator.valueProperty().get(), name.getText(), english.getText(),
                silence.getValue(), note.getText(), before, catalogue);
    }
}
