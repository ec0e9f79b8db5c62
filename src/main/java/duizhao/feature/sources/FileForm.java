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
import duizhao.ui.form.Draft;
import duizhao.ui.form.FormBox;
import duizhao.ui.form.SuggestField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Files a number as a figure. What the notation makes of the printed words is told while one types; nothing is saved
/// until all of it is right.
final class FileForm extends FormBox {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+ENTER");

    private final NumberInText number;
    private final Messages messages;
    private final Warnings warnings;
    private final Consumer<Act> save;
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
    private final Button button;
    private final Draft draft;
    private OpenedSource opened;
    private Filing service;
    private Names names;
    private String givenDistrict;

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
        FigureDraft likely = Prefill.of(opened, number);
        givenDistrict = likely.district();
        indicator = new SuggestField<>(this::suggested, i -> names.indicator(i));
        indicator.field().setId(Fields.INDICATOR);
        indicator.field().setPromptText(messages.text("sources.indicator.prompt"));
        indicator.field().setAccessibleText(messages.text("term.indicator"));
        measure = Choices.box(Fields.MEASURE, List.of(Measure.values()), m -> m == null ? "" : names.measure(m));
        slice = new SuggestField<>(typed -> names.slices(typed), s -> names.slice(s));
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
        button = NumberForm.accent("file-save", messages.text("sources.file.save"), this::save);
        build();
        fill(likely);
        listen();
        var fields = new ArrayList<Property<?>>(List.of(words.textProperty()));
        fields.addAll(indicator.fields());
        fields.add(measure.valueProperty());
        fields.addAll(slice.fields());
        fields.addAll(List.of(definition.valueProperty(), role.valueProperty(), period.textProperty(),
                firmness.valueProperty(), estimated.selectedProperty(), district.valueProperty(), section.textProperty(),
                note.textProperty()));
        draft = new Draft(fields);
    }

    /// Lets the number be filed or not.
    void allow(boolean allowed) {
        button.setDisable(!allowed);
    }

    /// Whether a person has said anything that nobody guessed.
    boolean isTyped() {
        return draft.isTyped();
    }

    /// Goes on with the source as it was read anew; what was typed stays, what was guessed is guessed again.
    void renew(OpenedSource now, Filing with) {
        opened = now;
        service = with;
        names = new Names(now.catalogue(), messages);
        FigureDraft likely = Prefill.of(now, number);
        givenDistrict = likely.district();
        List<District> districts = now.catalogue().districts();
        List<Optional<Definition>> definitions = definitions(indicator.valueProperty().get());
        draft.refill(() -> {
            district.getItems().setAll(districts);
            definition.getItems().setAll(definitions);
            fill(likely);
        });
        choose(district, one -> one.code().equals(district.getValue() == null ? "" : district.getValue().code()));
        choose(definition, one -> one.map(Definition::key).equals(definition.getValue().map(Definition::key)));
        definition.setDisable(definitions.size() == 1);
        foresee();
    }

    /// Chooses what is offered now of what was chosen before it was read anew; what is offered no more stays, and is refused
    /// with the reason.
    private static <T> void choose(ComboBox<T> box, Predicate<T> same) {
        box.getItems().stream().filter(same).findFirst().ifPresent(box::setValue);
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
        add(button);
        understood.setId("file-understood");
    }

    private void fill(FigureDraft likely) {
        words.setText(likely.words());
        indicator.field().setText("");
        slice.field().setText("");
        note.setText("");
        measure.setValue(likely.measure());
        definition.setValue(Optional.empty());
        role.setValue(likely.role());
        period.setText(likely.period());
        firmness.setValue(likely.firmness());
        estimated.setSelected(likely.estimated());
        district.setValue(opened.catalogue().districts().stream().filter(d -> d.code().equals(likely.district()))
                .findFirst().orElse(null));
        section.setText(likely.section());
        read();
    }

    private void listen() {
        words.textProperty().addListener((o, was, now) -> read());
        indicator.valueProperty().addListener((o, was, now) -> {
            definition.getItems().setAll(definitions(now));
            definition.setValue(Optional.empty());
            definition.setDisable(definition.getItems().size() == 1);
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

    /// Those of the indicator, after none.
    private List<Optional<Definition>> definitions(@Nullable Indicator of) {
        return Stream.concat(Stream.of(Optional.<Definition>empty()), opened.catalogue().definitions().stream()
                .filter(d -> of != null && d.indicator().equals(of.key())).map(Optional::of)).toList();
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
        if (button.isDisabled()) {
            return;
        }
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

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
