package duizhao.app.cli;

import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.FigurePlaces;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.ImportWords;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Standing;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.limit.LimitTexts;
import duizhao.domain.limit.Unusual;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import duizhao.ui.nav.Foreseen;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What imports bring, for a person at a terminal: the tally of each file, and what differs or is refused.
final class ImportText {

    private static final int LISTED = 40;

    private final Messages messages;
    private final ImportOptions options;
    private final Catalogue catalogue;

    ImportText(Catalogue catalogue, Messages messages, ImportOptions options) {
        this.messages = messages;
        this.options = options;
        this.catalogue = catalogue;
    }

    /// @param findings what each of the plans would bring to light
    void print(List<ImportPlan> plans, List<Optional<Foreseen>> findings, PrintStream out) {
        for (int i = 0; i < plans.size(); i++) {
            ImportPlan plan = plans.get(i);
            var words = new ImportWords(plan.catalogue(catalogue), messages);
            out.println(words.tally(plan));
            plan.named().forEach(sheet -> out.println("  " + messages.text("import.named", sheet.sheet(), words.named(sheet))));
            list(plan, item -> item.change() != null && item.standing() == Standing.ADDED && plan.isEntry(item), words, out);
            list(plan, item -> item.standing() == Standing.REFUSED, words, out);
            list(plan, item -> item.standing() == Standing.DIFFERENT, words, out);
            found(findings.get(i), new FigurePlaces(plan, item -> options.conflicts.answer(), words, messages), out);
            Answer answer = options.conflicts.answer();
            boolean empty = plan.act(item -> answer, "").isEmpty();
            out.println(messages.text(empty ? "cli.import.nothing" : options.dryRun ? "cli.import.dry" : "cli.import.done"));
        }
    }

    private void found(Optional<Foreseen> foreseen, FigurePlaces places, PrintStream out) {
        if (foreseen.isEmpty()) {
            out.println(messages.text("import.findings.unforeseen"));
        }
        var then = foreseen.orElse(Foreseen.NOTHING);
        if (then.catalogue() == null) {
            return;
        }
        unusual(then.unusual(), new LimitTexts(then.catalogue(), messages), places, out);
        var findings = then.brought();
        if (findings.isEmpty()) {
            return;
        }
        var texts = new FindingTexts(then.catalogue(), messages);
        out.println(messages.text("import.findings", findings.size()));
        findings.stream().limit(LISTED).forEach(finding -> out.println("  " + texts.severity(finding.severity()) + "  "
                + places.at(texts.subject(finding) + "  " + texts.arithmetic(finding), finding.figures())));
        if (findings.size() > LISTED) {
            out.println("  " + messages.text("cli.import.more-findings", findings.size() - LISTED));
        }
    }

    private void unusual(List<Unusual> unusual, LimitTexts texts, FigurePlaces places, PrintStream out) {
        if (!unusual.isEmpty()) {
            out.println(messages.text("import.unusual", unusual.size()));
            unusual.stream().limit(LISTED).forEach(one -> out.println("  "
                    + places.at(texts.named(one), List.of(one.figure()))));
        }
        if (unusual.size() > LISTED) {
            out.println("  " + messages.text("cli.import.more", unusual.size() - LISTED));
        }
    }

    private void list(ImportPlan plan, Predicate<Item> which, ImportWords words, PrintStream out) {
        var items = plan.items().stream().filter(which).toList();
        items.stream().limit(LISTED).forEach(item -> out.println("  " + line(item, words)));
        if (items.size() > LISTED) {
            out.println("  " + messages.text("cli.import.more", items.size() - LISTED));
        }
    }

    private String line(Item item, ImportWords words) {
        String what = words.what(item);
        String said = item.standing() == Standing.REFUSED ? words.reason(item) : item.standing() == Standing.ADDED
                ? messages.text("import.standing.added") : messages.text(ImportWords.isInOtherTable(item)
                ? "cli.import.different-sheet" : "cli.import.different", words.aspects(item), words.held(item), words.answer(item,
                options.conflicts.answer()));
        return String.join("  ", List.of(words.where(item.where()), what, said).stream().filter(t -> !t.isBlank()).toList());
    }
}
