package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Remembering;
import java.util.Optional;

/// Which plan is shown, and how, from one start to the next.
final class ProgressMemory {

    private final Remembering remembering;

    ProgressMemory(Memory memory) {
        this.remembering = new Remembering(memory);
    }

    /// Puts back what was remembered, and remembers from now on.
    void keep(ProgressModel model) {
        remembering.flag("progress-computed", model.computedOnlyProperty());
        remembering.flag("progress-back", model.backProperty());
        remembering.value("progress-plan", model.planProperty(), Period::parse, Period::text);
        remembering.value("progress-way", model.wayProperty(), key -> Optional.of(Way.of(key)), Way::key);
    }
}
