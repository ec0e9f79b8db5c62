package duizhao.feature.catalogue;

import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks for a district.
final class DistrictForm extends ThingForm<District> {

    private final TextField code = field(Entries.CODE, "catalogue.code");
    private final TextField name = field(Entries.NAME, "catalogue.full-name");
    private final TextField shortName = field(Entries.SHORT, "catalogue.short-name");
    private final TextField english = field(Entries.ENGLISH, "catalogue.english");
    private final ComboBox<Optional<District>> parent;
    private final TextField from;
    private final TextField to;

    DistrictForm(Messages messages) {
        super(messages);
        code.setPromptText(say("catalogue.code.prompt"));
        parent = Choices.box(Entries.PARENT, List.of(), d -> d == null || d.isEmpty()
                ? say("catalogue.parent.none") : messages.either(d.get().name(), d.get().english()));
        add(Entries.PARENT, say("catalogue.parent"), parent);
        from = field(Entries.FROM, "catalogue.from");
        to = field(Entries.TO, "catalogue.to");
        from.setPromptText(say("catalogue.year.prompt"));
        to.setPromptText(say("catalogue.year.prompt"));
    }

    @Override
    void fill(@Nullable District d, Catalogue catalogue) {
        code.setText(d == null ? "" : d.code());
        code.setDisable(d != null);
        name.setText(d == null ? "" : d.name());
        shortName.setText(d == null ? "" : d.shortName());
        english.setText(d == null ? "" : d.english());
        var parents = new ArrayList<Optional<District>>();
        parents.add(Optional.empty());
        catalogue.districts().stream().filter(one -> d == null || !one.code().equals(d.code()))
                .forEach(one -> parents.add(Optional.of(one)));
        parent.getItems().setAll(parents);
        // A new one most often belongs where those belong that are there.
        String belongs = d != null ? d.parent() : catalogue.districts().stream().map(District::parent)
                .filter(p -> p != null).findFirst().orElse(null);
        parent.setValue(parents.stream().filter(p -> p.map(District::code).orElse("").equals(belongs == null ? "" : belongs))
                .findFirst().orElse(Optional.empty()));
        from.setText(d == null || d.validFrom() == null ? "" : d.validFrom());
        to.setText(d == null || d.validTo() == null ? "" : d.validTo());
    }

    @Override
    List<Property<?>> fields() {
        return List.of(code.textProperty(), name.textProperty(), shortName.textProperty(), english.textProperty(),
                parent.valueProperty(), from.textProperty(), to.textProperty());
    }

    @Override
    Checked<District> check(@Nullable District before, Catalogue catalogue) {
        return entries().district(code.getText(), name.getText(), shortName.getText(), english.getText(),
                parent.getValue() == null ? null : parent.getValue().map(District::code).orElse(null), from.getText(),
                to.getText(), before, catalogue);
    }
}
