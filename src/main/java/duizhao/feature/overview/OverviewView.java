package duizhao.feature.overview;

import duizhao.domain.overview.LineOrder;
import duizhao.platform.Messages;
import duizhao.ui.notice.EmptyPane;
import duizhao.ui.plot.matrix.VerdictMatrix;
import java.util.List;
import java.util.Objects;
import javafx.collections.SetChangeListener;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the place 总览: tallies and filters above, the matrix, and the lists beside it.
final class OverviewView extends BorderPane {

    private final OverviewModel model;
    private final OverviewService service;
    private final Folds folds;
    private final VerdictMatrix matrix;
    private final TallyPane tallies;
    private final FilterBar filters;
    private final ListPane lists;
    private final EmptyPane empty;
    private boolean folding;

    /// @param filterRoom what the filters are expected to be high, in pixels
    OverviewView(OverviewModel model, OverviewService service, Messages messages, FilterBar filters, double filterRoom,
                 ListPane lists) {
        this.model = model;
        this.service = service;
        this.folds = new Folds(messages);
        this.filters = filters;
        this.tallies = new TallyPane(messages);
        this.empty = new EmptyPane("overview", Feather.GRID, messages);
        this.matrix = new VerdictMatrix(messages);
        matrix.setId("overview-matrix");
        var middle = new StackPane(matrix, empty);
        middle.setMinWidth(0);
        setId("overview");
        getStyleClass().add("overview");
        getStylesheets().add(Objects.requireNonNull(OverviewView.class.getResource(
                "/duizhao/feature/overview/overview.css")).toExternalForm());
        tallies.visibleProperty().bind(model.answerProperty().isNotNull());
        this.lists = lists;
        setTop(new VBox(tallies, roomFor(filters, filterRoom)));
        setCenter(middle);
        setRight(roomFor(lists));
        lists.managedProperty().bind(lists.visibleProperty());
        lists.visibleProperty().bind(model.listsShownProperty());
        model.answerProperty().addListener((o, was, now) -> showAnswer(now));
        model.emptinessProperty().addListener((o, was, now) -> showEmptiness());
        matrix.foldedGroups().addListener((SetChangeListener<String>) change -> folded(change));
        showAnswer(model.answerProperty().get());
        showEmptiness();
    }

    /// Brings filters and lists into the window. They have more nodes to be styled than the matrix, and nobody uses them
    /// before it stands; until then their room is kept.
    void complete() {
        if (!isComplete()) {
            ((VBox) getTop()).getChildren().set(1, filters);
            setRight(lists);
        }
    }

    boolean isComplete() {
        return lists.getParent() != null;
    }

    private static Region roomFor(FilterBar filters, double height) {
        var room = new Region();
        room.getStyleClass().addAll(filters.getStyleClass());
        room.setMinHeight(height);
        return room;
    }

    private static Region roomFor(ListPane lists) {
        var room = new Region();
        room.getStyleClass().addAll(lists.getStyleClass());
        room.setMinWidth(lists.getMinWidth());
        room.managedProperty().bind(room.visibleProperty());
        room.visibleProperty().bind(lists.visibleProperty());
        return room;
    }

    VerdictMatrix matrix() {
        return matrix;
    }

    FilterBar filters() {
        return filters;
    }

    /// What stands in the place of the matrix.
    EmptyPane empty() {
        return empty;
    }

    /// Shows the lines of the model.
    ///
    /// @param note told in a picture that leaves the program
    void showLines(Answer answer, String note) {
        LineOrder order = model.orderProperty().get();
        folding = true;
        matrix.foldedGroups().retainAll(List.of());
        matrix.foldedGroups().addAll(model.lines().stream().map(line -> line.fold(order)).distinct()
                .filter(model.folded()::contains).map(folds::name).toList());
        folding = false;
        matrix.setTitle(answer.finding());
        matrix.setNote(note);
        matrix.setData(service.matrix(answer.overview(), model.lines(), order));
    }

    private void folded(SetChangeListener.Change<? extends String> change) {
        if (folding) {
            return;
        }
        if (change.wasAdded()) {
            folds.key(change.getElementAdded()).ifPresent(model.folded()::add);
        } else {
            folds.key(change.getElementRemoved()).ifPresent(model.folded()::remove);
        }
    }

    private void showAnswer(@Nullable Answer answer) {
        if (answer != null) {
            tallies.show(answer.overview());
        }
    }

    private void showEmptiness() {
        boolean filled = model.emptinessProperty().get() == Emptiness.NONE;
        matrix.setVisible(filled);
        empty.setVisible(!filled);
    }
}
