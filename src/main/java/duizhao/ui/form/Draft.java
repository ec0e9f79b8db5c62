package duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What a person types and chooses in the fields of a form, until it is kept. It stays while what the form is about is read
/// anew, as happens whenever anything is saved, here or by others; a field that nobody touched follows what is kept.
public final class Draft {

    private final List<Property<?>> fields;
    private List<@Nullable Object> kept;

    /// @param fields what a person changes, those that change others first; of a [SuggestField] both [SuggestField#fields]
    public Draft(List<? extends Property<?>> fields) {
        this.fields = List.copyOf(fields);
        this.kept = values();
    }

    /// Takes what the fields say now as what is kept: nothing is typed.
    public void keep() {
        kept = values();
    }

    /// Whether a field says something else than what is kept.
    public boolean isTyped() {
        return !values().equals(kept);
    }

    /// Lets `fill` say in the fields what is kept now; what a person has typed stays, and the cursor where it was.
    ///
    /// @param fill sets every field
    /// @return whether what a person has typed over is kept otherwise now
    public boolean refill(Runnable fill) {
        List<@Nullable Object> mine = values();
        var cursors = cursors();
        fill.run();
        List<@Nullable Object> theirs = values();
        boolean changed = false;
        for (int i = 0; i < mine.size(); i++) {
            if (!Objects.equals(mine.get(i), kept.get(i))) {
                set(fields.get(i), mine.get(i));
                changed |= !Objects.equals(theirs.get(i), kept.get(i)) && !Objects.equals(theirs.get(i), mine.get(i));
            }
        }
        kept = theirs;
        cursors.forEach(Cursor::back);
        return changed;
    }

    private List<@Nullable Object> values() {
        var values = new ArrayList<@Nullable Object>();
        fields.forEach(field -> values.add(field.getValue()));
        return values;
    }

    @SuppressWarnings("unchecked")
    private static void set(Property<?> field, @Nullable Object value) {
        if (!Objects.equals(field.getValue(), value)) {
            ((Property<Object>) field).setValue(value);
        }
    }

    private List<Cursor> cursors() {
        return fields.stream().map(Property::getBean).filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .map(words -> new Cursor(words, words.getText(), words.getAnchor(), words.getCaretPosition())).toList();
    }

    /// Where a person was in `field`.
    private record Cursor(TextInputControl field, @Nullable String words, int anchor, int caret) {

        void back() {
            if (Objects.equals(field.getText(), words)) {
                field.selectRange(anchor, caret);
            }
        }
    }
}
