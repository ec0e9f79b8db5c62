package duizhao.feature.compare;

import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// The side-by-side table as cells, as a spreadsheet takes them.
final class TableCopy {

    private final Messages messages;
    private final CellTexts texts;

    TableCopy(Messages messages) {
        this.messages = messages;
        this.texts = new CellTexts(messages);
    }

    /// The smallest rectangle around the selected cells, as it stands, each row led by the names of its line; of one
    /// cell alone only what stands in it.
    Copied selected(TableView<TableLine> table) {
        Collection<? extends TablePosition<?, ?>> cells = positions(table);
        if (cells.isEmpty()) {
            return new Copied(List.of(), 0);
        }
        int top = cells.stream().mapToInt(p -> p.getRow()).min().orElseThrow();
        int bottom = cells.stream().mapToInt(p -> p.getRow()).max().orElseThrow();
        int left = cells.stream().mapToInt(p -> p.getColumn()).min().orElseThrow();
        int right = cells.stream().mapToInt(p -> p.getColumn()).max().orElseThrow();
        boolean alone = top == bottom && left == right;
        var columns = table.getVisibleLeafColumns().subList(left, right + 1);
        return new Copied(IntStream.rangeClosed(top, bottom).mapToObj(row -> table.getItems().get(row)).map(line -> {
            var row = new ArrayList<>(alone ? List.of() : names(line));
            columns.forEach(column -> row.add(cell(line, column)));
            return (List<String>) row;
        }).toList(), 0);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as JavaFX declares it
    static Collection<? extends TablePosition<?, ?>> positions(TableView<TableLine> table) {
        return (Collection) table.getSelectionModel().getSelectedCells();
    }

    /// All lines and the columns that are shown, with two lines of headings: districts, then columns.
    Copied whole(Grid grid, List<TableLine> lines, TableView<TableLine> table) {
        var rows = new ArrayList<List<String>>();
        var top = new ArrayList<>(List.of(grid.corner(), ""));
        var heads = new ArrayList<>(List.of(grid.head(), messages.text("compare.measure")));
        String last = "";
        for (TableColumn<TableLine, ?> column : table.getVisibleLeafColumns()) {
            String district = column.getParentColumn().getText();
            top.add(district.equals(last) ? "" : district);
            heads.add(column.getText());
            last = district;
        }
        rows.add(top);
        rows.add(heads);
        for (TableLine line : lines) {
            var row = new ArrayList<>(line instanceof GroupLine ? names(line).subList(0, 1) : names(line));
            if (line instanceof IndicatorLine) {
                table.getVisibleLeafColumns().forEach(column -> row.add(cell(line, column)));
            }
            rows.add(row);
        }
        return new Copied(rows, 2);
    }

    private List<String> names(TableLine line) {
        return switch (line) {
            case GroupLine group -> List.of(messages.text("term.group." + group.group().key()), "");
            case IndicatorLine indicator -> List.of(indicator.title(), indicator.measure());
        };
    }

    private String cell(TableLine line, TableColumn<TableLine, ?> column) {
        return line instanceof IndicatorLine indicator
                ? texts.text(indicator.side((String) column.getParentColumn().getUserData()),
                        (CellColumn) column.getUserData())
                : "";
    }
}
