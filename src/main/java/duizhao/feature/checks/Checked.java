package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.record.Catalogue;
import java.util.List;

/// What was found, and the catalogue that names it.
///
/// @param districts codes of those that were looked at
record Checked(List<String> districts, List<Finding> findings, Catalogue catalogue) {

    Checked {
        districts = List.copyOf(districts);
        findings = List.copyOf(findings);
    }
}
