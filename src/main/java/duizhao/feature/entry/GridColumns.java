package duizhao.feature.entry;

import duizhao.domain.place.District;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.nav.Memory;
import duizhao.ui.table.TextRuler;
import duizhao.ui.theme.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;

/// Makes the columns of the grid: plan and outcome under each district and period, as wide as their numbers need or as a person
/// made them.
final class GridColumns {

    private static final double USUAL = 118;
    private static final double WIDEST = 200;
    /// The cell's padding, and its small signs.
    private static final double BESIDE = 32;
    private static final double NAMES = 250;

    private final Messages messages;
    private final GridWidths widths;
    private final TextRuler ruler;

    GridColumns(Messages messages, Look look, Memory memory) {
        this.messages = messages;
        this.widths = new GridWidths(memory);
        this.ruler = new TextRuler(Font.font(look.family(), look.size()));
    }

    /// The column of what the lines are.
    TableColumn<GridLine, GridLine> names(Arrangement arrangement) {
        return column(messages.text(arrangement == Arrangement.YEARS ? "term.period" : "term.indicator"), "names", NAMES);
    }

    /// One for each column of the grid, without cells.
    List<TableColumn<GridLine, GridLine>> leaves(Grid grid, Holdings holdings) {
        return grid.columns().stream().map(of -> column(messages.text("term." + of.role().key()),
                of.district() + "/" + of.role().key(), usual(holdings.longest(of.district(), of.role())))).toList();
    }

    /// The width of a column in which `longest` takes most room: a figure cut short reads like another one.
    private double usual(String longest) {
        return Math.clamp(Math.ceil(ruler.width(longest)) + BESIDE, USUAL, WIDEST);
    }

    /// What stands above `leaves`: those of one district and period have one head.
    List<TableColumn<GridLine, ?>> heads(Grid grid, Catalogue catalogue, List<TableColumn<GridLine, GridLine>> leaves) {
        var heads = new ArrayList<TableColumn<GridLine, ?>>();
        int first = 0;
        for (int i = 1; i <= leaves.size(); i++) {
            if (i == leaves.size() || !head(grid, i, catalogue).equals(head(grid, first, catalogue))) {
                var head = head(head(grid, first, catalogue));
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

    /// The order of lines and columns carries meaning, so a click on a header does not change it.
    private TableColumn<GridLine, GridLine> column(String head, String key, double width) {
        var column = new TableColumn<GridLine, GridLine>(head);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        widths.remember(column, key, width);
        return column;
    }

    /// A column over others, which stays where it is.
    static TableColumn<GridLine, GridLine> head(String text) {
        var head = new TableColumn<GridLine, GridLine>(text);
        head.setSortable(false);
        head.setReorderable(false);
        return head;
    }
}
