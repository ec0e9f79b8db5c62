package duizhao.feature.compare;

import duizhao.platform.Messages;
import duizhao.ui.form.Draft;
import duizhao.ui.form.DraftNote;
import duizhao.ui.form.FormBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks for one decision about a line, and why. Folded until a person opens it; what is typed stays while the line is read
/// anew.
final class DecisionForm extends FormBox {

    private final TextField reason = new TextField();
    private final Button save = new Button();
    private final DraftNote note;
    private final String changed;
    private Draft draft = new Draft(List.of());
    private @Nullable Object decided;
    private boolean handed;

    /// @param id of what saves
    DecisionForm(String id, Messages messages) {
        save.setId(id);
        save.setText(messages.text("compare.decide.save"));
        changed = messages.text("compare.decide.changed-meanwhile");
        note = new DraftNote(id + "-note", messages, this::words, () -> { });
        add(note);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Ends the form, when its fields are there.
    ///
    /// @param fields what is typed besides the reason
    /// @param id     of the field for the reason
    void finish(List<? extends Property<?>> fields, String id, String name) {
        reason.setId(id);
        add(id, name, reason);
        add(save);
        var all = new ArrayList<Property<?>>(fields);
        all.add(reason.textProperty());
        draft = new Draft(all);
    }

    TextField reason() {
        return reason;
    }

    /// What saves; what it does changes with the line.
    Button save() {
        return save;
    }

    /// What was typed is on its way to be saved.
    ///
    /// @return to be run where it could not be
    Runnable hand() {
        handed = true;
        return () -> handed = false;
    }

    /// What was typed and is not saved; blank where nothing is.
    String typed() {
        return draft.isTyped() ? words() : "";
    }

    /// Goes on with the line as it was read anew.
    ///
    /// @param now  what is decided; null for nothing
    /// @param fill fills the fields besides the reason
    void renew(@Nullable Object now, Runnable fill) {
        boolean other = !Objects.equals(now, decided);
        if (handed && other) { // it is what was typed here
            handed = false;
            setVisible(false);
            reason.clear();
            draft.keep();
        }
        decided = now;
        draft.refill(() -> {
            fill.run();
            reason.clear();
        });
        if (!draft.isTyped()) {
            note.clear();
        } else if (other) {
            note.changed(changed);
        }
    }
}
