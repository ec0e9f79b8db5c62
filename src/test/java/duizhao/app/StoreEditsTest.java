package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.feature.sources.Held;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import duizhao.ui.nav.Collision;
import duizhao.ui.nav.Saved;
import duizhao.ui.task.Tasks;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does to the data, and what the window is told of it.
class StoreEditsTest {

    private static final Figure FIGURE = Held.figures().getFirst();
    private static final Act REMOVE = new Act("take-back-figure", "12.5亿元", "", List.of(new FigureChange(FIGURE, null)));

    @TempDir
    private Path folder;
    private Store store;
    private final List<Throwable> trouble = new ArrayList<>();
    private StoreEdits edits;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("a.duizhao"), Held::data, Progress.SILENT);
        edits = new StoreEdits(store, "甲", Tasks.sameThread(trouble::add));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasSavedIsToldWithWhatTheDataAreSince() {
        var done = new ArrayList<Saved>();
        edits.apply(REMOVE, done::add);
        assertThat(done).containsExactly(edits.savedProperty().get());
        Saved saved = done.getFirst();
        assertThat(saved.how()).isEqualTo(Saved.How.DONE);
        assertThat(saved.figures()).isEqualTo(5);
        assertThat(saved.act().who()).isEqualTo("甲");
        assertThat(edits.undoableProperty().get()).isEqualTo(saved.act());
        assertThat(edits.redoableProperty().get()).isNull();
    }

    @Test
    void whatIsTakenBackAndDoneAgainKeepsItsName() {
        edits.apply(REMOVE, saved -> { });
        edits.undo();
        assertThat(edits.savedProperty().get()).extracting(Saved::how, s -> s.act().kind(), Saved::figures)
                .containsExactly(Saved.How.UNDONE, "take-back-figure", 6L);
        assertThat(edits.undoableProperty().get()).isNull();
        assertThat(edits.redoableProperty().get().subject()).isEqualTo("12.5亿元");
        edits.redo();
        assertThat(edits.savedProperty().get()).extracting(Saved::how, s -> s.act().kind(), Saved::figures)
                .containsExactly(Saved.How.REDONE, "take-back-figure", 5L);
    }

    @Test
    void whereThereIsNothingToTakeBackNothingHappens() {
        edits.undo();
        edits.redo();
        assertThat(edits.savedProperty().get()).isNull();
        assertThat(trouble).isEmpty();
    }

    /// The second act is begun when the first one has ended: whoever leaves then waits for both.
    @Test
    void whoLeavesWaitsForAllThatWasAskedFor() {
        var background = new ArrayDeque<Runnable>();
        var slow = new StoreEdits(store, "甲", new Tasks(background::add, Runnable::run, trouble::add));
        background.forEach(Runnable::run);
        background.clear();
        var left = new ArrayList<String>();
        slow.whenSaved(() -> left.add("at once"), () -> left.add("not"));
        assertThat(left).containsExactly("at once");

        slow.apply(REMOVE, saved -> { });
        slow.apply(new Act("take-back-figure", "二", "", List.of(new FigureChange(Held.figures().get(1), null))), saved -> { });
        assertThat(slow.isSaving()).isTrue();
        slow.whenSaved(() -> left.add("saved " + store.figures().count()), () -> left.add("not"));
        while (!background.isEmpty()) {
            assertThat(left).hasSize(1);
            background.poll().run();
        }
        assertThat(left).containsExactly("at once", "saved 4");
        assertThat(slow.isSaving()).isFalse();
    }

    @Test
    void whoLeavesWaitsForAnActThatIsStillWorkedOut() {
        var left = new ArrayList<String>();
        Runnable ready = edits.preparing();
        edits.whenSaved(() -> left.add("saved " + store.figures().count()), () -> left.add("not"));
        assertThat(edits.isSaving()).isTrue();
        assertThat(left).isEmpty();
        edits.apply(REMOVE, saved -> { });
        assertThat(left).isEmpty();
        ready.run();
        assertThat(left).containsExactly("saved 5");
    }

    @Test
    void whoLeavesStaysWhereSomethingCouldNotBeSaved() {
        var background = new ArrayDeque<Runnable>();
        var slow = new StoreEdits(store, "甲", new Tasks(background::add, Runnable::run, trouble::add));
        var left = new ArrayList<String>();
        slow.apply(REMOVE, saved -> { });
        slow.apply(new Act("file-figure", "某", "", List.of(new FigureChange(null, ofNoSource()))), saved -> { });
        slow.whenSaved(() -> left.add("saved"), () -> left.add("not"));
        while (!background.isEmpty()) {
            background.poll().run();
        }
        assertThat(left).containsExactly("not");
        assertThat(trouble).isNotEmpty();
    }

    /// A drive that hangs: nothing that was asked for is ever begun.
    @Test
    void whatAStoreThatNeverAnswersWasAskedForIsNamedAndGivenBack() {
        var slow = new StoreEdits(store, "甲", new Tasks(work -> { }, Runnable::run, trouble::add));
        var second = new Act("take-back-figure", "二", "", List.of(new FigureChange(Held.figures().get(1), null)));
        var third = new Act("take-back-figure", "三", "", List.of(new FigureChange(Held.figures().get(2), null)));
        var givenBack = new ArrayList<String>();
        slow.apply(REMOVE, saved -> { }, () -> {
            givenBack.add("first");
            slow.apply(third, saved -> { }, () -> givenBack.add("third, asked for since"));
        });
        slow.apply(second, saved -> { }, () -> givenBack.add("second"));
        assertThat(slow.unsaved()).containsExactly(REMOVE, second);
        slow.abandon();
        assertThat(givenBack).containsExactly("first", "third, asked for since", "second");
        assertThat(slow.unsaved()).isEmpty();
    }

    @Test
    void whatIsOnDiskIsUnsavedNoLonger() {
        edits.apply(REMOVE, saved -> { });
        edits.apply(new Act("file-figure", "某", "", List.of(new FigureChange(null, ofNoSource()))), saved -> { });
        assertThat(edits.unsaved()).isEmpty();
    }

    private static Figure ofNoSource() {
        return new Figure(FIGURE.key() + "-2", FIGURE.district(), FIGURE.series(), FIGURE.period(), FIGURE.role(),
                FIGURE.quantity(), "nowhere", FIGURE.place(), "");
    }

    @Test
    void whatCannotBeDoneIsToldAndChangesNothing() {
        var done = new ArrayList<Saved>();
        edits.apply(REMOVE, done::add);
        edits.apply(new Act("file-figure", "某", "", List.of(new FigureChange(null, ofNoSource()))), done::add);
        assertThat(done).hasSize(1);
        assertThat(trouble).singleElement().isInstanceOf(UserException.class);
        assertThat(store.figures().count()).isEqualTo(5);
        edits.undo();
        assertThat(store.figures().count()).isEqualTo(6);
    }

    @Test
    void whatIsNotAsItWasWaitsForADecision() {
        var done = new ArrayList<Saved>();
        edits.apply(REMOVE, saved -> { });
        var noted = new Figure(FIGURE.key(), FIGURE.district(), FIGURE.series(), FIGURE.period(), FIGURE.role(),
                FIGURE.quantity(), FIGURE.source(), FIGURE.place(), "注");
        edits.apply(new Act("edit-figure", "某", "", List.of(new FigureChange(FIGURE, noted))), done::add);
        assertThat(done).isEmpty();
        var collision = edits.collisionProperty().get();
        assertThat(collision.clashes()).singleElement().satisfies(clash -> assertThat(clash.theirs()).isNull());
        edits.settle(collision, true);
        assertThat(done).hasSize(1);
        assertThat(edits.collisionProperty().get()).isNull();
        assertThat(store.sources().figures(FIGURE.source())).contains(noted);
        assertThat(trouble).isEmpty();
    }

    @Test
    void whatBothWroteIsDoneWithoutAQuestion() {
        var done = new ArrayList<Saved>();
        edits.apply(REMOVE, saved -> { });
        edits.apply(REMOVE, done::add);
        assertThat(edits.collisionProperty().get()).isNull();
        assertThat(done).hasSize(1);
        assertThat(trouble).isEmpty();
        assertThat(store.history().last(9)).hasSize(1);
    }

    @Test
    void whatWasDoneBeforeTheProgramWasClosedCanBeTakenBack() {
        edits.apply(REMOVE, saved -> { });
        store.close();
        open();
        assertThat(edits.undoableProperty().get()).extracting(ChangeSet::kind).isEqualTo("take-back-figure");
    }

    @Test
    void oneActWaitsForTheOther() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new StoreEdits(store, "甲", new Tasks(waiting::add, Runnable::run, trouble::add));
        slow.apply(REMOVE, saved -> { });
        slow.undo();
        int most = 0;
        while (!waiting.isEmpty()) {
            most = Math.max(most, waiting.size());
            waiting.removeLast().run();
        }
        assertThat(most).isEqualTo(1);
        assertThat(store.figures().count()).isEqualTo(6);
        assertThat(store.history().last(9)).extracting(ChangeSet::kind).containsExactly("undo", "take-back-figure");
    }

    @Test
    void whoseCollisionCannotBeSettledIsToldThatNothingWasSaved() {
        var done = new ArrayList<Saved>();
        var failed = new ArrayList<String>();
        edits.apply(REMOVE, saved -> { });
        edits.apply(noted("注"), done::add, () -> failed.add("注"));
        var collision = edits.collisionProperty().get();
        store.close();
        edits.settle(collision, true);
        assertThat(failed).containsExactly("注");
        assertThat(done).isEmpty();
        assertThat(trouble).isNotEmpty();
    }

    @Test
    void twoCollisionsAreSettledEachForItself() {
        var done = new ArrayList<String>();
        edits.apply(REMOVE, saved -> { });
        var found = new ArrayList<Collision>();
        edits.collisionProperty().subscribe(collision -> {
            if (collision != null) {
                found.add(collision);
            }
        });
        edits.apply(noted("一"), saved -> done.add("一"));
        edits.apply(noted("二"), saved -> done.add("二"));
        assertThat(found).hasSize(2);
        edits.settle(found.getLast(), false);
        edits.settle(found.getFirst(), false);
        assertThat(done).containsExactly("二", "一");
    }

    @Test
    void whatWasDoneBeforeItWasCancelledIsTold() {
        var screen = new ArrayDeque<Runnable>();
        var tasks = new Tasks(Runnable::run, screen::add, trouble::add);
        var slow = new StoreEdits(store, "甲", tasks);
        drain(screen);
        var done = new ArrayList<Saved>();
        var failed = new ArrayList<String>();
        slow.apply(new Act("file-figure", "多", "", LongStream.range(0, 500).<Change>mapToObj(StoreEditsTest::another)
                .toList()), done::add, () -> failed.add("多"));
        tasks.running().getFirst().cancel();
        drain(screen);
        assertThat(store.figures().count()).isEqualTo(506);
        assertThat(failed).isEmpty();
        assertThat(done).singleElement().isEqualTo(slow.savedProperty().get());
        assertThat(slow.undoableProperty().get()).isNotNull();
        slow.undo();
        tasks.running().getFirst().cancel();
        drain(screen);
        assertThat(slow.savedProperty().get().how()).isEqualTo(Saved.How.UNDONE);
    }

    private static void drain(ArrayDeque<Runnable> screen) {
        while (!screen.isEmpty()) {
            screen.removeFirst().run();
        }
    }

    private static FigureChange another(long nth) {
        return new FigureChange(null, new Figure(FIGURE.key() + "-" + nth, FIGURE.district(), FIGURE.series(), FIGURE.period(),
                FIGURE.role(), FIGURE.quantity(), FIGURE.source(), FIGURE.place(), ""));
    }

    private static Act noted(String note) {
        return new Act("edit-figure", note, "", List.of(new FigureChange(FIGURE, new Figure(FIGURE.key(), FIGURE.district(),
                FIGURE.series(), FIGURE.period(), FIGURE.role(), FIGURE.quantity(), FIGURE.source(), FIGURE.place(), note))));
    }
}
