package duizhao.ui.nav;

import duizhao.ui.action.Action;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the whole file, for the menu 文件 of the window.
///
/// @param items   of the menu, in order
/// @param actions those with a shortcut that holds wherever a person is
/// @param drop    what becomes of files dropped on the window
public record FileMenu(List<MenuItem> items, List<Action> actions, FileDrop drop) {

    /// No menu at all.
    public static final FileMenu NONE = new FileMenu(List.of(), List.of());

    public FileMenu(List<MenuItem> items, List<Action> actions) {
        this(items, actions, FileDrop.NONE);
    }

    public FileMenu {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }

    /// This one, and below a line the other.
    public FileMenu and(FileMenu below) {
        if (items.isEmpty() || below.items().isEmpty()) {
            return items.isEmpty() ? below : this;
        }
        var all = new ArrayList<>(items);
        all.add(new SeparatorMenuItem());
        all.addAll(below.items());
        var keys = new ArrayList<>(actions);
        keys.addAll(below.actions());
        return new FileMenu(all, keys, drop == FileDrop.NONE ? below.drop() : drop);
    }
}
