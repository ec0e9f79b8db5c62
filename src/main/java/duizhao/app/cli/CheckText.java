package duizhao.app.cli;

import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.util.List;

/// Findings for a terminal: by severity and rule, each with its arithmetic, size and likely cause.
final class CheckText {

    private final FindingTexts texts;
    private final Messages messages;

    CheckText(Catalogue catalogue, Messages messages) {
        this.texts = new FindingTexts(catalogue, messages);
        this.messages = messages;
    }

    void print(List<Finding> findings, PrintStream out) {
        for (Severity severity : Severity.values()) {
            for (RuleKind rule : RuleKind.values()) {
                List<Finding> group = findings.stream()
                        .filter(f -> f.severity() == severity && f.rule() == rule).toList();
                if (!group.isEmpty()) {
                    out.println(messages.text("cli.check.group", texts.severity(severity),
                            texts.rule(group.getFirst()), group.size()));
                    group.forEach(finding -> print(finding, out));
                    out.println();
                }
            }
        }
        out.println(messages.text("cli.check.total", findings.size(), count(findings, Severity.ERROR),
                count(findings, Severity.WARNING), count(findings, Severity.INFO)));
    }

    private void print(Finding finding, PrintStream out) {
        out.println("  " + texts.subject(finding));
        out.println("    " + texts.arithmetic(finding));
        String cause = texts.cause(finding);
        out.println("    " + (finding.size() == null ? messages.text("cli.check.cause", cause)
                : messages.text("cli.check.size-cause", texts.size(finding), cause)));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
