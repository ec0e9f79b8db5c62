package duizhao.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Hands on at once what came of work, until a test holds it back as a slow disk would.
final class HeldAnswers implements Executor {

    private final Deque<Runnable> held = new ArrayDeque<>();
    private int toPass;
    private int toHold;

    /// Holds back the next `count` answers.
    void hold(int count) {
        hold(0, count);
    }

    /// Lets some answers pass and holds back the `count` after them.
    void hold(int passing, int count) {
        toPass = passing;
        toHold = count;
    }

    /// Hands on what was held back, and from now on everything.
    void release() {
        toHold = 0;
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }

    @Override
    public void execute(Runnable answer) {
        if (toPass > 0) {
            toPass--;
            answer.run();
        } else if (toHold > 0) {
            toHold--;
            held.addLast(answer);
        } else {
            answer.run();
        }
    }
}
