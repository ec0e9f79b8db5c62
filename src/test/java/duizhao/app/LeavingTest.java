package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.exchange.DataPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever closes the window while a store does not answer, or takes its time.
class LeavingTest {

    private static final Act ACT = new Act("enter-figure", "7.5%", "", List.of(new FigureChange(null,
            DataPackage.bundled().figures().getFirst())));

    /// A store that answers when the test says so, if ever.
    private static final class Slow implements Saving {

        private Runnable then = () -> { };
        private Runnable stay = () -> { };
        private boolean abandoned;

        @Override
        public boolean isSaving() {
            return true;
        }

        @Override
        public void whenSaved(Runnable saved, Runnable refused) {
            then = saved;
            stay = refused;
        }

        @Override
        public List<Act> unsaved() {
            return List.of(ACT);
        }

        @Override
        public void abandon() {
            abandoned = true;
        }
    }

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Slow store = new Slow();
    private final List<String> happened = new ArrayList<>();
    private Runnable without = () -> { };
    private Runnable waitOn = () -> { };
    private final Leaving leaving = new Leaving(store, timer, screen::add, 10, (unsaved, go, on) -> {
        happened.add("asked about " + unsaved.getFirst().subject());
        without = go;
        waitOn = on;
        return () -> happened.add("question taken back");
    });

    @AfterEach
    void end() {
        timer.shutdownNow();
    }

    private void leave() {
        leaving.leave(() -> happened.add("gone"), () -> happened.add("gone without"));
    }

    private void patienceIsOver() throws InterruptedException {
        Runnable asking = screen.poll(10, TimeUnit.SECONDS);
        assertThat(asking).isNotNull();
        asking.run();
    }

    @Test
    void whoeverIsSavedInTimeIsAskedNothing() throws InterruptedException {
        leave();
        store.then.run();
        patienceIsOver();
        assertThat(happened).containsExactly("gone");
    }

    @Test
    void ofAStoreThatNeverAnswersThePersonIsAskedAndMayGoWithout() throws InterruptedException {
        leave();
        patienceIsOver();
        assertThat(happened).containsExactly("asked about 7.5%");
        assertThat(store.abandoned).isFalse();
        without.run();
        assertThat(store.abandoned).isTrue();
        store.then.run(); // it answers after all
        assertThat(happened).as("gone once").containsExactly("asked about 7.5%", "gone without");
    }

    @Test
    void aStoreThatAnswersWhileThePersonThinksTakesTheQuestionBack() throws InterruptedException {
        leave();
        patienceIsOver();
        store.then.run();
        assertThat(happened).containsExactly("asked about 7.5%", "question taken back", "gone");
        assertThat(store.abandoned).isFalse();
    }

    @Test
    void whoeverWaitsOnIsAskedAgainWhenTheyCloseAgainAndNotBefore() throws InterruptedException {
        leave();
        patienceIsOver();
        waitOn.run();
        assertThat(screen.poll(100, TimeUnit.MILLISECONDS)).isNull();
        leave();
        patienceIsOver();
        assertThat(happened).containsExactly("asked about 7.5%", "asked about 7.5%");
        store.then.run();
        assertThat(happened).endsWith("question taken back", "gone").doesNotContain("gone without");
    }

    @Test
    void whatIsRefusedKeepsTheWindowAndTheNextTimeItIsAskedAnew() throws InterruptedException {
        leave();
        patienceIsOver();
        store.stay.run();
        assertThat(happened).containsExactly("asked about 7.5%", "question taken back");
        leave();
        store.then.run();
        assertThat(happened).endsWith("gone");
    }
}
