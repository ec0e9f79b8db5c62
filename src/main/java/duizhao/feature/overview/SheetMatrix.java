package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Line;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.SeriesNames;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The matrix as a table on paper: under each district its years, in each cell glyph, word and number.
final class SheetMatrix {

    private final Messages messages;
    private final VerdictText verdicts;

    SheetMatrix(Messages messages) {
        this.messages = messages;
        this.verdicts = new VerdictText(messages);
    }

    TableBlock block(ShownOverview shown, String title) {
        var catalogue = shown.overview().catalogue();
        var names = new SeriesNames(catalogue, messages);
        var texts = new CellTexts(catalogue, messages);
        List<Column> filled = shown.overview().columns().stream()
                .filter(column -> shown.lines().stream().anyMatch(line -> line.cells().containsKey(column))).toList();
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.text(messages.text("term.indicator"), 3).atLeast(messages.isChinese() ? 96 : 72));
        columns.add(TableColumn.text(messages.text("overview.measure"), 1).atLeast(messages.isChinese() ? 44 : 56));
        filled.forEach(column -> columns.add(TableColumn.text(PeriodText.of(column.period(), messages), 1).atLeast(58)
                .under(messages.either(column.district().shortName(), column.district().english()))));
        var rows = new ArrayList<TableRow>();
        var folds = new Folds(messages);
        String head = "";
        for (Line line : grouped(shown)) {
            String above = folds.name(fold(line, shown));
            if (!above.equals(head)) {
                rows.add(TableRow.group(above));
                head = above;
            }
            var cells = new ArrayList<>(List.of(Cell.of(names.indicator(line.series())),
                    Cell.of(names.measure(line.series()))));
            filled.forEach(column -> cells.add(cell(line.cells().get(column), texts)));
            rows.add(new TableRow.Cells(cells));
        }
        return new TableBlock(title, "", columns, rows);
    }

    /// Lines of one head stand together, as on screen.
    private static List<Line> grouped(ShownOverview shown) {
        var heads = new LinkedHashMap<String, List<Line>>();
        shown.lines().forEach(line -> heads.computeIfAbsent(fold(line, shown), head -> new ArrayList<>()).add(line));
        return heads.values().stream().flatMap(List::stream).toList();
    }

    private static String fold(Line line, ShownOverview shown) {
        return Folds.key(line.indicator(), line.standing(), shown.order());
    }

    private Cell cell(@Nullable ComparisonRow row, CellTexts texts) {
        if (row == null) {
            return Cell.EMPTY;
        }
        Cell cell = Cell.of((verdicts.glyph(row.verdict()) + " " + texts.word(row.verdict()) + " " + texts.number(row))
                .strip());
        return row.verdict().provisional() ? cell.flagged(messages.text("term.provisional")) : cell;
    }
}
