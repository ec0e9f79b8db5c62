package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The lens 历年 as a sheet to print: a line for each year, the picture, the sentences, notes, sources.
final class YearsSheet {

    private final Messages messages;

    YearsSheet(Messages messages) {
        this.messages = messages;
    }

    /// @param columns the columns of each district, by its code, in the order in which a person put them
    /// @param pictures that are shown
    Function<Printed, Sheet> of(History history, Map<String, List<CellColumn>> columns, List<Block> pictures) {
        var notes = new SheetNotes(history.catalogue(), history.tolerances(), messages);
        String series = new SeriesNames(history.catalogue(), messages).full(history.series());
        var sheet = new LensSheet(messages);
        var tally = new TallyText(messages);
        var blocks = new ArrayList<Block>();
        for (District district : history.districts()) {
            List<ComparisonRow> rows = history.rowsOf(district.code());
            blocks.add(new Paragraph(messages.text("compare.sheet.tally", sheet.name(district),
                    rows.isEmpty() ? messages.text("compare.nothing") : tally.finding(rows))));
        }
        blocks.add(new SheetTable(history.districts(), CompareService.lines(history, messages), messages, notes, columns)
                .plain(messages.text("compare.sheet.years-table", series), messages.text("term.period")));
        blocks.addAll(pictures);
        List<ComparisonRow> rows = history.districts().stream().flatMap(d -> history.rowsOf(d.code()).stream()).toList();
        List<Block> reasons = new SheetReasons(history.catalogue(), messages).dated(history.districts(), rows);
        if (!reasons.isEmpty()) {
            blocks.add(new Heading(messages.text("compare.sheet.reasons"), 2));
            blocks.addAll(reasons);
        }
        var sources = SheetSources.of(history.catalogue(), rows.stream().flatMap(row -> row.figures().stream()).toList());
        blocks.add(notes.above(sources.lines(messages)));
        return printed -> sheet.of(messages.text("compare.sheet.years-title", series), history.districts(), blocks,
                sources, printed);
    }
}
