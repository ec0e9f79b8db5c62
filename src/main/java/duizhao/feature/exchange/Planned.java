package duizhao.feature.exchange;

import duizhao.exchange.plan.ImportPlan;
import duizhao.ui.nav.Foreseen;
import java.util.Optional;

/// What an import would bring, and what would be found in the figures then.
///
/// @param foreseen empty where there is too much to be looked at beforehand
record Planned(ImportPlan plan, Optional<Foreseen> foreseen) {
}
