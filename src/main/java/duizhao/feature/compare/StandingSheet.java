package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.domain.years.Standing;
import duizhao.domain.years.Standings;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The lens 区与区 as a sheet to print: districts in their order, the picture, the sentences, notes, sources.
final class StandingSheet {

    /// So many other years stand under one heading, which is where a table too wide for a page is cut.
    private static final int YEARS = 5;

    private final Messages messages;
    private final Names names;
    private final CellTexts texts;

    StandingSheet(Messages messages) {
        this.messages = messages;
        this.names = new Names(messages);
        this.texts = new CellTexts(messages);
    }

    /// @param said    what is ranked
    /// @param pictures that are shown
    Function<Printed, Sheet> of(Standings standings, String said, List<Block> pictures) {
        History history = standings.history();
        Catalogue catalogue = history.catalogue();
        var notes = new SheetNotes(catalogue, history.tolerances(), messages);
        String series = new SeriesNames(catalogue, messages).full(history.series());
        String period = names.period(standings.year());
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(messages.text("compare.sheet.stop", said)));
        blocks.add(table(standings, notes, messages.text("compare.sheet.rank-table", period)));
        blocks.addAll(pictures);
        List<ComparisonRow> rows = standings.places().stream().map(Standing::row).filter(Objects::nonNull).toList();
        List<Block> reasons = new SheetReasons(catalogue, messages).blocks(history.districts(), rows);
        if (!reasons.isEmpty()) {
            blocks.add(new Heading(messages.text("compare.sheet.reasons"), 2));
            blocks.addAll(reasons);
        }
        var figures = new ArrayList<Figure>(rows.stream().flatMap(row -> row.figures().stream()).toList());
        others(standings).forEach(year -> standings.places().stream()
                .map(place -> StandingTable.figure(history, place, year)).filter(Objects::nonNull).forEach(figures::add));
        var sources = SheetSources.of(catalogue, figures);
        blocks.add(notes.above(sources.lines(messages)));
        return printed -> new LensSheet(messages).of(messages.text("compare.sheet.rank-title", series, period),
                history.districts(), blocks, sources, printed);
    }

    private TableBlock table(Standings standings, SheetNotes notes, String title) {
        History history = standings.history();
        var cells = new SheetCells(messages, notes);
        String reference = standings.reference() == null ? ""
                : names.district(history.catalogue().district(standings.reference()));
        String year = names.period(standings.year());
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.word(messages.text("compare.rank")));
        columns.add(TableColumn.label(messages.text("term.district")));
        columns.add(cells.column(CellColumn.PLAN).under(year));
        columns.add(cells.column(CellColumn.OUTCOME).under(year));
        columns.add(TableColumn.number(messages.text("compare.rank.difference", reference)).under(year));
        columns.add(cells.column(CellColumn.VERDICT).under(year));
        List<Period> others = others(standings);
        for (int i = 0; i < others.size(); i++) {
            columns.add(TableColumn.number(Integer.toString(others.get(i).first())).under(others.size() <= YEARS
                    ? messages.text("compare.sheet.rank-others")
                    : messages.text("compare.sheet.rank-others.more", i / YEARS + 1)));
        }
        return new TableBlock(title, "", columns, standings.places().stream().map(place -> {
            var row = new ArrayList<Cell>();
            row.add(rank(place, notes));
            row.add(Cell.of(names.district(place.district())));
            ComparisonRow of = place.row();
            row.add(of == null ? SheetCells.nothing(CellColumn.PLAN) : cells.of(of, CellColumn.PLAN));
            row.add(of == null ? SheetCells.nothing(CellColumn.OUTCOME) : outcome(place, of, cells));
            row.add(place.difference() == null ? Cell.EMPTY : Cell.of(texts.gap(place.difference())));
            row.add(of == null ? SheetCells.nothing(CellColumn.VERDICT) : cells.of(of, CellColumn.VERDICT));
            others.forEach(other -> row.add(cells.printed(StandingTable.figure(history, place, other))));
            return (TableRow) new TableRow.Cells(row);
        }).toList());
    }

    /// Who has no rank has a dash, and a note that says why.
    private Cell rank(Standing place, SheetNotes notes) {
        if (place.rank() > 0) {
            return Cell.of(StandingTable.rank(place, messages));
        }
        Cell none = Cell.absent(CellTexts.NOTHING);
        return place.bar() == null ? none : none.noted(notes.number(messages.text("compare.sheet.stop",
                messages.text("compare.rank.barred", names.district(place.district()),
                        messages.text("term.bar." + place.bar())))));
    }

    /// A number that we computed is marked.
    private Cell outcome(Standing place, ComparisonRow row, SheetCells cells) {
        Quantity ranked = place.quantity();
        return place.derived() && ranked != null
                ? Cell.of(ranked.words().replace(" ", "")).flagged(messages.text("compare.flag.DERIVED"))
                : cells.of(row, CellColumn.OUTCOME);
    }

    /// The other years in which any district has an outcome, the newest first.
    private static List<Period> others(Standings standings) {
        return standings.history().years().reversed().stream().filter(year -> !year.equals(standings.year()))
                .filter(year -> standings.places().stream()
                        .anyMatch(place -> StandingTable.figure(standings.history(), place, year) != null)).toList();
    }
}
