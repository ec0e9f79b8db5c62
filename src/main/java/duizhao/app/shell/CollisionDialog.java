package duizhao.app.shell;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.Clash;
import duizhao.platform.Messages;
import duizhao.ui.nav.Collision;
import duizhao.ui.theme.Look;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person what is to become of an act that collided with somebody else's: what there was when they began, what the
/// other wrote and what they wrote stand beside each other. Esc keeps theirs; what the person wrote stays in the history
/// also then.
final class CollisionDialog extends Dialog<ButtonType> {

    private static final int SHOWN = 8;
    private static final double WIDTH = 720;
    private static final int[] SHARES = {31, 23, 23, 23};

    private final Messages messages;

    /// @param answer is told whether what the person wrote is to come in the place of theirs
    CollisionDialog(Messages messages, Look look, @Nullable Window owner, Collision collision,
                    Consumer<Boolean> answer) {
        this.messages = messages;
        var keep = new ButtonType(messages.text("edit.collision.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var take = new ButtonType(messages.text("edit.collision.take"), ButtonBar.ButtonData.OK_DONE);
        setTitle(messages.text("edit.collision.title"));
        initOwner(owner);
        var pane = getDialogPane();
        pane.setId("collision");
        look.dress(pane);
        pane.getStylesheets().add(Objects.requireNonNull(CollisionDialog.class.getResource(
                "/duizhao/app/shell/shell.css")).toExternalForm());
        pane.setHeaderText(messages.text("edit.collision.head", people(collision)));
        pane.setContent(new VBox(12, grid(collision), wrapped(messages.text("edit.collision.note"), "muted")));
        pane.setPrefWidth(WIDTH);
        pane.getButtonTypes().setAll(take, keep);
        pane.lookupButton(take).setId("collision-take");
        pane.lookupButton(keep).setId("collision-keep");
        if (pane.lookupButton(take) instanceof Button mine && pane.lookupButton(keep) instanceof Button theirs) {
            mine.setDefaultButton(false); // Enter, like Esc, changes nothing of theirs
            theirs.setDefaultButton(true);
        }
        setOnHidden(event -> answer.accept(getResult() == take));
    }

    private String people(Collision collision) {
        String names = collision.clashes().stream().map(Clash::by).filter(Objects::nonNull).map(ChangeSet::who).distinct()
                .collect(Collectors.joining(messages.text("term.and")));
        return names.isBlank() ? messages.text("edit.collision.somebody") : names;
    }

    private Node grid(Collision collision) {
        var texts = collision.texts().apply(messages);
        var grid = new GridPane();
        grid.getStyleClass().add("collision-grid");
        for (int share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        grid.addRow(row++, wrapped(messages.text("edit.collision.thing"), "head"),
                wrapped(messages.text("edit.collision.began"), "head"),
                wrapped(messages.text("edit.collision.theirs"), "head"),
                wrapped(messages.text("edit.collision.mine"), "head"));
        for (Clash clash : collision.clashes().stream().limit(SHOWN).toList()) {
            var mine = clash.mine();
            grid.addRow(row++, wrapped(texts.thing(mine), "thing"),
                    side(texts.words(mine.before(), clash.theirs()), "began"),
                    side(texts.words(clash.theirs(), mine.before()), "theirs"),
                    side(texts.words(mine.after(), clash.theirs()), "mine"));
        }
        if (collision.clashes().size() > SHOWN) {
            grid.add(wrapped(messages.text("edit.collision.more", collision.clashes().size() - SHOWN), "muted"), 0, row,
                    SHARES.length, 1);
        }
        return grid;
    }

    private Label side(String words, String styleClass) {
        return wrapped(words.isEmpty() ? messages.text("edit.collision.nothing") : words, styleClass);
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
