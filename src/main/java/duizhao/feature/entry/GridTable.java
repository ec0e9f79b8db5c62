package duizhao.feature.entry;

import duizhao.domain.place.District;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.hint.HoverText;
import duizhao.ui.table.ScrollTie;
import duizhao.ui.table.TextRuler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// The table of the grid: what the lines are stays in view at the left while the cells scroll sideways. What is selected
/// is our own business: a rectangle of cells, of which one is current.
final class GridTable extends HBox {

    static final double ROW_HEIGHT = 28;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double USUAL = 118;
    private static final double WIDEST = 200;
    /// The cell's padding, and its small signs.
    private static final double BESIDE = 32;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final GridModel model;
    private final Messages messages;
    private final GridWidths widths;
    private final TextRuler ruler;
    private final int thisYear;
    private final TableView<GridLine> names = new TableView<>();
    private final TableView<GridLine> cells = new TableView<>();
    private final GridScroll scroll = new GridScroll(cells, ROW_HEIGHT);
    private final ObservableList<GridLine> lines = FXCollections.observableArrayList();
    private final Set<GridCell> live = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<Row> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final List<TableColumn<GridLine, GridLine>> leaves = new ArrayList<>();
    private BiConsumer<Block, Boolean> pick = (block, twice) -> { };

    GridTable(GridModel model, Surroundings around, int thisYear) {
        this.model = model;
        this.messages = around.messages();
        this.widths = new GridWidths(around.memory());
        this.ruler = new TextRuler(Font.font(around.look().family(), around.look().size()));
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
        leaves.clear();
        Catalogue catalogue = answer.holdings().catalogue();
        for (int i = 0; i < grid.columns().size(); i++) {
            leaves.add(leaf(grid, i, answer));
        }
        cells.getColumns().setAll(heads(grid, catalogue));
        boolean years = grid.arrangement() == Arrangement.YEARS;
        var name = column(messages.text(years ? "term.period" : "term.indicator"), "names", 250);
        name.setCellFactory(c -> new NameCell());
        // Under a head like the cells, so that both tables begin at the same height.
        var corner = new TableColumn<GridLine, GridLine>("");
        corner.setSortable(false);
        corner.setReorderable(false);
        corner.getColumns().setAll(List.of(name));
        names.getColumns().setAll(List.of(corner));
        names.minWidthProperty().unbind();
        names.minWidthProperty().bind(name.widthProperty().add(2));
        names.maxWidthProperty().bind(name.widthProperty().add(2));
        names.prefWidthProperty().bind(name.widthProperty().add(2));
        lines.setAll(grid.lines());
    }

    private List<TableColumn<GridLine, ?>> heads(Grid grid, Catalogue catalogue) {
        var heads = new ArrayList<TableColumn<GridLine, ?>>();
        int first = 0;
        for (int i = 1; i <= leaves.size(); i++) {
            if (i == leaves.size() || !head(grid, i, catalogue).equals(head(grid, first, catalogue))) {
                var head = new TableColumn<GridLine, GridLine>(head(grid, first, catalogue));
                head.setSortable(false);
                head.setReorderable(false);
                head.getColumns().setAll(leaves.subList(first, i));
                leaves.get(i - 1).getStyleClass().add("head-end");
                heads.add(head);
                first = i;
            }
        }
        return heads;
    }

    /// What stands above plan and outcome: 青云谱 2022年.
    private String head(Grid grid, int index, Catalogue catalogue) {
        GridColumn column = grid.columns().get(index);
        District district = catalogue.district(column.district());
        String name = messages.either(district.shortName(), district.english());
        return column.period() == null ? name : grid.arrangement() == Arrangement.BY_YEAR
                ? PeriodText.of(column.period(), messages) + " " + name
                : name + " " + PeriodText.of(column.period(), messages);
    }

    /// The width of a column in which `longest` takes most room: a figure cut short reads like another one.
    private double usual(String longest) {
        return Math.clamp(Math.ceil(ruler.width(longest)) + BESIDE, USUAL, WIDEST);
    }

    private TableColumn<GridLine, GridLine> leaf(Grid grid, int index, Answer answer) {
        GridColumn of = grid.columns().get(index);
        var column = column(messages.text("term." + of.role().key()), of.district() + "/" + of.role().key(),
                usual(answer.holdings().longest(of.district(), of.role())));
        column.setCellFactory(c -> {
            var cell = new GridCell(model, messages, index, thisYear);
            live.add(cell);
            cell.setOnMousePressed(event -> pressed(cell, event));
            cell.setOnDragDetected(event -> cell.startFullDrag());
            cell.setOnMouseDragEntered(event -> dragged(cell));
            return cell;
        });
        return column;
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

    /// The order of lines and columns carries meaning, so a click on a header does not change it.
    private TableColumn<GridLine, GridLine> column(String head, String key, double width) {
        var column = new TableColumn<GridLine, GridLine>(head);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        widths.remember(column, key, width);
        return column;
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

    private final class NameCell extends TableCell<GridLine, GridLine> {

        private static final double NARROW = 80;
        private static final double WIDE = 130;
        private static final double PADDING = 18;

        private final Label title = new Label();
        private final Label aside = new Label();
        private final HBox box;
        private final HoverText hover = new HoverText(this);

        NameCell() {
            aside.getStyleClass().addAll("muted", "small");
            // Two lines of one long name differ in what stands beside it: that is not to be cut first.
            title.setMinWidth(NARROW);
            aside.setMaxWidth(WIDE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            box = new HBox(4, title, gap, aside) {
                @Override
                protected void layoutChildren() {
                    aside.setMinWidth(Math.min(WIDE, aside.prefWidth(USE_COMPUTED_SIZE)));
                    super.layoutChildren();
                }
            };
            box.getStyleClass().add("line-name");
            box.prefWidthProperty().bind(widthProperty().subtract(PADDING));
            box.setMaxWidth(Region.USE_PREF_SIZE);
            setOnMousePressed(event -> {
                if (!isEmpty() && getItem() instanceof GridLine.Cells) {
                    pick.accept(Block.at(getIndex(), model.blockProperty().get().column()), false);
                }
                event.consume();
            });
        }

        @Override
        protected void updateItem(GridLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : box);
            switch (empty ? null : line) {
                case null -> hover.set("");
                case GridLine.Heading(var group) -> tell(messages.text("term.group." + group.key()), "");
                case GridLine.Cells row -> tell(row.title(), row.aside());
            }
        }

        private void tell(String name, String beside) {
            title.setText(name);
            aside.setText(beside);
            hover.set((name + " " + beside).strip());
            setAccessibleText(hover.get());
        }
    }
}
