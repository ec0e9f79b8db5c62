package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Distance;
import duizhao.domain.overview.Line;
import duizhao.domain.overview.Missing;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.SeriesNames;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lists on paper, of the lines that are shown: the farthest misses and overshoots as tables, what nobody answered
/// and what is missing as paragraphs.
final class SheetLists {

    /// A list on paper names the first so many and says how many there are.
    private static final int MOST = 20;

    private final Overview overview;
    private final Messages messages;
    private final SeriesNames names;
    private final VerdictText verdicts;
    private final Set<ComparisonRow> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());

    SheetLists(ShownOverview shown, Messages messages) {
        this.overview = shown.overview();
        this.messages = messages;
        this.names = new SeriesNames(overview.catalogue(), messages);
        this.verdicts = new VerdictText(messages);
        shown.lines().forEach(line -> {
            lines.add(line);
            rows.addAll(line.cells().values());
        });
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        ranked(blocks, "overview.sheet.misses", overview.misses());
        ranked(blocks, "overview.sheet.overshoots", overview.overshoots());
        unanswered(blocks);
        missing(blocks);
        return blocks;
    }

    private void ranked(List<Block> blocks, String key, List<Distance> distances) {
        for (boolean rate : new boolean[] {true, false}) {
            List<Distance> some = distances.stream().filter(d -> d.rate() == rate && rows.contains(d.row())).toList();
            if (!some.isEmpty()) {
                String title = messages.text("overview.sheet.list", messages.text(key),
                        messages.text(rate ? "overview.gap-rates" : "overview.gap-levels"));
                blocks.add(table(some.size() <= MOST ? title
                        : messages.text("overview.sheet.first", title, MOST, some.size()), some));
            }
        }
    }

    private TableBlock table(String title, List<Distance> distances) {
        var columns = List.of(TableColumn.text(messages.text("term.indicator"), 3).atLeast(96),
                TableColumn.text(messages.text("overview.sheet.where.column"), 1).atLeast(70),
                TableColumn.number(messages.text("term.plan")), TableColumn.number(messages.text("term.outcome")),
                TableColumn.number(messages.text("term.gap")));
        return new TableBlock(title, "", columns, distances.stream().limit(MOST).map(distance -> {
            ComparisonRow row = distance.row();
            return TableRow.of(Cell.of(names.full(row.series().row())), Cell.of(where(column(row))),
                    printed(row.plan()), printed(row.outcome()), Cell.of(gap(distance)));
        }).toList());
    }

    private String gap(Distance distance) {
        String gap = distance.row().verdict().gap() == null ? "" : verdicts.gap(distance.row().verdict().gap());
        return distance.rate() ? gap : messages.text("overview.gap.percent", gap,
                distance.size().stripTrailingZeros().toPlainString());
    }

    private void unanswered(List<Block> blocks) {
        byColumn(blocks, "overview.sheet.unanswered", column -> overview.rows(column).stream()
                .filter(row -> row.verdict().unanswered() && rows.contains(row))
                .map(row -> messages.text("overview.sheet.target", names.full(row.series().row()), words(row.plan())))
                .toList());
    }

    /// Only what no list above has named: a target without an answer is missing its outcome anyway.
    private void missing(List<Block> blocks) {
        List<Missing> missing = overview.missing().stream().filter(m -> lines.contains(m.line()))
                .filter(m -> m.line().cell(m.column()).map(row -> !row.verdict().unanswered()).orElse(true)).toList();
        byColumn(blocks, "overview.sheet.missing", column -> missing.stream().filter(m -> m.column().equals(column))
                .map(m -> messages.text("overview.sheet.target", names.full(m.line().series()), messages.text(
                        m.role() == Role.PLAN ? "overview.missing.plan" : "overview.missing.outcome")))
                .toList());
    }

    private void byColumn(List<Block> blocks, String key, Function<Column, List<String>> told) {
        var paragraphs = new ArrayList<Block>();
        for (Column column : overview.columns()) {
            List<String> items = told.apply(column);
            if (!items.isEmpty()) {
                paragraphs.add(new Paragraph(messages.text("overview.sheet.where", where(column), items.size(),
                        String.join(messages.text("overview.comma"), items))));
            }
        }
        if (!paragraphs.isEmpty()) {
            blocks.add(new Heading(messages.text(key), 2));
            blocks.addAll(paragraphs);
        }
    }

    private Column column(ComparisonRow row) {
        return new Column(overview.catalogue().district(row.district()), row.period());
    }

    private String where(Column column) {
        return messages.either(column.district().shortName(), column.district().english()) + " "
                + PeriodText.of(column.period(), messages);
    }

    private static Cell printed(@Nullable Figure figure) {
        return figure == null ? Cell.absent("—") : Cell.of(words(figure));
    }

    private static String words(@Nullable Figure figure) {
        return figure == null ? "" : figure.quantity().words().replace(" ", "");
    }
}
