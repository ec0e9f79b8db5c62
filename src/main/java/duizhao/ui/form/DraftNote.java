package duizhao.ui.form;

import duizhao.platform.Messages;
import duizhao.ui.action.Clip;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says above a form what became meanwhile of what it is about. Where what was typed can be kept no more, it can be copied
/// and dropped. Takes no room while there is nothing to say.
public final class DraftNote extends VBox {

    private final Label line = new Label();
    private final HBox links;

    /// @param id    of the line; what copies and drops is called the same with `-copy` and `-drop`
    /// @param words what was typed
    /// @param drop  goes on without it
    public DraftNote(String id, Messages messages, Supplier<String> words, Runnable drop) {
        getStyleClass().add("draft-note");
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        links = new HBox(link(id + "-copy", messages.text("edit.draft.copy"), () -> Clip.put(words.get())),
                link(id + "-drop", messages.text("edit.draft.drop"), drop));
        links.getStyleClass().add("draft-links");
        links.managedProperty().bind(links.visibleProperty());
        getChildren().setAll(line, links);
        managedProperty().bind(visibleProperty());
        clear();
    }

    /// Says that what is kept changed while a person typed.
    public void changed(String text) {
        show(text, false);
    }

    /// Says why what was typed cannot be kept.
    public void lost(String text) {
        show(text, true);
    }

    public void clear() {
        setVisible(false);
    }

    private void show(String text, boolean lost) {
        line.setText(text);
        links.setVisible(lost);
        setVisible(true);
    }

    private static Hyperlink link(String id, String text, Runnable run) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(event -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }
}
