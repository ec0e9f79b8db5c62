package duizhao.app.cli;

import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.domain.check.Told;
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

    void print(List<Told> findings, PrintStream out) {
        for (Severity severity : Severity.values()) {
            for (RuleKind rule : RuleKind.values()) {
                List<Told> group = findings.stream().filter(told -> told.finding().severity() == severity
                        && told.finding().rule() == rule).toList();
                if (!group.isEmpty()) {
                    out.println(messages.text("cli.check.group", texts.severity(severity),
                            texts.rule(group.getFirst().finding()), group.size()));
                    group.forEach(told -> print(told, out));
                    out.println();
                }
            }
        }
        out.println(messages.text("cli.check.total", findings.size(), count(findings, Severity.ERROR),
                count(findings, Severity.WARNING), count(findings, Severity.INFO)));
        long explained = findings.stream().filter(told -> told.explanation() != null).count();
        if (explained > 0) {
            out.println(messages.text("cli.check.explained", explained));
        }
    }

    private void print(Told told, PrintStream out) {
        Finding finding = told.finding();
        var explanation = told.explanation();
        out.println("  " + texts.subject(finding));
        out.println("    " + texts.arithmetic(finding));
        String cause = texts.cause(finding);
        out.println("    " + (finding.size() == null ? messages.text("cli.check.cause", cause)
                : messages.text("cli.check.size-cause", texts.size(finding), cause)));
        if (explanation != null) {
            out.println("    " + messages.text("cli.check.explanation", explanation.reason(), explanation.by(),
                    explanation.date()));
        }
    }

    private static long count(List<Told> findings, Severity severity) {
        return findings.stream().filter(told -> told.finding().severity() == severity).count();
    }
}
