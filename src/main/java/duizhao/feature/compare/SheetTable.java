package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.place.District;
import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The side-by-side table for paper.
///
/// A district has only the columns it fills: where it planned nothing there is no column of dashes, and the header says
/// 无目标 once. So three districts fit an upright page as often as can be.
final class SheetTable {

    private final List<District> districts;
    private final List<IndicatorLine> lines;
    private final Messages messages;
    private final Map<String, List<CellColumn>> shown;
    private final SheetCells sheetCells;

    /// @param lines what stands in it, before groups are headed
    /// @param shown the columns of each district, by its code, in the order in which a person put them; empty for all
    SheetTable(List<District> districts, List<IndicatorLine> lines, Messages messages, SheetNotes notes,
               Map<String, List<CellColumn>> shown) {
        this.districts = List.copyOf(districts);
        this.lines = List.copyOf(lines);
        this.messages = messages;
        this.shown = shown;
        this.sheetCells = new SheetCells(messages, notes);
    }

    /// The lines under the headings of their groups; without headings where there would be one for nearly every line.
    TableBlock grouped(String title) {
        Map<District, List<CellColumn>> filled = filled();
        var columns = new ArrayList<TableColumn>();
        // Room for the longest Chinese name on one line; English ones are too long for that on any page.
        columns.add(TableColumn.text(messages.text("term.indicator"), 3).atLeast(messages.isChinese() ? 105 : 72));
        columns.add(TableColumn.text(messages.text("compare.measure"), 1).atLeast(messages.isChinese() ? 48 : 58));
        filled.forEach((district, parts) -> parts.forEach(part -> columns.add(column(district, part))));

        var rows = new ArrayList<TableRow>();
        boolean headed = 2 * lines.stream().map(line -> line.indicator().group()).distinct().count() <= lines.size();
        for (TableLine line : headed ? CompareService.table(lines, Set.of()) : lines) {
            rows.add(switch (line) {
                case GroupLine group -> TableRow.group(messages.text("term.group." + group.group().key()));
                case IndicatorLine indicator -> new TableRow.Cells(cells(indicator,
                        List.of(indicator.title(), indicator.measure()), filled));
            });
        }
        return new TableBlock(title, "", columns, rows);
    }

    /// The lines one below the other, each called by its title alone.
    ///
    /// @param head what the titles are
    TableBlock plain(String title, String head) {
        Map<District, List<CellColumn>> filled = filled();
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.label(head));
        filled.forEach((district, parts) -> parts.forEach(part -> columns.add(column(district, part))));
        return new TableBlock(title, "", columns, lines.stream().map(line -> (TableRow) new TableRow.Cells(
                cells(line, List.of(line.title()), filled))).toList());
    }

    private Map<District, List<CellColumn>> filled() {
        var filled = new LinkedHashMap<District, List<CellColumn>>();
        List<String> order = List.copyOf(shown.keySet());
        for (District district : shown.isEmpty() ? districts : districts.stream().filter(d -> order.contains(d.code()))
                .sorted(Comparator.comparingInt(d -> order.indexOf(d.code()))).toList()) {
            List<ComparisonRow> rows = lines.stream().map(line -> line.side(district.code())).filter(Objects::nonNull)
                    .toList();
            var says = EnumSet.noneOf(CellColumn.class);
            boolean planned = rows.stream().anyMatch(row -> row.plan() != null);
            if (planned) {
                says.add(CellColumn.PLAN);
                says.add(CellColumn.VERDICT);
            }
            if (rows.stream().anyMatch(row -> row.outcome() != null)) {
                says.add(CellColumn.OUTCOME);
            }
            if (rows.stream().anyMatch(row -> row.verdict().gap() != null)) {
                says.add(CellColumn.GAP);
            }
            List<CellColumn> parts = shown.getOrDefault(district.code(), List.of(CellColumn.values())).stream()
                    .filter(says::contains).toList();
            if (!parts.isEmpty()) {
                filled.put(district, parts);
            }
        }
        return filled;
    }

    private TableColumn column(District district, CellColumn part) {
        return sheetCells.column(part).under(messages.either(district.name(), district.english()));
    }

    private List<Cell> cells(IndicatorLine line, List<String> called, Map<District, List<CellColumn>> filled) {
        var cells = new ArrayList<Cell>();
        called.forEach(name -> cells.add(Cell.of(name)));
        filled.forEach((district, parts) -> {
            ComparisonRow row = line.sides().get(district.code());
            parts.forEach(part -> cells.add(row == null ? SheetCells.nothing(part) : sheetCells.of(row, part)));
        });
        return cells;
    }
}
