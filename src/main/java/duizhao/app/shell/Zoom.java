package duizhao.app.shell;

import java.util.Comparator;
import java.util.List;

/// The sizes at which a window can be shown, in percent.
final class Zoom {

    static final int USUAL = 100;
    static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private Zoom() {
    }

    /// The step after or before `percent`; `percent` itself where there is none.
    static int step(int percent, int by) {
        int at = STEPS.indexOf(nearest(percent));
        return STEPS.get(Math.clamp(at + by, 0, STEPS.size() - 1));
    }

    static int nearest(int percent) {
        return STEPS.stream().min(Comparator.comparingInt(step -> Math.abs(step - percent))).orElse(USUAL);
    }
}
