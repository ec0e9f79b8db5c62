package duizhao.feature.compare;

import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.reprint.Reprint;
import duizhao.domain.reprint.Reprints;
import duizhao.domain.source.Source;
import duizhao.domain.verdict.Tolerances;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/// The lens 两份文件 as a sheet to print: what was printed more than once, each print with a note that names its document
/// and place.
final class PrintsSheet {

    private final Messages messages;
    private final PrintTexts words;

    PrintsSheet(Messages messages) {
        this.messages = messages;
        this.words = new PrintTexts(messages);
    }

    /// @param shown the items in the table; those a filter leaves out are counted, and the page says so
    Function<Printed, Sheet> of(Reprints reprints, List<Reprint> shown) {
        List<District> districts = reprints.districts(); // those asked about, whatever is chosen by now
        Catalogue catalogue = reprints.catalogue();
        var notes = new SheetNotes(catalogue, Tolerances.HOUSE, messages);
        String period = new Names(messages).period(reprints.period());
        var sheet = new LensSheet(messages);
        var blocks = new ArrayList<Block>();
        for (District district : districts) {
            List<Reprint> own = reprints.items().stream().filter(r -> r.district().equals(district.code())).toList();
            blocks.add(new Paragraph(own.isEmpty() ? messages.text("compare.sheet.prints-none", sheet.name(district))
                    : messages.text("compare.sheet.prints-tally", sheet.name(district), own.size(),
                            own.stream().filter(r -> !r.differences().isEmpty()).count())));
        }
        if (shown.size() < reprints.items().size()) {
            blocks.add(new Paragraph(messages.text("compare.sheet.prints-narrowed", shown.size(),
                    reprints.items().size())));
        }
        blocks.add(table(catalogue, shown, notes, messages.text("compare.sheet.prints-table", period)));
        var sources = SheetSources.of(catalogue, shown.stream().flatMap(r -> r.figures().stream()).toList());
        blocks.add(notes.above(sources.lines(messages)));
        return printed -> sheet.of(messages.text("compare.sheet.prints-title", period), districts, blocks, sources,
                printed);
    }

    private TableBlock table(Catalogue catalogue, List<Reprint> shown, SheetNotes notes, String title) {
        var series = new SeriesNames(catalogue, messages);
        var cells = new SheetCells(messages, notes);
        var columns = List.of(
                TableColumn.text(messages.text("term.indicator"), 3).atLeast(messages.isChinese() ? 104 : 84),
                cells.words(messages.text("compare.prints.role"), 44),
                TableColumn.number(messages.text("compare.prints.first")),
                TableColumn.number(messages.text("compare.prints.last")),
                TableColumn.number(messages.text("compare.prints.changed")),
                TableColumn.text(messages.text("compare.prints.difference"), 1).atLeast(60));
        var rows = new ArrayList<TableRow>();
        for (String code : shown.stream().map(Reprint::district).distinct().toList()) {
            rows.add(TableRow.group(new LensSheet(messages).name(catalogue.district(code))));
            for (Reprint item : shown) {
                if (item.district().equals(code)) {
                    rows.add(TableRow.of(Cell.of(series.full(item.series())),
                            Cell.of(messages.text("term." + item.role().key())),
                            print(catalogue, item.first(), cells, notes), print(catalogue, item.last(), cells, notes),
                            Cell.of(words.change(item)), Cell.of(words.differences(item))));
                }
            }
        }
        return new TableBlock(title, "", columns, rows);
    }

    private Cell print(Catalogue catalogue, Figure figure, SheetCells cells, SheetNotes notes) {
        Cell cell = cells.printed(figure);
        var numbers = new LinkedHashSet<>(cell.notes());
        Source source = catalogue.source(figure.source());
        String section = figure.place().section();
        numbers.add(notes.number(messages.text("compare.sheet.printed-in", source.title(), section.isBlank() ? ""
                : messages.text("compare.hover.section", section), source.issuer(), source.date())));
        return cell.noted(numbers.toArray(Integer[]::new));
    }
}
