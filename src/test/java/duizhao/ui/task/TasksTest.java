package duizhao.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Tasks tasks = new Tasks(background::add, Runnable::run, unexpected::add);

    @Test
    void aResultIsDeliveredOnceTheWorkIsDone() {
        tasks.work(() -> "done").onSuccess(told::add).onEnd(() -> told.add("end")).start();
        assertThat(told).isEmpty();
        work();
        assertThat(told).containsExactly("done", "end");
    }

    @Test
    void theFirstHandlerThatFitsTakesTheError() {
        tasks.work(() -> {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.x");
        }).onError(UserException.class, e -> told.add(e.key())).onError(Throwable.class, e -> told.add("any")).start();
        work();
        assertThat(told).containsExactly("error.x");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void anErrorThatNoHandlerTakesIsNotSwallowed() {
        tasks.work(() -> {
            throw new StackOverflowError();
        }).onError(UserException.class, e -> told.add("user")).start();
        work();
        assertThat(told).isEmpty();
        assertThat(unexpected).hasSize(1).first().isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aHandlerThatFailsIsNotSwallowedEither() {
        tasks.work(() -> "x").onSuccess(x -> {
            throw new IllegalStateException("in the handler");
        }).onEnd(() -> told.add("end")).start();
        work();
        assertThat(unexpected).hasSize(1);
        assertThat(told).containsExactly("end");
    }

    @Test
    void whatIsDoneAsideTakesOneThreadAndComesInTurn() {
        tasks.work(() -> "copy").onSuccess(told::add).aside().start();
        tasks.work(() -> {
            throw new IllegalStateException();
        }).onError(Throwable.class, e -> told.add("check failed")).aside().start();
        tasks.work(() -> "last").onSuccess(told::add).aside().start();
        tasks.work(() -> "place").onSuccess(told::add).start();
        assertThat(background).hasSize(2);
        work();
        assertThat(told).startsWith("copy", "place").endsWith("check failed", "last");
    }

    @Test
    void ofTwoAnswersOnlyTheNewestArrives() {
        var latest = new Latest();
        latest.start(tasks.work(() -> "old").onSuccess(told::add));
        latest.start(tasks.work(() -> "new").onSuccess(told::add));
        work();
        assertThat(told).containsExactly("new");
    }

    @Test
    void anOldAnswerThatComesLateIsDropped() {
        var latest = new Latest();
        latest.start(tasks.work(() -> "old").onSuccess(told::add));
        Runnable old = background.remove();
        latest.start(tasks.work(() -> "new").onSuccess(told::add));
        work();
        old.run();
        assertThat(told).containsExactly("new");
    }

    @Test
    void progressIsShownAndACancelledWorkStopsWhereItReports() {
        Job job = tasks.longWork(progress -> {
            progress.report(1, 4, "shell.loaded");
            told.add("half");
            tasks.running().getFirst().cancel();
            progress.report(2, 4, "shell.loaded");
            return told.add("never");
        }).titled("shell.start.opening").onSuccess(x -> told.add("success")).start();
        assertThat(tasks.running()).containsExactly(job);
        work();
        assertThat(job.fractionProperty().get()).isEqualTo(0.25);
        assertThat(job.stepKeyProperty().get()).isEqualTo("shell.loaded");
        assertThat(told).containsExactly("half");
        assertThat(tasks.running()).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void whoCancelsIsToldSoAndWhoIsOvertakenIsNot() {
        tasks.work(() -> "x").onCancel(() -> told.add("cancelled")).onSuccess(told::add).start().cancel();
        var latest = new Latest();
        latest.start(tasks.work(() -> "old").onCancel(() -> told.add("overtaken")).onSuccess(told::add));
        latest.start(tasks.work(() -> "new").onSuccess(told::add));
        work();
        assertThat(told).containsExactly("cancelled", "new");
    }

    @Test
    void whenTheWindowIsGoneNobodyIsToldAndNothingIsBegun() {
        tasks.work(() -> {
            throw new IllegalStateException("the store is shut");
        }).titled("shell.start.opening").start();
        tasks.work(() -> told.add("written")).onSuccess(x -> told.add("success")).onEnd(() -> told.add("end")).start();
        tasks.end();
        tasks.work(() -> told.add("never")).start();
        work();
        assertThat(told).as("what was under way is not stopped").containsExactly("written");
        assertThat(unexpected).isEmpty();
        assertThat(tasks.running()).isEmpty();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
