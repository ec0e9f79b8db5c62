package duizhao.feature.entry;

import duizhao.domain.change.Act;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.quantity.ReadBack;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Source;
import duizhao.platform.Messages;
import duizhao.ui.check.Warnings;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks for one figure: what it is of stands above, with what is known around it; below one types it as it is printed,
/// and sees at once what it is understood as, or why not.
final class EntryForm extends FormBox {

    private final Known known;
    private final EntryService service;
    private final Messages messages;
    private final ReadBack readBack;
    private final Warnings warnings;
    private final BiConsumer<Act, Consumer<String>> save;
    private final TextField words = field(EntryService.WORDS);
    private final Label understood = FormBox.text("understood");
    private final ComboBox<Role> role;
    private final ComboBox<Optional<Definition>> definition;
    private final CheckBox estimated;
    private final ComboBox<Source> source;
    private final TextField note = field("entry-note");
    /// Whether these words were handed over already: a key held down must not enter a figure twice.
    private boolean asked;

    /// @param warnings tells what the figure would bring
    /// @param save     does the act of a form that is right, and hands over why where it was not saved
    EntryForm(Known known, EntryService service, Messages messages, Warnings warnings,
              BiConsumer<Act, Consumer<String>> save) {
        this.known = known;
        this.service = service;
        this.messages = messages;
        this.readBack = new ReadBack(messages);
        this.warnings = warnings;
        this.save = save;
        role = Choices.box("entry-role", List.of(Role.values()), r -> messages.text(r == Role.PLAN ? "term.plan" : "term.outcome"));
        role.setValue(known.cell().role());
        definition = Choices.box("entry-definition", Stream.concat(Stream.of(Optional.<Definition>empty()),
                known.definitions().stream().map(Optional::of)).toList(), one -> one.map(
                d -> messages.either(d.name(), d.english())).orElse(messages.text("entry.definition.none")));
        definition.setValue(likely());
        source = Choices.box("entry-source", known.sources(), Source::title);
        source.setValue(known.sources().getFirst());
        estimated = new CheckBox(messages.text("notation.estimated"));
        estimated.setId("entry-estimated");
        build();
        words.textProperty().addListener((o, was, now) -> read());
        role.valueProperty().addListener((o, was, now) -> foresee());
        definition.valueProperty().addListener((o, was, now) -> foresee());
        source.valueProperty().addListener((o, was, now) -> foresee());
        estimated.selectedProperty().addListener((o, was, now) -> foresee());
    }

    /// What the cell is of, in one line.
    static String heading(Known known, Messages messages) {
        District district = known.catalogue().district(known.cell().district());
        return String.join(" ", messages.either(district.name(), district.english()),
                PeriodText.of(known.cell().period(), messages),
                new SeriesNames(known.catalogue(), messages).full(known.cell().series()));
    }

    private void build() {
        var heading = new Label(heading(known, messages));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        add(heading);
        add(new KnownGrid(known, messages));
        words.setPromptText(messages.text(known.cell().role() == Role.PLAN ? "entry.words.prompt.plan"
                : "entry.words.prompt.outcome"));
        words.setOnAction(event -> save());
        add(EntryService.WORDS, messages.text("entry.words"), words);
        understood.setId("entry-understood");
        add(understood);
        add(warnings);
        add("entry-role", messages.text("entry.role"), role);
        add("entry-definition", messages.text("term.definition"), definition);
        setShown("entry-definition", definition.getItems().size() > 1);
        add("entry-estimated", messages.text("entry.estimated"), estimated);
        add("entry-source", messages.text("term.source"), source);
        add("entry-note", messages.text("entry.note"), note);
    }

    /// The definition of the other side: what is entered is most often its answer.
    private Optional<Definition> likely() {
        Figure beside = known.beside();
        return beside == null ? Optional.empty() : definition.getItems().stream().flatMap(Optional::stream)
                .filter(d -> d.key().equals(beside.series().definition())).findFirst();
    }

    private void read() {
        asked = false;
        understood.getStyleClass().remove("form-error");
        show(Map.of());
        understood.setVisible(!words.getText().isBlank());
        switch (service.read(words.getText())) {
            case Reading.Understood(var quantity) ->
                    understood.setText(messages.text("entry.understood", readBack.of(quantity)));
            case Reading.Refused refused -> {
                understood.getStyleClass().add("form-error");
                understood.setText(refused.text(messages));
            }
        }
        foresee();
    }

    /// Tells what the figure would bring, where there is one.
    private void foresee() {
        checked().act().ifPresentOrElse(act -> warnings.look(act.changes()), warnings::clear);
    }

    private Checked checked() {
        return service.check(known, new Draft(words.getText(), role.getValue(),
                definition.getValue().map(Definition::key).orElse(""), estimated.isSelected(), source.getValue(),
                note.getText()));
    }

    /// Saves where all is right; else tells beside the field what is wrong, and changes nothing.
    void save() {
        var checked = checked();
        show(checked.errors());
        understood.setVisible(checked.errors().isEmpty() && understood.isVisible());
        checked.act().ifPresentOrElse(act -> {
            if (!asked) {
                asked = true;
                save.accept(act, this::refused);
            }
        }, this::focusFirst);
    }

    /// What was typed is still there, and can be handed over again.
    private void refused(String why) {
        asked = false;
        understood.setVisible(false);
        show(Map.of(EntryService.WORDS, why));
        focusFirst();
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
