package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.feature.checks.CheckLine.FindingLine;
import duizhao.platform.Messages;
import duizhao.tabular.Cells;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Findings to be pasted elsewhere: cells for a spreadsheet, CSV for another program, words for a letter.
final class CheckCopy {

    private final Checked checked;
    private final Messages messages;
    private final CheckWords words;

    CheckCopy(Checked checked, Messages messages) {
        this.checked = checked;
        this.messages = messages;
        this.words = new CheckWords(checked, messages);
    }

    /// Cells parted by tabs, under one line of headings.
    String cells(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        var records = findings.stream().map(this::record).toList();
        return String.join("\t", records.getFirst().keySet()) + "\n"
                + records.stream().map(record -> String.join("\t", record.values())).collect(Collectors.joining("\n"));
    }

    String csv(List<Finding> findings) {
        return findings.isEmpty() ? "" : Cells.csv("checks", findings.stream().map(this::record).toList());
    }

    /// One finding with its figures.
    String text(Finding finding) {
        FindingLine line = words.line(finding);
        String top = "%s · %s%n%s%n%s%n%s".formatted(line.severity(), line.rule(), line.subject(), line.arithmetic(),
                line.cause());
        return top + finding.figures().stream().map(f -> "%n%s %s: %s (%s)".formatted(words.setting(f), words.series(f),
                words.printed(f), words.place(f))).collect(Collectors.joining());
    }

    private Map<String, String> record(Finding finding) {
        FindingLine line = words.line(finding);
        var record = new LinkedHashMap<String, String>();
        record.put(messages.text("checks.column.severity"), line.severity());
        record.put(messages.text("term.district"), words.district(finding.district()));
        record.put(messages.text("checks.column.rule"), line.rule());
        record.put(messages.text("checks.column.finding"), line.subject());
        record.put(messages.text("checks.column.arithmetic"), line.arithmetic());
        record.put(messages.text("checks.column.size"), line.size());
        record.put(messages.text("checks.column.cause"), words.causeCell(finding));
        record.put(messages.text("term.source"), finding.figures().stream().map(f -> f.source()).distinct()
                .map(key -> checked.catalogue().source(key).title()).collect(Collectors.joining(
                        messages.text("checks.and"))));
        return record;
    }
}
