package duizhao.ui.nav;

import duizhao.ui.task.Latest;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Asks what a place shows of what a person chooses: only the newest question is answered, and where it cannot be, a
/// notice says why. For the JavaFX thread only.
public final class Asking {

    private final Surroundings around;
    private final String working;
    private final Latest latest = new Latest();

    /// @param working key of the message that is shown while an answer is on its way
    public Asking(Surroundings around, String working) {
        this.around = around;
        this.working = working;
    }

    /// Asks, and drops what was asked before.
    ///
    /// @param question  answered off the JavaFX thread
    /// @param cancelled runs where a person did not want to wait
    /// @param failed    runs where the question threw
    public <T> void ask(Callable<T> question, Consumer<T> arrived, Runnable cancelled, Runnable failed) {
        latest.start(around.tasks().work(question).titled(working).onSuccess(arrived).onCancel(cancelled)
                .onError(Throwable.class, error -> {
                    failed.run();
                    around.notices().trouble(error);
                }));
    }

    /// Drops what was asked: nothing is to be shown.
    public void drop() {
        latest.drop();
    }
}
