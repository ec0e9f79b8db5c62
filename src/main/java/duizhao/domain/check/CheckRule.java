package duizhao.domain.check;

import java.util.List;

/// One rule of the checks. Rules know nothing of each other, and each can be asked alone.
interface CheckRule {
    RuleKind kind();

    /// Everything that this rule finds; empty where printed digits or words explain all there is.
    List<Finding> find(Evidence evidence);
}
