package duizhao.feature.catalogue;

import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.form.Draft;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks for one thing of a list, a new one or one that is described otherwise.
///
/// @param <T> the thing
abstract class ThingForm<T> extends FormBox {

    private final Messages messages;
    private final Entries entries;
    private Draft draft = new Draft(List.of());

    ThingForm(Messages messages) {
        this.messages = messages;
        this.entries = new Entries(messages);
    }

    /// Fills the fields, and lets those be changed that may be.
    ///
    /// @param thing null for a new one
    abstract void fill(@Nullable T thing, Catalogue catalogue);

    /// What a person types and chooses, those that change others first.
    abstract List<Property<?>> fields();

    /// Asks for `thing`; what was typed of another goes.
    ///
    /// @param thing null for a new one
    final void begin(@Nullable T thing, Catalogue catalogue) {
        show(Map.of());
        fill(thing, catalogue);
        draft = new Draft(fields());
    }

    /// Goes on with the same thing as it was read anew; what was typed stays.
    ///
    /// @return whether what was typed over has been changed meanwhile
    final boolean renew(@Nullable T thing, Catalogue catalogue) {
        return draft.refill(() -> fill(thing, catalogue));
    }

    /// Whether a person has typed anything that is not saved.
    final boolean isTyped() {
        return draft.isTyped();
    }

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
