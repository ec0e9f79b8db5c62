package duizhao.feature.compare;

import duizhao.domain.change.Act;
import duizhao.domain.comparison.NamedComparison;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.hint.HoverText;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The comparisons kept under a name: keep what is shown, open, rename, move, overwrite, delete. Each is an act that
/// undo takes back.
final class KeptMenu extends MenuButton {

    private final LensKit kit;
    private final Messages messages;
    private final Supplier<Map<String, String>> state;
    private final Consumer<Map<String, String>> open;
    private final Latest reading = new Latest();
    /// One for all times: a name that is being typed in it stays when others keep something.
    private final CustomMenuItem adding;
    private List<NamedComparison> kept = List.of();

    /// @param state what is shown now
    /// @param open  shows what was kept
    KeptMenu(LensKit kit, Supplier<Map<String, String>> state, Consumer<Map<String, String>> open) {
        super("", new FontIcon(Feather.BOOKMARK));
        this.kit = kit;
        this.messages = kit.around().messages();
        this.state = state;
        this.open = open;
        setId("compare-kept");
        getStyleClass().addAll("small", "flat");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("compare.kept"));
        HoverText.tell(this, messages.text("compare.kept.hint"));
        adding = naming("kept-new", messages.text("compare.kept.new"), "compare.kept.keep",
                name -> kit.deciding().keep(kept, name, state.get()));
        setOnShowing(event -> read());
        fill();
    }

    /// Reads anew what is kept; trouble with it is told by the place's own question.
    void read() {
        reading.start(kit.around().tasks().work(kit.records()::kept).onSuccess(now -> {
            if (!now.equals(kept)) {
                kept = now;
                fill();
            }
        }).onError(Throwable.class, error -> { }));
    }

    private void fill() {
        getItems().clear();
        for (int i = 0; i < kept.size(); i++) {
            getItems().add(menu(kept.get(i), i));
        }
        if (!kept.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().add(adding);
    }

    private Menu menu(NamedComparison comparison, int place) {
        var menu = new Menu(comparison.name());
        menu.setId("kept-" + place);
        menu.getItems().addAll(
                item("kept-open-" + place, messages.text("compare.kept.open"), () -> open.accept(comparison.state())),
                item("kept-overwrite-" + place, messages.text("compare.kept.overwrite"),
                        () -> apply(() -> Optional.of(kit.deciding().overwrite(comparison, state.get())))),
                item("kept-up-" + place, messages.text("compare.kept.up"),
                        () -> apply(() -> kit.deciding().reorder(kept, comparison, place - 1))),
                item("kept-down-" + place, messages.text("compare.kept.down"),
                        () -> apply(() -> kit.deciding().reorder(kept, comparison, place + 1))),
                item("kept-delete-" + place, messages.text("compare.kept.delete"),
                        () -> apply(() -> Optional.of(kit.deciding().delete(comparison)))),
                naming("kept-rename-" + place, comparison.name(), "compare.kept.rename",
                        name -> kit.deciding().rename(kept, comparison, name)));
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> run.run());
        return item;
    }

    /// A name to type, within the menu.
    private CustomMenuItem naming(String id, String prompt, String key, Function<String, Act> act) {
        var field = new TextField();
        field.setId(id + "-name");
        field.setPromptText(prompt);
        field.setPrefColumnCount(12);
        var button = new Button(messages.text(key));
        button.setId(id);
        Runnable run = () -> {
            hide();
            apply(() -> Optional.of(act.apply(field.getText())));
            field.clear();
        };
        button.setOnAction(event -> run.run());
        field.setOnAction(event -> run.run());
        var item = new CustomMenuItem(new HBox(6, field, button), false);
        item.getStyleClass().add("kept-naming");
        return item;
    }

    private void apply(Supplier<Optional<Act>> act) {
        try {
            act.get().ifPresent(made -> kit.around().edits().apply(made, saved -> { }));
        } catch (UserException refused) {
            kit.around().notices().trouble(refused);
        }
    }
}
