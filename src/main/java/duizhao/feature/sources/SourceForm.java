package duizhao.feature.sources;

import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.reading.DocumentFile;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks what source a file is that nobody has catalogued.
final class SourceForm extends FormBox {

    private final DocumentFile file;
    private final Messages messages;
    private final Consumer<Source> save;
    private final TextField title;
    private final TextField issuer;
    private final ComboBox<SourceKind> kind;
    private final TextField date;
    private final ComboBox<Optional<District>> district;
    private final TextField outcomes;
    private final TextField plans;
    private Sourcing service;

    /// @param save   takes a source that is right
    /// @param cancel leaves it be
    SourceForm(Catalogue catalogue, DocumentFile file, Messages messages, Consumer<Source> save, Runnable cancel) {
        this.file = file;
        this.messages = messages;
        this.service = new Sourcing(catalogue, messages);
        this.save = save;
        SourceDraft draft = Sourcing.prefilled(file);
        var heading = new Label(messages.text("sources.add"));
        heading.getStyleClass().add("heading");
        var hint = FormBox.text("muted");
        hint.setText(messages.text("sources.add.hint", file.name()));
        hint.setVisible(true);
        title = field(Fields.TITLE, draft.title(), "");
        issuer = field(Fields.ISSUER, draft.issuer(), "");
        kind = Choices.box(Fields.KIND, List.of(SourceKind.values()),
                k -> k == null ? "" : messages.text("term.source-kind." + k.key()));
        date = field(Fields.DATE, draft.date(), messages.text("sources.date.prompt"));
        district = Choices.box(Fields.SOURCE_DISTRICT, districts(catalogue), d -> d == null || d.isEmpty()
                ? messages.text("sources.district.none") : messages.either(d.get().name(), d.get().english()));
        district.setValue(Optional.empty());
        outcomes = field(Fields.OUTCOMES, draft.outcomes(), messages.text("sources.period.prompt"));
        plans = field(Fields.PLANS, draft.plans(), messages.text("sources.period.prompt"));
        add(heading);
        add(hint);
        add(Fields.TITLE, messages.text("sources.column.title"), title);
        add(Fields.ISSUER, messages.text("sources.issuer"), issuer);
        add(Fields.KIND, messages.text("sources.column.kind"), kind);
        add(Fields.DATE, messages.text("sources.column.date"), date);
        add(Fields.SOURCE_DISTRICT, messages.text("term.district"), district);
        add(Fields.OUTCOMES, messages.text("sources.outcomes"), outcomes);
        add(Fields.PLANS, messages.text("sources.plans"), plans);
        add(NumberForm.accent("source-save", messages.text("sources.add.save"), this::save));
        var leave = new Button(messages.text("sources.cancel"));
        leave.setId("source-cancel");
        leave.setMaxWidth(Double.MAX_VALUE);
        leave.setOnAction(event -> cancel.run());
        add(leave);
    }

    /// Whether it asks about `described`.
    boolean isAbout(DocumentFile described) {
        return file.equals(described);
    }

    /// Goes on with the lists as they were read anew; what was typed stays.
    void renew(Catalogue catalogue) {
        service = new Sourcing(catalogue, messages);
        var districts = districts(catalogue);
        if (!district.getItems().equals(districts)) {
            String chosen = district.getValue().map(District::code).orElse("");
            district.getItems().setAll(districts);
            district.setValue(districts.stream().filter(d -> d.map(District::code).orElse("").equals(chosen)).findFirst()
                    .orElse(Optional.empty()));
        }
    }

    private static List<Optional<District>> districts(Catalogue catalogue) {
        return Stream.concat(Stream.of(Optional.<District>empty()), catalogue.districts().stream().map(Optional::of)).toList();
    }

    private void save() {
        var checked = service.source(new SourceDraft(title.getText(), issuer.getText(), kind.getValue(),
                date.getText(), district.getValue().map(District::code).orElse(""), outcomes.getText(),
                plans.getText()), file);
        show(checked.errors());
        checked.result().ifPresentOrElse(save, this::focusFirst);
    }

    private static TextField field(String id, String text, String prompt) {
        var field = new TextField(text);
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }
}
