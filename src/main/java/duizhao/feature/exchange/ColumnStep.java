package duizhao.feature.exchange;

import duizhao.platform.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The second step: how the table is read; of several sheets, which are taken, and how each of them is read.
final class ColumnStep extends BorderPane {

    private static final double SHARE = 0.22;

    private final ImportModel model;
    private final @Nullable SheetList list;
    private final Map<SheetModel, SheetPane> panes = new HashMap<>();

    ColumnStep(Messages messages, ImportModel model) {
        this.model = model;
        getStyleClass().add("column-step");
        list = Objects.requireNonNull(model.openedProperty().get()).isOfSeveral() ? new SheetList(messages, model) : null;
        setLeft(list);
        if (list != null) {
            // Names of sheets are long, and a wide window has room for them.
            list.prefWidthProperty().bind(widthProperty().multiply(SHARE));
        }
        model.sheetProperty().subscribe(sheet -> {
            if (sheet != null && Objects.requireNonNull(model.openedProperty().get()).sheets().contains(sheet)) {
                setCenter(panes.computeIfAbsent(sheet, one -> new SheetPane(messages, model, one)));
            }
        });
    }

    void enter() {
        if (list != null) {
            list.enter();
        } else {
            panes.get(model.sheetProperty().get()).enter();
        }
    }
}
