package duizhao.ui.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/// A box from which several things are ticked; what is ticked is told in the box itself.
public final class SeveralBox<T> extends StackPane {

    private final String id;
    private final StringConverter<T> converter;
    private CheckComboBox<T> box;
    private final Function<Collection<T>, String> title;
    private final Consumer<Set<T>> ticked;
    private boolean quiet;

    /// @param id     stable name of the box
    /// @param name   what an item is called
    /// @param title  what stands in the box, given what is ticked, in the order of the items
    /// @param ticked takes what is ticked, in the order of the items, when a person changed it
    public SeveralBox(String id, List<T> items, Function<T, String> name, Function<Collection<T>, String> title,
                      Consumer<Set<T>> ticked) {
        this.id = id;
        this.title = title;
        this.ticked = ticked;
        this.converter = new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
        getStyleClass().add("several-box");
        box = make(items);
    }

    private CheckComboBox<T> make(List<T> items) {
        var made = new CheckComboBox<T>();
        made.setId(id);
        made.setMaxWidth(Double.MAX_VALUE);
        made.getItems().setAll(items);
        made.setConverter(converter);
        made.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> {
            if (!quiet) {
                ticked.accept(ticked());
                entitle();
            }
        });
        box = made;
        getChildren().setAll(made);
        entitle();
        return made;
    }

    /// Offers other items; what is ticked is to be shown again.
    public void offer(List<T> items) {
        if (box.getItems().equals(items)) {
            return;
        }
        make(items); // a box whose items change forgets what is ticked
    }

    /// Shows `items` as ticked, without telling.
    public void show(Collection<T> items) {
        if (ticked().equals(Set.copyOf(items))) {
            entitle();
            return;
        }
        quiet = true;
        box.getCheckModel().clearChecks();
        items.forEach(box.getCheckModel()::check);
        quiet = false;
        entitle();
    }

    private Set<T> ticked() {
        var all = new LinkedHashSet<T>();
        box.getItems().stream().filter(item -> box.getCheckModel().isChecked(item)).forEach(all::add);
        return all;
    }

    private void entitle() {
        String text = title.apply(ticked());
        box.setTitle(text);
        box.setAccessibleText(text);
    }
}
