package duizhao.feature.checks;

import duizhao.ui.nav.Surroundings;
import duizhao.ui.notice.EmptyPane;
import java.util.Objects;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the place 核验: the head, and under it the findings.
final class ChecksView extends BorderPane {

    private final FindingTable table;
    private final CheckHead head;
    private final EmptyPane empty;

    ChecksView(ChecksModel model, Surroundings around) {
        setId("checks");
        getStyleClass().add("checks");
        getStylesheets().add(stylesheet());
        table = new FindingTable(model, around.messages());
        head = new CheckHead(model, around.messages());
        empty = new EmptyPane("checks", Feather.CHECK_SQUARE, around.messages());
        head.managedProperty().bind(head.visibleProperty());
        setTop(head);
        setCenter(new StackPane(table, empty));
        model.emptinessProperty().subscribe(why -> {
            table.setVisible(why == Emptiness.NONE);
            empty.setVisible(why != Emptiness.NONE);
        });
    }

    static String stylesheet() {
        return Objects.requireNonNull(ChecksView.class.getResource("/duizhao/feature/checks/checks.css"))
                .toExternalForm();
    }

    FindingTable table() {
        return table;
    }

    CheckHead head() {
        return head;
    }

    /// What stands in the place of the table.
    EmptyPane empty() {
        return empty;
    }
}
