package duizhao.feature.entry;

import duizhao.platform.Messages;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.table.ScrollTie;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The table of the grid: what the lines are stays in view at the left while the cells scroll sideways. What is selected
/// is our own business: a rectangle of cells, of which one is current.
final class GridTable extends HBox {

    static final double ROW_HEIGHT = 28;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final GridModel model;
    private final Messages messages;
    private final GridColumns columns;
    private final int thisYear;
    private final TableView<GridLine> names = new TableView<>();
    private final TableView<GridLine> cells = new TableView<>();
    private final GridScroll scroll = new GridScroll(cells, ROW_HEIGHT);
    private final ObservableList<GridLine> lines = FXCollections.observableArrayList();
    private final Set<GridCell> live = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<Row> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private List<TableColumn<GridLine, GridLine>> leaves = List.of();
    private BiConsumer<Block, Boolean> pick = (block, twice) -> { };

    GridTable(GridModel model, Surroundings around, int thisYear) {
        this.model = model;
        this.messages = around.messages();
        this.columns = new GridColumns(around.messages(), around.look(), around.memory());
        this.thisYear = thisYear;
        setId("entry-grid");
        getStyleClass().add("entry-grid");
        names.setId("entry-names");
        names.getStyleClass().add("names");
        cells.setId("entry-cells");
        for (TableView<GridLine> table : List.of(names, cells)) {
            table.setItems(lines);
            table.setFixedCellSize(ROW_HEIGHT);
            table.setFocusTraversable(false);
            table.setSelectionModel(null);
            table.setPlaceholder(new Group());
            table.setRowFactory(t -> row(t == names));
        }
        HBox.setHgrow(cells, Priority.ALWAYS);
        getChildren().setAll(names, cells);
        ScrollTie.tie(names, cells);
        model.gridProperty().subscribe(this::rebuild);
        model.blockProperty().addListener((o, was, now) -> reselect());
        model.versionProperty().addListener((o, was, now) -> repaint());
    }

    private Row row(boolean named) {
        var row = new Row();
        if (named) {
            rows.add(row);
        }
        return row;
    }

    /// @param handler takes the block that a person picked with the mouse, and whether it was a double click
    void onPick(BiConsumer<Block, Boolean> handler) {
        pick = handler;
    }

    TableView<GridLine> cells() {
        return cells;
    }

    /// Every cell that is shown tells what is held now.
    void repaint() {
        live.forEach(GridCell::show);
        mark();
    }

    /// Every cell that is shown tells whether it is selected; what it says stays, for a key that moves must not wait for
    /// thousands of cells to be read again.
    private void reselect() {
        live.forEach(GridCell::select);
        mark();
    }

    private void mark() {
        rows.forEach(Row::mark);
    }

    /// How many lines are shown at once.
    int page() {
        return Math.max(1, (int) (cells.getHeight() / ROW_HEIGHT) - 3);
    }

    /// Scrolls so that the current cell is shown.
    void reveal() {
        Block block = model.blockProperty().get();
        if (block.column() < leaves.size()) {
            scroll.reveal(block.row(), block.column());
        }
    }

    /// Where the current cell is shown; empty where it is scrolled away.
    Optional<Bounds> bounds() {
        Block block = model.blockProperty().get();
        return live.stream().filter(cell -> cell.isAt(block.row(), block.column())).findFirst()
                .map(cell -> cell.localToScene(cell.getLayoutBounds()));
    }

    private void rebuild(Grid grid) {
        Answer answer = model.answerProperty().get();
        if (answer == null || grid.isEmpty()) {
            lines.clear();
            return;
        }
        live.clear();
        leaves = columns.leaves(grid, answer.holdings());
        for (int i = 0; i < leaves.size(); i++) {
            int column = i;
            leaves.get(i).setCellFactory(c -> cell(column));
        }
        cells.getColumns().setAll(columns.heads(grid, answer.holdings().catalogue(), leaves));
        var name = columns.names(grid.arrangement());
        name.setCellFactory(c -> new GridNameCell(messages,
                row -> pick.accept(Block.at(row, model.blockProperty().get().column()), false)));
        // Under a head like the cells, so that both tables begin at the same height.
        var corner = GridColumns.head("");
        corner.getColumns().setAll(List.of(name));
        names.getColumns().setAll(List.of(corner));
        names.minWidthProperty().unbind();
        names.minWidthProperty().bind(name.widthProperty().add(2));
        names.maxWidthProperty().bind(name.widthProperty().add(2));
        names.prefWidthProperty().bind(name.widthProperty().add(2));
        lines.setAll(grid.lines());
    }

    private GridCell cell(int column) {
        var cell = new GridCell(model, messages, column, thisYear);
        live.add(cell);
        cell.setOnMousePressed(event -> pressed(cell, event));
        cell.setOnDragDetected(event -> cell.startFullDrag());
        cell.setOnMouseDragEntered(event -> dragged(cell));
        return cell;
    }

    private void pressed(GridCell cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || model.gridProperty().get().cell(cell.getIndex(), cell.column())
                .isEmpty()) {
            return;
        }
        Block now = model.blockProperty().get();
        pick.accept(event.isShiftDown() ? new Block(now.anchorRow(), now.anchorColumn(), cell.getIndex(), cell.column())
                : Block.at(cell.getIndex(), cell.column()), event.getClickCount() == 2);
        event.consume();
    }

    private void dragged(GridCell cell) {
        if (model.gridProperty().get().cell(cell.getIndex(), cell.column()).isPresent()) {
            Block now = model.blockProperty().get();
            model.blockProperty().set(new Block(now.anchorRow(), now.anchorColumn(), cell.getIndex(), cell.column()));
        }
    }

    private final class Row extends TableRow<GridLine> {

        @Override
        protected void updateItem(GridLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEADING, !empty && line instanceof GridLine.Heading);
            mark();
        }

        private void mark() {
            pseudoClassStateChanged(HERE, !isEmpty() && getIndex() == model.blockProperty().get().row()
                    && getTableView() == names);
        }
    }
}
