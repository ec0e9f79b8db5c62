package duizhao.feature.history;

import duizhao.platform.Messages;
import duizhao.ui.table.Stretch;
import duizhao.ui.table.WrappedCell;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// The change sets, newest first, a line for each change. Reaching the end asks for older ones.
final class HistoryTable extends TableView<HistoryLine> {

    /// A change is told in so many pixels, which are six lines; before, after and why in three. The drawer tells the rest.
    private static final double WHOLE = 128;
    private static final double BRIEF = 68;
    /// In less room the reasons go: most acts have none, and the drawer tells it.
    private static final double WITH_REASONS = 900;
    private static final double NEAR_END = 0.97;
    private static final int LAST_LINES = 5;
    private static final PseudoClass BACK = PseudoClass.getPseudoClass("taken-back");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final HistoryModel model;
    private final Messages messages;
    private final Runnable older;
    private final String year;
    private boolean following;
    private boolean measuring;

    /// @param year  this year
    /// @param older reads the next page, where there is one
    HistoryTable(HistoryModel model, Messages messages, Year year, Runnable older) {
        super(model.lines());
        this.year = year + "-";
        this.model = model;
        this.messages = messages;
        this.older = older;
        setId("history-table");
        getStyleClass().add("history-table");
        setAccessibleText(messages.text("history.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var thing = column("thing", 230, WHOLE, HistoryLine::thing);
        var why = growing("why", 84, 0.11, line -> line.isFirst() ? line.why() : "");
        getColumns().setAll(List.of(column("when", 98, WHOLE, line -> line.isFirst() ? day(line) : ""),
                column("who", 70, WHOLE, line -> line.isFirst() ? line.who() : ""),
                column("act", 126, WHOLE, line -> line.isFirst() ? line.act() : ""), thing,
                growing("before", 118, 0.15, line -> shown(line, line.before())),
                growing("after", 118, 0.15, line -> shown(line, line.after())), why));
        Stretch.to(this, thing, 160);
        widthProperty().subscribe(width -> why.setVisible(width.doubleValue() >= WITH_REASONS));
        getColumns().forEach(column -> column.widthProperty().subscribe(width -> measureAgain()));
        setRowFactory(table -> new Row());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!following) {
                model.selectedProperty().set(line);
            }
            if (getSelectionModel().getSelectedIndex() >= getItems().size() - LAST_LINES) {
                askForOlder();
            }
        });
    }

    /// The lines that are selected, from top to bottom.
    List<HistoryLine> selected() {
        return getSelectionModel().getSelectedIndices().stream().sorted().map(getItems()::get).toList();
    }

    /// Shows these lines, the selection staying where it was, as far as that is still there.
    void show(List<HistoryLine> lines) {
        following = true;
        HistoryLine chosen = model.selectedProperty().get();
        model.lines().setAll(lines);
        getSelectionModel().clearSelection();
        int at = 0;
        for (int i = 0; chosen != null && i < lines.size(); i++) {
            if (lines.get(i).isSameAs(chosen)) {
                at = i;
            }
        }
        if (!lines.isEmpty()) {
            getSelectionModel().clearAndSelect(at);
        }
        following = false;
        model.selectedProperty().set(lines.isEmpty() ? null : lines.get(at));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        skin.getSkinnable(); // the bars are there now
        lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL).forEach(bar ->
                        bar.valueProperty().addListener((o, was, now) -> {
                            if (now.doubleValue() >= NEAR_END && now.doubleValue() > was.doubleValue()) {
                                askForOlder();
                            }
                        }));
        return skin;
    }

    /// Rows keep the height that their words had in columns of another width; once for all columns that change together.
    private void measureAgain() {
        if (!measuring) {
            measuring = true;
            Platform.runLater(() -> {
                measuring = false;
                refresh();
            });
        }
    }

    private void askForOlder() {
        if (model.olderProperty().get()) {
            older.run();
        }
    }

    /// Without the year where it is this one: the room is worth more to the words.
    private String day(HistoryLine line) {
        return line.when().startsWith(year) ? line.when().substring(year.length()) : line.when();
    }

    private String shown(HistoryLine line, String side) {
        return line.change() == null ? "" : side.isEmpty() ? messages.text("history.nothing") : side;
    }

    /// @param share of the table's width, where that is more than `least`
    private TableColumn<HistoryLine, String> growing(String name, double least, double share,
                                                     Function<HistoryLine, String> text) {
        var column = column(name, least, BRIEF, text);
        column.setMinWidth(least);
        column.prefWidthProperty().bind(widthProperty().multiply(share));
        return column;
    }

    /// @param most height of its cells
    private TableColumn<HistoryLine, String> column(String name, double width, double most,
                                                    Function<HistoryLine, String> text) {
        var column = new TableColumn<HistoryLine, String>(messages.text("history.column." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("history-" + name);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(any -> new WrappedCell<>(most));
        return column;
    }

    private static final class Row extends TableRow<HistoryLine> {
        @Override
        protected void updateItem(HistoryLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean there = !empty && line != null;
            pseudoClassStateChanged(BACK, there && !line.recorded().stands());
            pseudoClassStateChanged(FIRST, there && line.isFirst());
            setAccessibleText(there ? String.join(" ", line.when(), line.who(), line.act(), line.thing(),
                    line.before(), line.after(), line.why()) : null);
        }
    }
}
