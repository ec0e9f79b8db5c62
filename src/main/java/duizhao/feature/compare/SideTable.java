package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.table.ScrollTie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The side-by-side table: the indicators at the left stay in view while the districts' columns scroll sideways.
///
/// Two tables over one list, scrolled as one (see [ScrollTie]). The right one has the focus and the cell selection;
/// the left one only follows.
final class SideTable extends HBox {

    static final double ROW_HEIGHT = 28;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final SideModel model;
    private final SideColumns columns;
    private final ColumnMemory memory;
    private final ColumnMenu menu;
    private final Consumer<GroupLine> fold;
    private final TableView<TableLine> names = new TableView<>();
    private final TableView<TableLine> sides = new TableView<>();
    private boolean quiet;

    /// @param id   of the two tables, before `-names` and `-sides`
    /// @param fold called when a person folds or unfolds a group
    SideTable(String id, SideModel model, Surroundings around, Consumer<GroupLine> fold) {
        this.model = model;
        this.fold = fold;
        this.memory = new ColumnMemory(around.memory());
        this.columns = new SideColumns(model, around.messages(), around.look(), memory);
        this.menu = new ColumnMenu(around.messages(), columns, memory, () -> rebuild(model.gridProperty().get()));
        getStyleClass().add("side-table");
        names.setId(id + "-names");
        names.getStyleClass().add("names");
        names.setFocusTraversable(false);
        names.setSelectionModel(null);
        sides.setId(id + "-sides");
        sides.getSelectionModel().setCellSelectionEnabled(true);
        sides.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (TableView<TableLine> table : List.of(names, sides)) {
            table.setItems(model.lines());
            table.setFixedCellSize(ROW_HEIGHT);
            table.setRowFactory(t -> row());
            table.setPlaceholder(new Group());
        }
        HBox.setHgrow(sides, Priority.ALWAYS);
        getChildren().addAll(names, sides);
        ScrollTie.tie(names, sides);

        // Also where the answer is the same as before: another lens may have hidden columns meanwhile.
        model.gridProperty().addListener((Observable o) -> rebuild(model.gridProperty().get()));
        model.selectedProperty().addListener((o, was, now) -> showSelected());
        model.lines().addListener((ListChangeListener<TableLine>) change -> showSelected());
        sides.getFocusModel().focusedCellProperty().addListener(focus -> chosen(sides.getFocusModel().getFocusedCell()));
        sides.getColumns().addListener((ListChangeListener<TableColumn<TableLine, ?>>) change -> columns.keepPlaces(sides));
        setOnMouseExited(event -> model.hoveredProperty().set(null));
        sides.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        // A split pane adds its content late; only then can the table take the focus that its place was given.
        sides.sceneProperty().addListener((o, was, now) -> {
            if (now != null && was == null) {
                sides.requestFocus();
            }
        });
        rebuild(model.gridProperty().get());
    }

    /// The table that takes the focus.
    TableView<TableLine> sides() {
        return sides;
    }

    /// The columns that are shown, by the code of their district, both in the order in which a person put them.
    Map<String, List<CellColumn>> shown() {
        var shown = new LinkedHashMap<String, List<CellColumn>>();
        for (TableColumn<TableLine, ?> column : sides.getVisibleLeafColumns()) {
            shown.computeIfAbsent((String) column.getParentColumn().getUserData(), code -> new ArrayList<>())
                    .add((CellColumn) column.getUserData());
        }
        return shown;
    }

    /// Hides and shows columns.
    Node columnMenu() {
        return menu;
    }

    /// Columns anew, since districts and the words in them decide how wide they are.
    void rebuild(@Nullable Grid grid) {
        quiet = true;
        try {
            columns.show(names, sides, grid);
        } finally {
            quiet = false;
        }
        columns.districts().forEach(district -> district.getColumns().addListener(
                (ListChangeListener<TableColumn<TableLine, ?>>) change -> columns.keepPlaces(sides)));
        menu.fill();
        showSelected();
    }

    private TableRow<TableLine> row() {
        var row = new TableRow<TableLine>() {
            @Override
            protected void updateItem(@Nullable TableLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(GROUP, !empty && line instanceof GroupLine);
                mark(this);
            }
        };
        row.setOnMouseClicked(event -> {
            if (row.getItem() instanceof GroupLine group) {
                fold.accept(group);
            } else if (row.getTableView() == names && row.getItem() instanceof IndicatorLine line) {
                Spot now = model.selectedProperty().get();
                columns.districtOr(now == null ? null : now.district())
                        .ifPresent(district -> model.selectedProperty().set(line.spot(district)));
                sides.requestFocus();
            }
        });
        // The row holds its listener, so that both go together.
        InvalidationListener marking = change -> mark(row);
        row.setUserData(marking);
        model.selectedProperty().addListener(new WeakInvalidationListener(marking));
        model.hoveredProperty().addListener(new WeakInvalidationListener(marking));
        return row;
    }

    private void mark(TableRow<TableLine> row) {
        Spot spot = model.selectedProperty().get();
        row.pseudoClassStateChanged(CURRENT, spot != null && !row.isEmpty()
                && row.getItem() instanceof IndicatorLine line && line.isAt(spot));
        ComparisonRow hovered = model.hoveredProperty().get();
        row.pseudoClassStateChanged(LINKED, hovered != null && !row.isEmpty()
                && row.getItem() instanceof IndicatorLine line && hovered.equals(line.side(hovered.district())));
    }

    private void keyPressed(KeyEvent event) {
        var focused = sides.getFocusModel().getFocusedCell();
        boolean group = focused.getRow() >= 0 && focused.getRow() < model.lines().size()
                && model.lines().get(focused.getRow()) instanceof GroupLine;
        if (group && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            fold.accept((GroupLine) model.lines().get(focused.getRow()));
            event.consume();
        }
    }

    /// A person moved to a cell: that is what the picture and the drawer show.
    private void chosen(@Nullable TablePosition<?, ?> cell) {
        if (quiet || cell == null || cell.getRow() < 0 || cell.getRow() >= model.lines().size()
                || !(model.lines().get(cell.getRow()) instanceof IndicatorLine line)) {
            return;
        }
        districtOf(cell.getTableColumn()).ifPresent(district -> {
            quiet = true;
            try {
                model.selectedProperty().set(line.spot(district));
            } finally {
                quiet = false;
            }
        });
    }

    /// Something else selected a line: the table follows, without stealing the focus.
    private void showSelected() {
        Spot spot = model.selectedProperty().get();
        if (quiet || spot == null || sides.getColumns().isEmpty()) {
            return;
        }
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i) instanceof IndicatorLine line && line.isAt(spot)) {
                var column = columns.verdictColumn(spot.district());
                if (column.isEmpty()) {
                    return;
                }
                if (isFocusedOn(i, spot.district())) {
                    reveal(i);
                    return;
                }
                quiet = true;
                try {
                    sides.getSelectionModel().clearAndSelect(i, column.get());
                    sides.getFocusModel().focus(i, column.get());
                    reveal(i);
                } finally {
                    quiet = false;
                }
                return;
            }
        }
    }

    /// Scrolls to a line with some of those above it; again when new lines have been laid out, because a table that
    /// gets other lines scrolls by itself.
    private void reveal(int index) {
        int top = Math.max(0, index - 3);
        sides.scrollTo(top);
        Platform.runLater(() -> sides.scrollTo(top));
    }

    private boolean isFocusedOn(int index, String district) {
        var cell = sides.getFocusModel().getFocusedCell();
        return cell.getRow() == index && !sides.getSelectionModel().getSelectedCells().isEmpty()
                && districtOf(cell.getTableColumn()).filter(district::equals).isPresent();
    }

    private static Optional<String> districtOf(@Nullable TableColumnBase<?, ?> column) {
        return Optional.ofNullable(column).map(TableColumnBase::getParentColumn).map(TableColumnBase::getUserData)
                .filter(String.class::isInstance).map(Objects::toString);
    }

    /// The height in which none of the lines that may be shown is hidden, in pixels.
    double neededHeight() {
        Grid grid = model.gridProperty().get();
        return TextColumn.neededHeight(grid == null ? 0 : grid.lines().size(), 2);
    }

    /// The width in which no column is hidden, in pixels.
    double neededWidth() {
        return names.getPrefWidth() + 18
                + sides.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    }
}
