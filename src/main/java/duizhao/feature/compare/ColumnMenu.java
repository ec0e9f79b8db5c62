package duizhao.feature.compare;

import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which columns of the side-by-side table are shown: of all districts at once, or of each. The last one of a district
/// cannot be hidden: the district itself is switched off at the top.
final class ColumnMenu extends MenuButton {

    private final Messages messages;
    private final SideColumns columns;
    private final ColumnMemory memory;
    private final Runnable rebuild;

    /// @param rebuild makes the columns anew from what is remembered
    ColumnMenu(Messages messages, SideColumns columns, ColumnMemory memory, Runnable rebuild) {
        super("", new FontIcon(Feather.LAYOUT));
        this.messages = messages;
        this.columns = columns;
        this.memory = memory;
        this.rebuild = rebuild;
        setId("compare-columns");
        getStyleClass().addAll("small", "flat");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("compare.columns"));
        HoverText.tell(this, messages.text("compare.columns.hint"));
        fill();
    }

    /// Offers the columns there are now.
    void fill() {
        List<TableColumn<TableLine, TableLine>> districts = columns.districts();
        getItems().clear();
        for (CellColumn kind : CellColumn.values()) {
            getItems().add(item(messages.text(kind.nameKey()), "columns-" + kind.key(),
                    districts.stream().anyMatch(d -> !memory.isHidden(code(d), kind)),
                    shown -> columns.districts().forEach(d -> hide(code(d), kind, !shown))));
        }
        getItems().add(new SeparatorMenuItem());
        for (TableColumn<TableLine, TableLine> district : districts) {
            var menu = new Menu(district.getText());
            for (CellColumn kind : CellColumn.values()) {
                menu.getItems().add(item(messages.text(kind.nameKey()), "columns-" + code(district) + "-" + kind.key(),
                        !memory.isHidden(code(district), kind), shown -> hide(code(district), kind, !shown)));
            }
            getItems().add(menu);
        }
        var reset = new MenuItem(messages.text("compare.columns.reset"));
        reset.setId("columns-reset");
        reset.setOnAction(event -> {
            memory.reset();
            rebuild.run();
        });
        getItems().addAll(new SeparatorMenuItem(), reset);
    }

    private CheckMenuItem item(String text, String id, boolean shown, Consumer<Boolean> change) {
        var item = new CheckMenuItem(text);
        item.setId(id);
        item.setSelected(shown);
        item.selectedProperty().addListener((o, was, now) -> {
            change.accept(now);
            rebuild.run();
        });
        return item;
    }

    private void hide(String district, CellColumn kind, boolean hide) {
        long left = List.of(CellColumn.values()).stream().filter(other -> other != kind)
                .filter(other -> !memory.isHidden(district, other)).count();
        if (!hide || left > 0) {
            memory.hide(district, kind, hide);
        }
    }

    private static String code(TableColumn<?, ?> district) {
        return (String) district.getUserData();
    }
}
