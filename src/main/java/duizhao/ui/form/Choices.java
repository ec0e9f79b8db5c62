package duizhao.ui.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Boxes to choose from, as forms have them.
public final class Choices {

    private Choices() {
    }

    /// @param name what an item is called; where nothing is chosen the box says nothing
    public static <T> ComboBox<T> box(String id, List<T> items, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        return box;
    }
}
