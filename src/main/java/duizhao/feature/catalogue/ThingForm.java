package duizhao.feature.catalogue;

import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.form.FormBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks for one thing of a list, a new one or one that is described otherwise.
///
/// @param <T> the thing
abstract class ThingForm<T> extends FormBox {

    private final Messages messages;
    private final Entries entries;

    ThingForm(Messages messages) {
        this.messages = messages;
        this.entries = new Entries(messages);
    }

    /// Fills the fields.
    ///
    /// @param thing null for a new one
    abstract void fill(@Nullable T thing, Catalogue catalogue);

    /// What the fields say now.
    abstract Checked<T> check(@Nullable T before, Catalogue catalogue);

    final Entries entries() {
        return entries;
    }

    final String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    final Messages messages() {
        return messages;
    }

    /// A field to type in, under its name.
    final TextField field(String id, String nameKey) {
        var field = new TextField();
        field.setId(id);
        add(id, say(nameKey), field);
        return field;
    }

    /// The field of a key: made of the English name while nobody types one; an old thing keeps its own.
    static void follow(TextField key, TextField english) {
        english.textProperty().addListener((o, was, now) -> key.setPromptText(Entries.slug(now)));
    }
}
