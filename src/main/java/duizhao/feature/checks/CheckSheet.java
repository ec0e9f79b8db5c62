package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.Severity;
import duizhao.domain.figure.Figure;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceText;
import duizhao.feature.checks.CheckLine.FindingLine;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings as a sheet to print: a table of them as they are put together on screen, notes, and the documents.
final class CheckSheet {

    /// So many districts are named above each page; where there are more, the first of them and how many.
    private static final int NAMED = 3;

    private final ChecksService service;
    private final Messages messages;

    CheckSheet(ChecksService service, Messages messages) {
        this.service = service;
        this.messages = messages;
    }

    /// @param wanted what is not wanted is not printed, but counted, and the page says so
    Function<Printed, Sheet> of(Checked checked, Wanted wanted) {
        var words = new CheckWords(checked, messages);
        List<Finding> shown = service.wanted(checked, wanted);
        String title = messages.text("checks.sheet.title");
        List<String> names = checked.districts().stream().map(checked.catalogue()::district)
                .map(d -> messages.either(d.name(), d.english())).toList();
        String districts = names.size() > NAMED ? messages.text("checks.sheet.districts", names.getFirst(), names.size())
                : String.join(messages.text("checks.and"), names);
        List<Source> sources = shown.stream().flatMap(f -> f.figures().stream()).map(Figure::source).distinct()
                .map(checked.catalogue()::source).sorted(Comparator.comparing(Source::date)).toList();
        String asOf = sources.stream().map(Source::date).max(Comparator.naturalOrder()).orElse("");

        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(messages.text("checks.sheet.tally", checked.open().size(),
                Arrays.stream(Severity.values()).map(s -> messages.text("checks.count", words.severity(s),
                                checked.open().stream().filter(f -> f.severity() == s).count()))
                        .collect(Collectors.joining(messages.text("checks.comma"))))));
        long explained = checked.findings().size() - checked.open().size();
        if (explained > 0) {
            blocks.add(new Paragraph(messages.text(wanted.explained() ? "checks.sheet.explained"
                    : "checks.sheet.explained.hidden", explained)));
        }
        if (shown.size() < (wanted.explained() ? checked.findings() : checked.open()).size()) {
            blocks.add(new Paragraph(messages.text("checks.sheet.narrowed", shown.size(), (wanted.explained() ? checked.findings()
                    : checked.open()).size())));
        }
        blocks.add(table(checked, wanted, words));
        blocks.add(NotesBlock.general(List.of(messages.text("checks.sheet.note.rounding"),
                messages.text("checks.sheet.note.severity"), messages.text("checks.sheet.note.cause")),
                sources.stream().map(source -> SourceText.line(source, messages)).toList()));
        return printed -> new Sheet(title, districts, blocks, new Furniture(title, districts, asOf, printed.by(),
                printed.at(), printed.dataHash()));
    }

    private TableBlock table(Checked checked, Wanted wanted, CheckWords words) {
        var columns = List.of(
                messages.isChinese() ? TableColumn.label(messages.text("checks.column.severity"))
                        : TableColumn.text(messages.text("checks.column.severity"), 1).atLeast(56),
                TableColumn.text(messages.text("checks.column.finding"), 3).atLeast(96),
                TableColumn.text(messages.text("checks.column.arithmetic"), 5).atLeast(150),
                TableColumn.text(messages.text("checks.column.size"), 1).atLeast(48),
                TableColumn.text(messages.text("checks.column.cause"), 2).atLeast(70));
        var rows = new ArrayList<TableRow>();
        service.groups(checked, wanted).forEach((name, group) -> {
            rows.add(TableRow.group(messages.text("checks.count", name, group.size())));
            group.forEach(finding -> {
                FindingLine line = words.line(finding);
                rows.add(TableRow.of(Cell.of(line.severity()), Cell.of(line.subject()), Cell.of(line.arithmetic()),
                        Cell.of(line.size()), Cell.of(words.causeCell(finding))));
            });
        });
        return new TableBlock(messages.text("checks.sheet.table"), "", columns, rows);
    }
}
