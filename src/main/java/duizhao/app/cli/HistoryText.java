package duizhao.app.cli;

import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.Recorded;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A history for a terminal: each change set with what it changed under it.
final class HistoryText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final String INDENT = "    ";

    private final ChangeTexts texts;
    private final Messages messages;

    HistoryText(ChangeTexts texts, Messages messages) {
        this.texts = texts;
        this.messages = messages;
    }

    void print(List<Recorded> sets, PrintStream out) {
        if (sets.isEmpty()) {
            out.println(messages.text("cli.history.none"));
        }
        sets.forEach(recorded -> print(recorded, out));
    }

    private void print(Recorded recorded, PrintStream out) {
        var set = recorded.set();
        var back = recorded.takenBackBy();
        String state = back == null ? "" : messages.text("history.taken-back", back.who(),
                MINUTE.format(back.at().atZone(ZoneId.systemDefault())));
        out.println(messages.text("cli.history.set", set.id(), MINUTE.format(set.at().atZone(ZoneId.systemDefault())),
                set.who(), texts.act(recorded), state));
        set.changes().forEach(change -> out.println(INDENT + messages.text("cli.history.change", texts.thing(change),
                shown(texts.before(change)), shown(texts.after(change)))));
        if (recorded.count() > set.changes().size()) {
            out.println(INDENT + messages.text("cli.history.more", recorded.count() - set.changes().size()));
        }
        if (!set.why().isBlank()) {
            out.println(INDENT + messages.text("cli.history.why", set.why()));
        }
    }

    private String shown(String side) {
        return side.isEmpty() ? messages.text("history.nothing") : side.replaceAll("\\s+", " ");
    }
}
