package duizhao.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Work that is done in turn, one piece when the one before has ended, and whoever waits until none is left. For one thread
/// only.
final class Turns {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Leaving> leaving = new ArrayList<>();
    private boolean working;
    private int preparing;

    /// Who waits until all is done.
    private record Leaving(Runnable then, Runnable stay) {
    }

    /// Begins `work` when its turn comes, at once where nothing is under way.
    ///
    /// @param work calls [#next] when it has ended, which may be long after it returns
    void add(Runnable work) {
        waiting.add(work);
        if (!working) {
            next();
        }
    }

    /// The work under way has ended.
    void next() {
        Runnable work = waiting.poll();
        working = work != null;
        if (work != null) {
            work.run();
        } else {
            leave();
        }
    }

    /// Says that work is being got ready, which will be added or not.
    ///
    /// @return to be run once that is known
    Runnable preparing() {
        preparing++;
        return () -> {
            preparing--;
            leave();
        };
    }

    /// Whether anything is under way or being got ready.
    boolean isBusy() {
        return working || preparing > 0;
    }

    /// @param then runs when nothing waits any more, at once where nothing does
    /// @param stay runs instead where [#stay] is called before
    void whenDone(Runnable then, Runnable stay) {
        leaving.add(new Leaving(then, stay));
        leave();
    }

    /// Whoever waits is to stay: something went otherwise than they thought.
    void stay() {
        release(one -> one.stay().run());
    }

    private void leave() {
        if (!isBusy()) {
            release(one -> one.then().run());
        }
    }

    private void release(Consumer<Leaving> how) {
        var all = List.copyOf(leaving);
        leaving.clear();
        all.forEach(how);
    }
}
