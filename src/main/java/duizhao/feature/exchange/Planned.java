package duizhao.feature.exchange;

import duizhao.domain.check.Finding;
import duizhao.exchange.plan.ImportPlan;
import java.util.List;
import java.util.Optional;

/// What an import would bring, and what would be found in the figures then.
///
/// @param findings empty where there is too much to be looked at beforehand
record Planned(ImportPlan plan, Optional<List<Finding>> findings) {
}
