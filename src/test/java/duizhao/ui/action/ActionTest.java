package duizhao.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class ActionTest {

    @Test
    void anActionRunsOnlyWhileItIsEnabled() {
        var runs = new AtomicInteger();
        var enabled = new SimpleBooleanProperty();
        var action = Action.when("print", "compare.print", null, "Shortcut+P", enabled, runs::incrementAndGet);
        action.perform();
        assertThat(runs).hasValue(0);
        enabled.set(true);
        action.perform();
        assertThat(runs).hasValue(1);
    }
}
