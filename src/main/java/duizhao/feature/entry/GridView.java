package duizhao.feature.entry;

import duizhao.platform.Messages;
import duizhao.ui.notice.EmptyPane;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the place 录入: what is shown at the top, the grid, and under it what was understood of what one types.
final class GridView extends BorderPane {

    private final GridTable table;
    private final GridEditor editor;
    private final EmptyPane empty;
    private final Label where = new Label();
    private final Label echo = new Label();

    GridView(GridModel model, Messages messages, GridBar bar, Node asking, SearchBar search, GridTable table, GridEditor editor,
             OfferPane offers, Node warnings) {
        this.table = table;
        this.editor = editor;
        this.empty = new EmptyPane("entry", Feather.EDIT_3, messages);
        setId("entry-place");
        getStyleClass().add("entry-place");
        getStylesheets().add(stylesheet());
        where.setId("entry-where");
        where.setMinWidth(USE_PREF_SIZE);
        echo.setId("entry-echo");
        HBox.setHgrow(echo, Priority.ALWAYS);
        echo.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(16, where, echo);
        line.getStyleClass().add("echo-line");
        setTop(new VBox(bar, asking, search));
        setCenter(new StackPane(table, editor, empty));
        setBottom(new VBox(offers, warnings, line));
        model.emptinessProperty().subscribe(why -> {
            boolean filled = why == GridEmptiness.NONE;
            table.setVisible(filled);
            editor.setVisible(filled);
            empty.setVisible(!filled);
            line.setVisible(filled);
        });
        for (var bounds : List.of(table.layoutBoundsProperty(), table.cells().widthProperty())) {
            bounds.addListener((o, was, now) -> editor.park());
        }
    }

    static String stylesheet() {
        return Objects.requireNonNull(GridView.class.getResource("/duizhao/feature/entry/entry.css")).toExternalForm();
    }

    EmptyPane empty() {
        return empty;
    }

    /// @param cell what the current cell is called
    void tell(String cell, String words, boolean trouble) {
        where.setText(cell);
        echo.setText(words);
        echo.getStyleClass().remove("form-error");
        if (trouble) {
            echo.getStyleClass().add("form-error");
        }
    }

    /// Puts the focus where one types.
    void focus() {
        applyCss();
        layout();
        table.reveal();
        editor.park();
        editor.field().requestFocus();
    }
}
