package duizhao.app;

import duizhao.domain.change.Act;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The acts that were asked for and are not on disk yet, in their order. For the screen's thread only.
final class Unsaved {

    private final Deque<Asked> asked = new ArrayDeque<>();
    private boolean abandoned;

    /// @param failed runs where a person goes without the act
    /// @return to be run as soon as it is known what became of the act
    Runnable add(Act act, Runnable failed) {
        var asking = new Asked(act, failed);
        asked.add(asking);
        return () -> asked.remove(asking);
    }

    List<Act> acts() {
        return asked.stream().map(one -> one.act).toList();
    }

    /// Goes without them: whoever keeps what was typed is told that it is not saved. It may still be: what is under way
    /// cannot be called back.
    void abandon() {
        abandoned = true;
        while (!asked.isEmpty()) {
            asked.remove().failed.run();
        }
    }

    /// Whether a person went without them: nothing is to be begun any more.
    boolean isAbandoned() {
        return abandoned;
    }

    /// No record: the same act may be asked for twice.
    private static final class Asked {

        private final Act act;
        private final Runnable failed;

        Asked(Act act, Runnable failed) {
            this.act = act;
            this.failed = failed;
        }
    }
}
