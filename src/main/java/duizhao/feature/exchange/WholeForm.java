package duizhao.feature.exchange;

import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.exchange.table.Mapping;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

/// What holds for the whole table where neither its columns nor its rows say it.
final class WholeForm extends FormBox {

    private final SheetModel model;
    private final PlaceFields places;
    private final CheckBox usual;
    private final ComboBox<Optional<Source>> source;
    private boolean showing;

    /// @param file its name
    WholeForm(Messages messages, SheetModel model, Catalogue catalogue, String file) {
        this.model = model;
        places = new PlaceFields(messages, "whole", catalogue, given -> {
            show(given.isEmpty() ? Map.of("whole-period", messages.text("exchange.period.wrong")) : Map.of());
            if (!showing) {
                given.ifPresent(defaults -> model.mappingProperty().set(mapping().withDefaults(defaults)));
            }
        });
        places.addTo(this);
        usual = new CheckBox(messages.text("exchange.usual"));
        usual.setId("whole-usual");
        usual.setOnAction(event -> model.mappingProperty().set(mapping().withUsualUnit(usual.isSelected())));
        add("whole-usual", "", usual);
        source = Choices.box("whole-source", Stream.concat(Stream.of(Optional.<Source>empty()), catalogue.sources().stream()
                .sorted(Comparator.comparing(Source::date).reversed()).map(Optional::of)).toList(),
                one -> one.map(Source::title).orElse(messages.text("exchange.source.file", file)));
        source.setOnAction(event -> {
            if (!showing && source.getValue() != null) {
                model.mappingProperty().set(mapping().withSource(source.getValue().map(Source::key).orElse("")));
            }
        });
        add("whole-source", messages.text("term.source"), source);
        model.mappingProperty().subscribe(this::show);
    }

    private Mapping mapping() {
        return model.mappingProperty().get();
    }

    private void show(Mapping mapping) {
        showing = true;
        places.show(mapping.defaults());
        usual.setSelected(mapping.usualUnit());
        source.setValue(source.getItems().stream()
                .filter(one -> one.map(Source::key).orElse("").equals(mapping.source())).findFirst().orElse(Optional.empty()));
        showing = false;
    }
}
