package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Shown;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.place.District;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// A comparison as a sheet to print: the side-by-side table, bullet rows, the sentences that say why, notes, sources.
public final class ComparisonSheet {

    private final Messages messages;

    public ComparisonSheet(Messages messages) {
        this.messages = messages;
    }

    /// @param shown   what its part leaves out is not printed, but counted, and the page says so
    /// @param printed who prints, when, and the hash of the data's state
    public Sheet of(Shown shown, Printed printed) {
        return of(shown, Map.of(), printed);
    }

    /// @param columns the columns of each district, by its code, in the order in which a person put them; empty for all
    Sheet of(Shown shown, Map<String, List<CellColumn>> columns, Printed printed) {
        return of(shown, columns, this::charts, printed);
    }

    /// @param charts makes the charts of the rows that have a plan
    Sheet of(Shown shown, Map<String, List<CellColumn>> columns, BiFunction<Comparison, String, List<Block>> charts,
             Printed printed) {
        Comparison comparison = shown.part();
        var names = new Names(messages);
        var notes = new SheetNotes(comparison.catalogue(), comparison.tolerances(), messages);
        String period = names.period(comparison.period());
        var sources = SheetSources.of(comparison.catalogue(), comparison.rows().stream()
                .flatMap(row -> row.figures().stream()).toList());
        List<District> silent = comparison.districts().stream()
                .filter(d -> shown.whole().rowsOf(d.code()).isEmpty()).toList();

        var blocks = new ArrayList<Block>();
        if (comparison.rows().isEmpty()) {
            blocks.add(new Paragraph(messages.text("compare.sheet.empty", period)));
        } else {
            blocks.addAll(tallies(shown.whole()));
            silent.forEach(d -> blocks.add(new Paragraph(
                    messages.text("compare.sheet.silent", messages.either(d.name(), d.english()), period))));
            if (shown.isNarrowed()) {
                blocks.add(new Paragraph(messages.text("compare.sheet.narrowed", comparison.rows().size(),
                        shown.whole().rows().size())));
            }
            Comparison planned = onLines(comparison, true);
            Comparison reported = onLines(comparison, false);
            if (!planned.rows().isEmpty()) {
                blocks.add(table(planned, notes, columns)
                        .grouped(messages.text("compare.sheet.table", period)));
            }
            blocks.addAll(charts.apply(planned, period));
            List<Block> reasons = new SheetReasons(planned.catalogue(), messages).blocks(planned.districts(), planned.rows());
            if (!reasons.isEmpty()) {
                blocks.add(new Heading(messages.text("compare.sheet.reasons"), 2));
                blocks.addAll(reasons);
            }
            if (!reported.rows().isEmpty()) {
                blocks.add(table(reported, notes, columns)
                        .grouped(messages.text("compare.sheet.outcomes", period)));
            }
            blocks.add(notes.above(sources.lines(messages)));
        }
        return new LensSheet(messages).of(messages.text("compare.sheet.title", period), comparison.districts(), blocks,
                sources, printed);
    }

    private SheetTable table(Comparison comparison, SheetNotes notes, Map<String, List<CellColumn>> columns) {
        return new SheetTable(comparison.districts(), CompareService.lines(comparison, messages), messages, notes, columns);
    }

    private List<Block> tallies(Comparison comparison) {
        var tally = new TallyText(messages);
        var blocks = new ArrayList<Block>();
        for (District district : comparison.districts()) {
            List<ComparisonRow> rows = comparison.rowsOf(district.code());
            if (!rows.isEmpty()) {
                String name = messages.either(district.name(), district.english());
                String claims = tally.claims(comparison, district.code());
                blocks.add(new Paragraph(messages.text("compare.sheet.tally", name, tally.sentence(rows, false))
                        + (claims.isEmpty() ? "" : " " + claims)));
            }
        }
        return blocks;
    }

    /// The lines on which any district has a plan, or the others: what was only reported stands in a table of its own, so
    /// that no page is filled with dashes.
    private Comparison onLines(Comparison comparison, boolean planned) {
        return CompareService.narrowed(comparison, CompareService.lines(comparison, messages).stream()
                .filter(line -> planned == line.sides().values().stream().anyMatch(row -> row.plan() != null))
                .toList());
    }

    /// A target without an outcome is in the table; as a picture it would be a tick in an empty row.
    private List<Block> charts(Comparison comparison, String period) {
        var blocks = new ArrayList<Block>();
        for (District district : comparison.districts()) {
            List<ComparisonRow> rows = comparison.rowsOf(district.code()).stream()
                    .filter(row -> row.plan() != null && row.outcome() != null).toList();
            if (!rows.isEmpty()) {
                blocks.add(new ChartBlock(
                        messages.text("compare.sheet.chart", messages.either(district.name(), district.english()), period),
                        BulletRows.paper(new Bullets(comparison, messages).rows(rows), messages)));
            }
        }
        return blocks;
    }
}
