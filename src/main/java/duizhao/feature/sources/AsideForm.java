package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.source.SetAsideReason;
import duizhao.platform.Messages;
import duizhao.reading.NumberInText;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Sets a number aside, and those printed alike where a person wants it.
final class AsideForm extends FormBox {

    private final NumberInText number;
    private final Filing service;
    private final Messages messages;
    private final Consumer<Act> save;
    private final ComboBox<SetAsideReason> reason;
    private final TextField note = new TextField();
    private final CheckBox all;

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
        int alike = service.alike(number).size();
        all = new CheckBox(messages.text("sources.set-aside.alike", alike));
        all.setId("aside-all");
        all.setWrapText(true);
        all.setVisible(alike > 0);
        all.managedProperty().bind(all.visibleProperty());
        var word = new Label(service.word(number));
        word.setId("aside-word");
        word.getStyleClass().add("quoted");
        word.setWrapText(true);
        add(word);
        add(Fields.REASON, messages.text("sources.reason"), reason);
        add(Fields.ASIDE_NOTE, messages.text("sources.note"), note);
        add(all);
        add(NumberForm.accent("aside-save", messages.text("sources.set-aside.save"), this::save));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    private void save() {
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
