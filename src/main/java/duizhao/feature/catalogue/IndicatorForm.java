package duizhao.feature.catalogue;

import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks for an indicator.
final class IndicatorForm extends ThingForm<Indicator> {

    private final TextField name = field(Entries.NAME, "catalogue.name");
    private final TextField english = field(Entries.ENGLISH, "catalogue.english");
    private final TextField key = field(Entries.KEY, "catalogue.key");
    private final ComboBox<IndicatorGroup> group;
    private final ComboBox<Direction> direction;
    private final ComboBox<Nature> nature;
    private final TextField unit;
    private final TextField headline;
    private final CheckBox nominal;
    private final TextField note;

    IndicatorForm(Messages messages) {
        super(messages);
        follow(key, english);
        group = Choices.box("catalogue-group", List.of(IndicatorGroup.values()),
                g -> g == null ? "" : say("term.group." + g.key()));
        add("catalogue-group", say("catalogue.group"), group);
        direction = Choices.box("catalogue-direction", List.of(Direction.values()),
                d -> d == null ? "" : say("catalogue.direction." + d.key()));
        add("catalogue-direction", say("catalogue.direction"), direction);
        nature = Choices.box("catalogue-nature", List.of(Nature.values()),
                n -> n == null ? "" : say("term.nature." + n.key()));
        add("catalogue-nature", say("catalogue.nature"), nature);
        unit = field(Entries.UNIT, "catalogue.unit");
        headline = field(Entries.HEADLINE, "catalogue.headline");
        headline.setPromptText(say("catalogue.headline.prompt"));
        nominal = new CheckBox(say("catalogue.nominal"));
        nominal.setId("catalogue-nominal");
        nominal.setWrapText(true);
        add("catalogue-nominal", say("catalogue.nominal.name"), nominal);
        note = field("catalogue-note", "catalogue.note");
    }

    @Override
    void fill(@Nullable Indicator i, Catalogue catalogue) {
        name.setText(i == null ? "" : i.name());
        english.setText(i == null ? "" : i.english());
        key.setText(i == null ? "" : i.key());
        key.setDisable(i != null);
        group.setValue(i == null ? IndicatorGroup.ECONOMY : i.group());
        direction.setValue(i == null ? Direction.UP : i.direction());
        nature.setValue(i == null ? Nature.UNSTATED : i.nature());
        unit.setText(i == null ? "" : i.unit());
        headline.setText(i == null || !i.isHeadline() ? "" : Integer.toString(i.headline().getAsInt()));
        nominal.setSelected(i != null && i.nominal());
        note.setText(i == null ? "" : i.note());
    }

    @Override
    List<Property<?>> fields() {
        return List.of(name.textProperty(), english.textProperty(), key.textProperty(), group.valueProperty(),
                direction.valueProperty(), nature.valueProperty(), unit.textProperty(), headline.textProperty(),
                nominal.selectedProperty(), note.textProperty());
    }

    @Override
    Checked<Indicator> check(@Nullable Indicator before, Catalogue catalogue) {
        return entries().indicator(new Entries.IndicatorText(key.getText(), name.getText(), english.getText(),
                group.getValue(), direction.getValue(), nature.getValue(), headline.getText(), unit.getText(),
                nominal.isSelected(), note.getText()), before, catalogue);
    }
}
