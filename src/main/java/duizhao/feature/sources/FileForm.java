package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.platform.Messages;
import duizhao.reading.NumberInText;
import duizhao.ui.check.Warnings;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import duizhao.ui.form.SuggestField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Files a number as a figure. What the notation makes of the printed words is told while one types; nothing is saved
/// until all of it is right.
final class FileForm extends FormBox {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+ENTER");

    private final OpenedSource opened;
    private final NumberInText number;
    private final Filing service;
    private final Names names;
    private final Messages messages;
    private final Warnings warnings;
    private final Consumer<Act> save;
    private final String givenDistrict;
    private final TextField words = field(Fields.WORDS);
    private final Label understood = FormBox.text("understood");
    private final SuggestField<Indicator> indicator;
    private final ComboBox<Measure> measure;
    private final SuggestField<Slice> slice;
    private final ComboBox<Optional<Definition>> definition;
    private final ComboBox<Role> role;
    private final TextField period = field(Fields.PERIOD);
    private final ComboBox<Firmness> firmness;
    private final CheckBox estimated;
    private final ComboBox<District> district;
    private final TextField section = field(Fields.SECTION);
    private final TextField note = field(Fields.NOTE);

    /// @param warnings tells what the figure would bring
    FileForm(OpenedSource opened, NumberInText number, Filing service, Messages messages, Warnings warnings,
             Consumer<Act> save) {
        this.opened = opened;
        this.number = number;
        this.service = service;
        this.messages = messages;
        this.warnings = warnings;
        this.save = save;
        this.names = new Names(opened.catalogue(), messages);
        FigureDraft draft = Prefill.of(opened, number);
        givenDistrict = draft.district();
        indicator = new SuggestField<>(this::suggested, names::indicator);
        indicator.field().setId(Fields.INDICATOR);
        indicator.field().setPromptText(messages.text("sources.indicator.prompt"));
        indicator.field().setAccessibleText(messages.text("term.indicator"));
        measure = Choices.box(Fields.MEASURE, List.of(Measure.values()), m -> m == null ? "" : names.measure(m));
        slice = new SuggestField<>(typed -> names.slices(typed), names::slice);
        slice.field().setId(Fields.SLICE);
        slice.field().setPromptText(messages.text("sources.slice.whole"));
        slice.field().setAccessibleText(messages.text("sources.slice"));
        definition = Choices.box(Fields.DEFINITION, List.of(Optional.empty()), d -> d == null || d.isEmpty()
                ? messages.text("sources.unstated") : messages.either(d.get().name(), d.get().english()));
        role = Choices.box(Fields.ROLE, List.of(Role.values()), r -> r == null ? "" : names.role(r));
        firmness = Choices.box(Fields.FIRMNESS, List.of(Firmness.values()), f -> f == null ? "" : names.firmness(f));
        estimated = new CheckBox(messages.text("sources.estimated"));
        estimated.setId("file-estimated");
        district = Choices.box(Fields.DISTRICT, opened.catalogue().districts(), d -> d == null ? ""
                : messages.either(d.name(), d.english()));
        build();
        fill(draft);
        listen();
    }

    private void build() {
        add(Fields.WORDS, messages.text("sources.column.words"), words);
        add(understood);
        add(Fields.INDICATOR, messages.text("term.indicator"), indicator);
        add(Fields.MEASURE, messages.text("sources.column.measure"), measure);
        add(Fields.SLICE, messages.text("sources.slice"), slice);
        add(Fields.DEFINITION, messages.text("term.definition"), definition);
        add(Fields.ROLE, messages.text("sources.column.role"), role);
        add(Fields.PERIOD, messages.text("term.period"), period);
        HBox.setHgrow(firmness, Priority.ALWAYS);
        firmness.setMaxWidth(Double.MAX_VALUE);
        firmness.setAccessibleText(messages.text("sources.firmness"));
        estimated.setMinWidth(USE_PREF_SIZE);
        var force = new HBox(8, firmness, estimated);
        force.getStyleClass().add("form-pair");
        add(Fields.FIRMNESS + "-row", messages.text("sources.firmness"), force);
        add(Fields.DISTRICT, messages.text("term.district"), district);
        setShown(Fields.DISTRICT, opened.source().district().isBlank());
        add(Fields.SECTION, messages.text("term.section"), section);
        add(Fields.NOTE, messages.text("sources.note"), note);
        add(warnings);
        add(NumberForm.accent("file-save", messages.text("sources.file.save"), this::save));
        understood.setId("file-understood");
    }

    private void fill(FigureDraft draft) {
        words.setText(draft.words());
        measure.setValue(draft.measure());
        definition.setValue(Optional.empty());
        role.setValue(draft.role());
        period.setText(draft.period());
        firmness.setValue(draft.firmness());
        estimated.setSelected(draft.estimated());
        district.setValue(opened.catalogue().districts().stream().filter(d -> d.code().equals(draft.district()))
                .findFirst().orElse(null));
        section.setText(draft.section());
        read();
    }

    private void listen() {
        words.textProperty().addListener((o, was, now) -> read());
        indicator.valueProperty().addListener((o, was, now) -> {
            var known = opened.catalogue().definitions().stream()
                    .filter(d -> now != null && d.indicator().equals(now.key())).toList();
            definition.getItems().setAll(optional(known));
            definition.setValue(Optional.empty());
            definition.setDisable(known.isEmpty());
        });
        definition.setDisable(true);
        role.valueProperty().addListener((o, was, now) -> {
            // Only what was filled in: a period that was typed stays.
            if (was != null && period.getText().equals(Prefill.period(opened.source(), was))) {
                period.setText(Prefill.period(opened.source(), now));
            }
        });
        List.of(words.textProperty(), indicator.valueProperty(), measure.valueProperty(), slice.valueProperty(),
                definition.valueProperty(), period.textProperty(), role.valueProperty(), firmness.valueProperty(),
                estimated.selectedProperty(), district.valueProperty())
                .forEach(field -> field.addListener((Observable o) -> foresee()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                save();
                event.consume();
            }
        });
    }

    /// Tells at once what the words are understood as, or why not.
    private void read() {
        var quantity = service.quantity(number, words.getText());
        understood.getStyleClass().remove("form-error");
        if (quantity.result().isPresent()) {
            understood.setText(messages.text("sources.understood", names.read(quantity.result().get())));
        } else {
            understood.getStyleClass().add("form-error");
            understood.setText(quantity.errors().values().iterator().next());
        }
        understood.setVisible(true);
    }

    /// Tells what the figure would bring, where there is one.
    private void foresee() {
        figure().result().ifPresentOrElse(figure -> warnings.look(Filing.file(figure).changes()), warnings::clear);
    }

    private Checked<Figure> figure() {
        var meant = indicator.valueProperty().get();
        var part = slice.valueProperty().get();
        return service.figure(number, new FigureDraft(words.getText(), meant == null ? "" : meant.key(),
                measure.getValue(), part == null ? "" : part.key(),
                definition.getValue() == null ? "" : definition.getValue().map(Definition::key).orElse(""),
                period.getText(), role.getValue(), firmness.getValue(), estimated.isSelected(),
                district.getValue() == null ? givenDistrict : district.getValue().code(), section.getText(),
                note.getText()));
    }

    private void save() {
        var figure = figure();
        var part = slice.valueProperty().get();
        var errors = new HashMap<>(figure.errors());
        errors.remove(Fields.WORDS); // told already, under the field
        if (part == null && !slice.field().getText().isBlank()) {
            errors.put(Fields.SLICE, messages.text("sources.error.slice"));
        }
        show(errors);
        if (figure.result().isPresent() && errors.isEmpty()) {
            save.accept(Filing.file(figure.result().get()));
        } else {
            focusFirst(figure.errors().containsKey(Fields.WORDS));
        }
    }

    /// The words are most often right as they were guessed: what has to be said is the indicator.
    @Override
    public void focusFirst() {
        if (service.quantity(number, words.getText()).result().isPresent()
                && indicator.valueProperty().get() == null) {
            indicator.requestFocus();
        } else {
            super.focusFirst();
        }
    }

    private void focusFirst(boolean wordsAreWrong) {
        if (wordsAreWrong) {
            words.requestFocus();
        } else {
            focusFirst();
        }
    }

    /// Headline indicators first, those whose name begins with the words before others.
    private List<Indicator> suggested(String typed) {
        var filter = IndicatorFilter.of(typed);
        return opened.catalogue().indicators().stream().filter(i -> filter.answers(i, ""))
                .sorted(Comparator.comparing((Indicator i) -> !names.indicator(i).startsWith(typed.strip())))
                .toList();
    }

    private static <T> List<Optional<T>> optional(List<T> items) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        items.forEach(item -> all.add(Optional.of(item)));
        return all;
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
