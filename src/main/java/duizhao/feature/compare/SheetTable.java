package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.verdict.Verdict;
import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The side-by-side table for paper.
///
/// A district has only the columns it fills: where it planned nothing there is no column of dashes, and the header says
/// 无目标 once. So three districts fit an upright page as often as can be.
final class SheetTable {

    private final Comparison comparison;
    private final Messages messages;
    private final SheetNotes notes;
    private final Names names;
    private final CellTexts texts;

    SheetTable(Comparison comparison, Messages messages, SheetNotes notes) {
        this.comparison = comparison;
        this.messages = messages;
        this.notes = notes;
        this.names = new Names(messages);
        this.texts = new CellTexts(messages);
    }

    TableBlock block(String title) {
        Map<District, List<CellColumn>> filled = filled();
        var columns = new ArrayList<TableColumn>();
        // Room for the longest Chinese name on one line; English ones are too long for that on any page.
        columns.add(TableColumn.text(messages.text("term.indicator"), 3).atLeast(messages.isChinese() ? 104 : 72));
        columns.add(TableColumn.text(messages.text("compare.measure"), 1).atLeast(messages.isChinese() ? 48 : 58));
        filled.forEach((district, parts) -> parts.forEach(part -> columns.add(column(district, part))));

        var rows = new ArrayList<TableRow>();
        for (TableLine line : CompareService.table(CompareService.lines(comparison, messages), Set.of())) {
            rows.add(switch (line) {
                case GroupLine group -> TableRow.group(messages.text("term.group." + group.group().key()));
                case IndicatorLine indicator -> new TableRow.Cells(cells(indicator, filled));
            });
        }
        return new TableBlock(title, "", columns, rows);
    }

    private Map<District, List<CellColumn>> filled() {
        var filled = new LinkedHashMap<District, List<CellColumn>>();
        for (District district : comparison.districts()) {
            List<ComparisonRow> rows = comparison.rowsOf(district.code());
            var parts = new ArrayList<CellColumn>();
            boolean planned = rows.stream().anyMatch(row -> row.plan() != null);
            if (planned) {
                parts.add(CellColumn.PLAN);
            }
            if (rows.stream().anyMatch(row -> row.outcome() != null)) {
                parts.add(CellColumn.OUTCOME);
            }
            if (rows.stream().anyMatch(row -> row.verdict().gap() != null)) {
                parts.add(CellColumn.GAP);
            }
            if (planned) {
                parts.add(CellColumn.VERDICT);
            }
            if (!parts.isEmpty()) {
                filled.put(district, parts);
            }
        }
        return filled;
    }

    private TableColumn column(District district, CellColumn part) {
        String header = messages.text(part.nameKey());
        return (part == CellColumn.VERDICT ? words(header, 76) : TableColumn.number(header))
                .under(messages.either(district.name(), district.english()));
    }

    /// A column of short words: on one line in Chinese; in English they wrap, so that the numbers need not.
    ///
    /// @param english room for the longest English word, in points
    private TableColumn words(String header, double english) {
        return messages.isChinese() ? TableColumn.label(header) : TableColumn.text(header, 1).atLeast(english);
    }

    private List<Cell> cells(IndicatorLine line, Map<District, List<CellColumn>> filled) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(line.title()));
        cells.add(Cell.of(line.measure()));
        filled.forEach((district, parts) -> {
            ComparisonRow row = line.sides().get(district.code());
            parts.forEach(part -> cells.add(row == null ? nothing(part) : cell(row, part)));
        });
        return cells;
    }

    /// A dash where a printed number could stand; nothing where only a computed one could.
    private static Cell nothing(CellColumn part) {
        return part == CellColumn.PLAN || part == CellColumn.OUTCOME ? Cell.absent(CellTexts.NOTHING) : Cell.EMPTY;
    }

    private Cell cell(ComparisonRow row, CellColumn part) {
        return switch (part) {
            case PLAN -> printed(row.plan());
            case OUTCOME -> {
                Cell cell = printed(row.outcome());
                yield row.outcome() != null && row.verdict().provisional()
                        ? cell.flagged(messages.text("term.provisional")) : cell;
            }
            case GAP -> row.verdict().gap() == null ? Cell.EMPTY : Cell.of(texts.gap(row.verdict().gap()));
            case VERDICT -> verdict(row.verdict());
        };
    }

    private Cell printed(@Nullable Figure figure) {
        if (figure == null) {
            return Cell.absent(CellTexts.NOTHING);
        }
        return Cell.of(figure.quantity().words().replace(" ", "")).noted(notes.of(figure));
    }

    private Cell verdict(Verdict verdict) {
        String words = (texts.glyph(verdict) + " " + texts.word(verdict)).strip();
        String unanswered = messages.text("term.unanswered");
        if (!verdict.unanswered()) {
            return Cell.of(words).noted(notes.of(verdict));
        }
        // A flag keeps to the last line: in a column that wraps it is a word like the others.
        return messages.isChinese() ? Cell.of(words).noted(notes.of(verdict)).flagged(unanswered)
                : Cell.of(words + ", " + unanswered).noted(notes.of(verdict));
    }
}
