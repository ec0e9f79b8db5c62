package duizhao.feature.history;

import duizhao.ui.nav.Surroundings;
import duizhao.ui.notice.EmptyPane;
import java.time.Year;
import java.util.Objects;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the place 历史: the head, and under it the change sets.
final class HistoryView extends BorderPane {

    private final HistoryTable table;
    private final HistoryHead head;
    private final EmptyPane empty;

    /// @param year  this year
    /// @param older reads the next page
    HistoryView(HistoryModel model, Surroundings around, Year year, Runnable older) {
        setId("history");
        getStyleClass().add("history");
        getStylesheets().add(stylesheet());
        table = new HistoryTable(model, around.messages(), year, older);
        head = new HistoryHead(model, around.messages());
        empty = new EmptyPane("history", Feather.CLOCK, around.messages());
        setTop(head);
        setCenter(new StackPane(table, empty));
        head.managedProperty().bind(head.visibleProperty());
        model.emptinessProperty().subscribe(why -> {
            table.setVisible(why == Emptiness.NONE);
            empty.setVisible(why != Emptiness.NONE);
            head.setVisible(why != Emptiness.NOTHING);
        });
    }

    static String stylesheet() {
        return Objects.requireNonNull(HistoryView.class.getResource("/duizhao/feature/history/history.css"))
                .toExternalForm();
    }

    HistoryTable table() {
        return table;
    }

    HistoryHead head() {
        return head;
    }

    EmptyPane empty() {
        return empty;
    }
}
