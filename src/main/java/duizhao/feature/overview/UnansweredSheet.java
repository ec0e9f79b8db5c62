package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceText;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The targets that nobody answered as a sheet to print: a table for each district, with the document that set the target
/// and those that are silent on it.
final class UnansweredSheet {

    private final Messages messages;

    UnansweredSheet(Messages messages) {
        this.messages = messages;
    }

    Sheet of(Overview overview, Printed printed) {
        String title = messages.text("overview.unanswered.title");
        String districts = overview.districts().stream().map(this::name)
                .collect(Collectors.joining(messages.text("overview.comma")));
        var blocks = new ArrayList<Block>();
        for (District district : overview.districts()) {
            List<ComparisonRow> targets = Stream.of(overview.columns()).flatMap(List::stream)
                    .filter(column -> column.district().equals(district))
                    .flatMap(column -> overview.rows(column).stream()).filter(row -> row.plan() != null).toList();
            List<ComparisonRow> silent = targets.stream().filter(row -> row.verdict().unanswered()).toList();
            blocks.add(new Paragraph(targets.isEmpty() ? messages.text("overview.unanswered.no-targets", name(district))
                    : messages.text("overview.unanswered.tally", name(district), targets.size(), silent.size())));
            if (!silent.isEmpty()) {
                blocks.add(table(overview, district, silent));
            }
        }
        List<Source> sources = overview.unanswered().stream().flatMap(row -> Stream.concat(Stream.of(plan(row)).map(f ->
                        overview.catalogue().source(f.source())), reports(overview, row).stream()))
                .distinct().sorted(Comparator.comparing(Source::date)).toList();
        blocks.add(NotesBlock.general(List.of(messages.text("overview.unanswered.rule")), sources.stream()
                .map(source -> SourceText.line(source, messages)).toList()));
        String asOf = sources.stream().map(Source::date).max(Comparator.naturalOrder()).orElse("");
        return new Sheet(title, districts, blocks, new Furniture(title, districts, asOf, printed.by(), printed.at(),
                printed.dataHash()));
    }

    /// The targets of one document and period stand together below a line that names it and the reports that are silent.
    private TableBlock table(Overview overview, District district, List<ComparisonRow> rows) {
        var names = new SeriesNames(overview.catalogue(), messages);
        var columns = List.of(TableColumn.text(messages.text("term.indicator"), 3).atLeast(150),
                TableColumn.text(messages.text("term.plan"), 2).atLeast(96),
                TableColumn.text(messages.text("overview.unanswered.section"), 1).atLeast(84));
        var groups = new LinkedHashMap<String, List<ComparisonRow>>();
        rows.forEach(row -> groups.computeIfAbsent(head(overview, row), _ -> new ArrayList<>()).add(row));
        var lines = new ArrayList<TableRow>();
        groups.forEach((head, own) -> {
            lines.add(TableRow.group(head));
            own.forEach(row -> lines.add(TableRow.of(Cell.of(names.full(row.series().row())),
                    Cell.of(plan(row).quantity().words().replace(" ", "")), Cell.of(plan(row).place().section()))));
        });
        return new TableBlock(messages.text("overview.unanswered.table", name(district)), "", columns, lines);
    }

    private String head(Overview overview, ComparisonRow row) {
        return messages.text("overview.unanswered.group", PeriodText.of(row.period(), messages),
                overview.catalogue().source(plan(row).source()).title(), reports(overview, row).stream()
                        .map(s -> messages.text("overview.unanswered.document", s.title()))
                        .collect(Collectors.joining(messages.text("overview.comma"))));
    }

    /// The annual documents that report of the target's period.
    private static List<Source> reports(Overview overview, ComparisonRow row) {
        Figure plan = plan(row);
        return overview.catalogue().annualReports().later(row.district(), plan.period(),
                overview.catalogue().source(plan.source()).date());
    }

    private static Figure plan(ComparisonRow row) {
        return Objects.requireNonNull(row.plan());
    }

    private String name(District district) {
        return messages.either(district.name(), district.english());
    }
}
