package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.figure.Role;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Surroundings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person takes from the cells that are selected in the table of the lens 计划与完成, or does about them.
final class SelectedCells {

    private final Surroundings around;
    private final CompareModel model;
    private final SideModel side;
    private final SideTable table;

    SelectedCells(Surroundings around, CompareModel model, SideTable table) {
        this.around = around;
        this.model = model;
        this.side = model.side();
        this.table = table;
    }

    /// What the selected cells say, a sentence for each district's line.
    String sentences() {
        Comparison comparison = model.comparisonProperty().get();
        if (comparison == null) {
            return "";
        }
        var sentences = new Sentences(comparison.catalogue(), around.messages());
        var names = new Names(around.messages());
        return TableCopy.positions(table.sides()).stream()
                .filter(cell -> cell.getRow() >= 0 && cell.getRow() < side.lines().size())
                .flatMap(cell -> side.lines().get(cell.getRow()) instanceof IndicatorLine line
                        ? Stream.ofNullable(line.side((String) cell.getTableColumn().getParentColumn().getUserData()))
                        : Stream.empty())
                .distinct().map(row -> around.messages().text("compare.copy-text.line",
                        names.district(comparison.catalogue().district(row.district())), names.period(row.period()),
                        sentences.sentence(row)))
                .collect(Collectors.joining("\n"));
    }

    /// Goes where the figure of the focused cell is typed: the plan from 计划, the outcome from the other columns.
    void type() {
        Comparison comparison = model.comparisonProperty().get();
        Spot spot = side.selectedProperty().get();
        if (comparison != null && spot != null) {
            var column = table.sides().getFocusModel().getFocusedCell().getTableColumn();
            around.guide().type(new EntryCell(spot.district(), comparison.period(), spot.row(),
                    column != null && column.getUserData() == CellColumn.PLAN ? Role.PLAN : Role.OUTCOME));
        }
    }
}
