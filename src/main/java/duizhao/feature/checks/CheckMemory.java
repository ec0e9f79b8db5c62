package duizhao.feature.checks;

import duizhao.domain.Keyed;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Remembering;
import java.util.Optional;

/// Which findings are shown, and in which order, from one start to the next.
final class CheckMemory {

    private final Remembering remembering;

    CheckMemory(Memory memory) {
        this.remembering = new Remembering(memory);
    }

    /// Puts back what was remembered, and remembers from now on.
    void keep(ChecksModel model) {
        remembering.set("checks-severities", model.severities(), key -> Keyed.find(Severity.class, key), Severity::key);
        remembering.valueOrNone("checks-rule", model.ruleProperty(), key -> Keyed.find(RuleKind.class, key),
                RuleKind::key);
        remembering.value("checks-source", model.sourceProperty(), Optional::of, key -> key);
        remembering.value("checks-order", model.orderProperty(), key -> Keyed.find(Order.class, key), Order::key);
        remembering.flag("checks-explained", model.explainedProperty());
    }
}
