package duizhao.journal;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.source.Document;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Undo and redo, over a log kept in memory.
class JournalTest {

    /// What a person may do next: an act that gives some of three sources other texts, an undo, a redo, or taking back one
    /// act of long ago, which does nothing where later ones are in its way.
    ///
    /// @param nth which of the change sets is taken back, or done again, by itself
    record Step(String what, List<Edit> edits, int nth) {
        Step(String what, List<Edit> edits) {
            this(what, edits, 0);
        }
    }

    record Edit(String source, String text) {
    }

    @Property
    void everythingUndoneIsTheBeginningAndRedoneTheEnd(@ForAll("acts") List<Step> acts) {
        var log = new Log();
        acts.forEach(log::take);
        var end = log.texts();

        int undone = 0;
        while (log.undo()) {
            undone++;
        }
        assertThat(undone).isEqualTo(log.acts());
        assertThat(log.texts()).isEmpty();

        while (log.redo()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(log.texts()).isEqualTo(end);
    }

    @Property
    void undoAndRedoTakeWhatTwoStacksWould(@ForAll("steps") List<Step> steps) {
        var log = new Log();
        var done = new ArrayDeque<Long>();
        var undone = new ArrayDeque<Long>();
        for (var step : steps) {
            int before = log.sets.size();
            boolean taken = log.take(step);
            switch (step.what()) {
                case "undo" -> {
                    assertThat(taken).isEqualTo(!done.isEmpty());
                    if (taken) {
                        undone.push(done.pop());
                        assertThat(log.sets.getLast().undoes()).isEqualTo(undone.peek());
                    }
                }
                case "redo" -> {
                    assertThat(taken).isEqualTo(!undone.isEmpty());
                    if (taken) {
                        done.push(undone.pop());
                        assertThat(log.set(log.sets.getLast().undoes()).undoes()).isEqualTo(done.peek());
                    }
                }
                default -> {
                    if (taken) {
                        done.push(log.sets.getLast().id());
                        undone.clear();
                    }
                }
            }
            assertThat(log.sets).as("only ever added to").hasSize(before + (taken ? 1 : 0));
        }
    }

    @Property
    void undoingAndRedoingAnyWayNeverLosesTheWayBack(@ForAll("steps") List<Step> steps) {
        var log = new Log();
        steps.forEach(log::take);

        while (log.undo()) {
            assertThat(log.journal().redoable()).isPresent();
        }
        assertThat(log.texts()).isEmpty();
    }

    @Example
    void anEmptyLogHasNothingToTake() {
        assertThat(new Journal().undoable()).isEmpty();
        assertThat(new Journal().redoable()).isEmpty();
    }

    @Example
    void theNewestActDecidesAtOnce() {
        var journal = new Journal();

        assertThat(journal.look(new Entry(7, "file-figure", 0))).isFalse();
        assertThat(journal.look(new Entry(6, ChangeSet.UNDO, 5))).as("older, of no account").isFalse();
        assertThat(journal.undoable()).hasValue(7);
        assertThat(journal.redoable()).isEmpty();
    }

    @Example
    void whatAnotherProgramDidIsLeftToItAndEndsNothing() {
        var journal = new Journal();

        assertThat(journal.look(new Entry(9, "file-figure", 0, true))).isTrue();
        assertThat(journal.look(new Entry(8, ChangeSet.UNDO, 7))).isTrue();
        assertThat(journal.look(new Entry(7, "file-figure", 0))).isTrue();
        assertThat(journal.look(new Entry(6, ChangeSet.UNDO, 5, true))).isTrue();
        assertThat(journal.look(new Entry(5, "file-figure", 0))).isTrue();
        assertThat(journal.look(new Entry(4, "file-figure", 0))).isFalse();
        assertThat(journal.redoable()).hasValue(8);
        assertThat(journal.undoable()).hasValue(4);
    }

    @Example
    void aChangeSetIsTakenBackFromItsEnd() {
        var one = new Document("a", "a.txt", "", "一");
        var two = new Document("a", "a.txt", "", "二");
        var set = new ChangeSet(3, Instant.EPOCH, "某", "attach-document", "a.txt", "因为", 0,
                List.of(new DocumentChange(null, one), new DocumentChange(one, two)));

        assertThat(Journal.takingBack(set, ChangeSet.UNDO)).isEqualTo(new Act("undo", "a.txt", "",
                List.of(new DocumentChange(two, one), new DocumentChange(one, null))));
    }

    @Provide
    Arbitrary<List<Step>> acts() {
        return Arbitraries.frequencyOf(Tuple.of(3, act()), Tuple.of(1, turn())).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.frequencyOf(Tuple.of(2, act()), Tuple.of(1, turn()),
                Tuple.of(3, Arbitraries.of("undo", "redo").map(what -> new Step(what, List.of()))))
                .list().ofMaxSize(60);
    }

    private static Arbitrary<Step> turn() {
        return Arbitraries.integers().between(0, 20).map(nth -> new Step("turn", List.of(), nth));
    }

    private static Arbitrary<Step> act() {
        return Combinators.combine(Arbitraries.of("a", "b", "c"), Arbitraries.of("", "一", "二", "三")).as(Edit::new)
                .list().ofMinSize(1).ofMaxSize(4).map(edits -> new Step("act", edits));
    }
}
