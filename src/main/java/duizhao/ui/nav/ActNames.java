package duizhao.ui.nav;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.platform.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What acts are called: 收录 11.44亿元.
public final class ActNames {

    private static final int LONGEST = 24;

    private final Messages messages;

    public ActNames(Messages messages) {
        this.messages = messages;
    }

    /// The act's kind and subject; of an act of an unknown kind the subject.
    public String name(ChangeSet act) {
        return name(act.kind(), act.subject());
    }

    /// The same of an act that is not recorded yet.
    public String name(Act act) {
        return name(act.kind(), act.subject());
    }

    private String name(String kind, String subject) {
        String key = "edit.act." + kind;
        return messages.text(messages.bundle("edit").containsKey(key) ? key : "edit.act.other", shortened(subject));
    }

    /// What the status line says of it.
    public String saved(Saved saved) {
        String name = name(saved.act());
        return switch (saved.how()) {
            case DONE -> messages.text("edit.saved", name, saved.figures());
            case UNDONE -> messages.text("edit.undone", name, saved.figures());
            case REDONE -> messages.text("edit.redone", name, saved.figures());
            case ELSEWHERE -> messages.text("edit.elsewhere", saved.act().who(), name, saved.figures());
        };
    }

    /// What others changed, in one line: 李改动了2条数据。
    public String elsewhere(List<ChangeSet> sets) {
        var byWho = sets.stream().collect(Collectors.groupingBy(ChangeSet::who, LinkedHashMap::new,
                Collectors.toList()));
        return byWho.entrySet().stream().map(entry -> {
            long figures = entry.getValue().stream().flatMap(set -> set.changes().stream()).map(Change::subject)
                    .filter(subject -> subject.startsWith("figure ")).distinct().count();
            return figures > 0 ? messages.text("edit.elsewhere.figures", entry.getKey(), figures)
                    : messages.text("edit.elsewhere.acts", entry.getKey(), entry.getValue().size());
        }).collect(Collectors.joining(messages.text("edit.elsewhere.and")));
    }

    private static String shortened(String subject) {
        String line = subject.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
