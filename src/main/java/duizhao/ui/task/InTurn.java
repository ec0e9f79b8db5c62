package duizhao.ui.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Does one piece of work after the other, each on a thread of another executor: however many there are, they take one
/// thread of it.
final class InTurn implements Executor {

    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private @Nullable Runnable running;

    InTurn(Executor executor) {
        this.executor = executor;
    }

    @Override
    public synchronized void execute(Runnable work) {
        waiting.add(() -> {
            try {
                work.run();
            } finally {
                next();
            }
        });
        if (running == null) {
            next();
        }
    }

    private synchronized void next() {
        running = waiting.poll();
        if (running != null) {
            executor.execute(running);
        }
    }
}
