package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.source.SetAsideReason;
import duizhao.platform.Messages;
import duizhao.reading.NumberInText;
import duizhao.ui.form.Choices;
import duizhao.ui.form.Draft;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Sets a number aside, and those printed alike where a person wants it.
final class AsideForm extends FormBox {

    private final NumberInText number;
    private final Messages messages;
    private final Consumer<Act> save;
    private final ComboBox<SetAsideReason> reason;
    private final TextField note = new TextField();
    private final CheckBox all = new CheckBox();
    private final Label word = new Label();
    private final Button button;
    private final Draft draft;
    private Filing service;

    AsideForm(NumberInText number, Filing service, Messages messages, Consumer<Act> save) {
        this.number = number;
        this.service = service;
        this.messages = messages;
        this.save = save;
        reason = Choices.box(Fields.REASON, List.of(SetAsideReason.values()),
                r -> r == null ? "" : messages.text("term.set-aside." + r.key()));
        reason.setPromptText(messages.text("sources.reason.prompt"));
        reason.setVisibleRowCount(SetAsideReason.values().length);
        note.setId(Fields.ASIDE_NOTE);
        all.setId("aside-all");
        all.setWrapText(true);
        all.managedProperty().bind(all.visibleProperty());
        word.setId("aside-word");
        word.getStyleClass().add("quoted");
        word.setWrapText(true);
        add(word);
        add(Fields.REASON, messages.text("sources.reason"), reason);
        add(Fields.ASIDE_NOTE, messages.text("sources.note"), note);
        add(all);
        button = NumberForm.accent("aside-save", messages.text("sources.set-aside.save"), this::save);
        add(button);
        look();
        draft = new Draft(List.of(reason.valueProperty(), note.textProperty(), all.selectedProperty()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    /// Lets the number be set aside or not.
    void allow(boolean allowed) {
        button.setDisable(!allowed);
    }

    /// Whether a person has said anything.
    boolean isTyped() {
        return draft.isTyped();
    }

    /// Goes on with the source as it was read anew; what was typed stays.
    void renew(Filing with) {
        service = with;
        look();
    }

    private void look() {
        int alike = service.alike(number).size();
        all.setText(messages.text("sources.set-aside.alike", alike));
        all.setVisible(alike > 0);
        word.setText(service.word(number));
    }

    private void save() {
        if (button.isDisabled()) {
            return;
        }
        SetAsideReason why = reason.getValue();
        if (why == null) {
            show(Map.of(Fields.REASON, messages.text("sources.error.reason")));
            focusFirst();
            return;
        }
        show(Map.of());
        save.accept(service.setAside(number, why, note.getText(), all.isSelected()));
    }
}
