package duizhao.feature.catalogue;

import duizhao.domain.indicator.Slice;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Asks for a part of what indicators count.
final class SliceForm extends ThingForm<Slice> {

    private final TextField name = field(Entries.NAME, "catalogue.name");
    private final TextField english = field(Entries.ENGLISH, "catalogue.english");
    private final TextField key = field(Entries.KEY, "catalogue.key");

    SliceForm(Messages messages) {
        super(messages);
        follow(key, english);
    }

    @Override
    void fill(@Nullable Slice slice, Catalogue catalogue) {
        name.setText(slice == null ? "" : slice.name());
        english.setText(slice == null ? "" : slice.english());
        key.setText(slice == null ? "" : slice.key());
        key.setDisable(slice != null);
    }

    @Override
    List<Property<?>> fields() {
        return List.of(name.textProperty(), english.textProperty(), key.textProperty());
    }

    @Override
    Checked<Slice> check(@Nullable Slice before, Catalogue catalogue) {
        return entries().slice(key.getText(), name.getText(), english.getText(), before, catalogue);
    }
}
