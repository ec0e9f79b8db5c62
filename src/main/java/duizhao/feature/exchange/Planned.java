package duizhao.feature.exchange;

import duizhao.domain.record.Catalogue;
import duizhao.exchange.plan.ImportPlan;
import duizhao.ui.nav.Foreseen;
import java.util.Optional;

/// What an import would bring, and what would be found in the figures then.
///
/// @param foreseen  empty where there is too much to be looked at beforehand
/// @param catalogue of the store, to name what it holds
record Planned(ImportPlan plan, Optional<Foreseen> foreseen, Catalogue catalogue) {
}
