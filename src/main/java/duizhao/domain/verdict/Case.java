package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Step;
import duizhao.domain.source.PairingKind;
import org.jspecify.annotations.Nullable;

/// What is to be judged: a plan and its outcome with all that the gates ask about.
///
/// @param plan              null where nothing was planned
/// @param outcome           null where none is held; of another measure than the plan only where nothing better is held
/// @param planDefinition    what the plan's definition says; null where the plan names none
/// @param outcomeDefinition the same of the outcome
/// @param implied           the target in numbers where the plan names none of its own (与经济发展同步, 翻一番); null where
///                          it does, or where the outcome that it is measured against is not held
/// @param derived           the number computed from two outcomes where none was printed; null otherwise
/// @param plannedIn         the year in which the plan was made
/// @param pairing           how a person paired the two; null where they were found by themselves
/// @param unanswered        whether a later report says nothing of the plan
public record Case(District district, Indicator indicator, @Nullable Figure plan, @Nullable Figure outcome,
                   @Nullable Definition planDefinition, @Nullable Definition outcomeDefinition,
                   @Nullable ImpliedTarget implied, @Nullable Derived derived, int plannedIn, @Nullable PairingKind pairing,
                   boolean unanswered) {
    public Case {
        if (plan == null && outcome == null) {
            throw new IllegalArgumentException("nothing to judge");
        }
    }

    boolean byHand() {
        return pairing != null;
    }

    /// The target in numbers where there is one: the implied one, otherwise the plan's own words.
    ///
    /// @throws IllegalStateException where nothing was planned
    Quantity target() {
        if (plan == null) {
            throw new IllegalStateException("nothing was planned");
        }
        return implied == null ? Steps.plain(plan.quantity(), plan.series().measure()) : implied.target();
    }

    /// Whether the target's number is computed, so that it has no printed decimals to round to.
    boolean isTargetComputed() {
        return implied != null && implied.isComputed() || plan != null && plan.quantity().wording().step() == Step.DOUBLE;
    }

    /// The printed outcome in the numbers of its measure.
    ///
    /// @throws IllegalStateException where there is none
    Quantity reported() {
        if (outcome == null) {
            throw new IllegalStateException("nothing was reported");
        }
        return Steps.plain(outcome.quantity(), outcome.series().measure());
    }

    /// Whether a number that the verdict rests on is 预计.
    boolean isProvisional() {
        if (outcome != null && implied != null && implied.base().quantity().estimated()) {
            return true;
        }
        return derived != null ? derived.isEstimated() : outcome != null && outcome.quantity().estimated();
    }
}
