package duizhao.journal;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.source.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/// A log in memory, with the texts that it changes; a change that does not fit them fails.
final class Log {

    final List<ChangeSet> sets = new ArrayList<>();
    private final Map<String, Document> held = new HashMap<>();

    /// @return whether there was something to do
    boolean take(JournalTest.Step step) {
        return switch (step.what()) {
            case "undo" -> undo();
            case "redo" -> redo();
            case "turn" -> turn(step.nth());
            default -> act(step.edits());
        };
    }

    boolean undo() {
        return takeBack(journal().undoable(), ChangeSet.UNDO);
    }

    boolean redo() {
        return takeBack(journal().redoable(), ChangeSet.REDO);
    }

    /// How many acts there are that are done by themselves.
    long acts() {
        return sets.stream().filter(set -> !set.kind().equals(ChangeSet.UNDO) && !set.kind().equals(ChangeSet.REDO))
                .count();
    }

    /// Takes one back, or does it again, where what it left is still there.
    private boolean turn(int nth) {
        if (sets.isEmpty()) {
            return false;
        }
        var act = sets.get(nth % sets.size());
        while (!act.isNew()) {
            act = set(act.undoes());
        }
        var back = takenBackBy(act.id());
        var set = back.isPresent() ? set(back.getAsLong()) : act;
        var left = new HashMap<String, Document>();
        set.changes().forEach(change -> left.put(change.subject(), ((DocumentChange) change).after()));
        if (!left.entrySet().stream().allMatch(e -> Objects.equals(held.get(e.getKey().substring("document ".length())),
                e.getValue()))) {
            return false;
        }
        add(Journal.takingBack(set, back.isPresent() ? ChangeSet.DO_AGAIN : ChangeSet.TAKE_BACK), set.id());
        return true;
    }

    private OptionalLong takenBackBy(long id) {
        return sets.stream().filter(set -> set.undoes() == id && takenBackBy(set.id()).isEmpty())
                .mapToLong(ChangeSet::id).findFirst();
    }

    Journal journal() {
        var journal = new Journal();
        var newestFirst = sets.reversed().iterator();
        boolean more = true;
        while (more && newestFirst.hasNext()) {
            var set = newestFirst.next();
            more = journal.look(new Entry(set.id(), set.kind(), set.undoes()));
        }
        return journal;
    }

    ChangeSet set(long id) {
        return sets.get((int) id - 1);
    }

    Map<String, Document> texts() {
        return Map.copyOf(held);
    }

    /// A blank text takes the document away.
    private boolean act(List<JournalTest.Edit> edits) {
        var changes = new ArrayList<Change>();
        var next = new HashMap<>(held);
        for (var edit : edits) {
            var after = edit.text().isEmpty() ? null : new Document(edit.source(), "a.txt", "", edit.text());
            var before = after == null ? next.remove(edit.source()) : next.put(edit.source(), after);
            if (before != null || after != null) {
                changes.add(new DocumentChange(before, after));
            }
        }
        if (changes.isEmpty()) {
            var any = new Document("d", "d.txt", "", "四");
            changes.add(new DocumentChange(held.get("d"), any));
        }
        add(new Act("attach-document", "a.txt", "", changes), 0);
        return true;
    }

    private boolean takeBack(OptionalLong set, String kind) {
        set.ifPresent(id -> add(Journal.takingBack(set(id), kind), id));
        return set.isPresent();
    }

    private void add(Act act, long undoes) {
        for (var change : act.changes()) {
            var document = (DocumentChange) change;
            String source = (document.before() != null ? document.before() : document.after()).source();
            var was = document.after() == null ? held.remove(source) : held.put(source, document.after());
            if (was == null ? document.before() != null : !was.equals(document.before())) {
                throw new AssertionError(change + " where there was " + was);
            }
        }
        sets.add(new ChangeSet(sets.size() + 1, Instant.EPOCH, "某", act.kind(), act.subject(), act.why(), undoes,
                act.changes()));
    }
}
