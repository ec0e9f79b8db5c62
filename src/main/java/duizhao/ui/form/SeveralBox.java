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

    private final CheckComboBox<T> box = new CheckComboBox<>();
    private final Function<Collection<T>, String> title;
    private final Consumer<Set<T>> ticked;
    private boolean quiet;

    /// @param id     stable name of the box
    /// @param name   what an item is called
    /// @param title  what stands in the box, given what is ticked, in the order of the items
    /// @param ticked takes what is ticked, in the order of the items, when a person changed it
    public SeveralBox(String id, List<T> items, Function<T, String> name, Function<Collection<T>, String> title,
                      Consumer<Set<T>> ticked) {
        this.title = title;
        this.ticked = ticked;
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
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
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> {
            if (!quiet) {
                ticked.accept(ticked());
                entitle();
            }
        });
        getStyleClass().add("several-box");
        getChildren().setAll(box);
        entitle();
    }

    /// Offers other items; what is ticked is to be shown again.
    public void offer(List<T> items) {
        if (box.getItems().equals(items)) {
            return;
        }
        quiet = true;
        box.getCheckModel().clearChecks();
        box.getItems().setAll(items);
        quiet = false;
        entitle();
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
