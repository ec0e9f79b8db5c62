package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.Told;
import duizhao.domain.decision.Explanation;
import duizhao.domain.record.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found, what people said of it, and the catalogue that names it.
///
/// @param districts    codes of those that were looked at
/// @param held         whether there are figures of any of them
/// @param explanations by the keys of their findings, also those that do not hold any more
record Checked(List<String> districts, boolean held, List<Finding> findings, Map<String, Explanation> explanations,
               Catalogue catalogue) {

    Checked {
        districts = List.copyOf(districts);
        findings = List.copyOf(findings);
        explanations = Map.copyOf(explanations);
    }

    /// What a person said of the finding, also where it says something else by now.
    Optional<Explanation> said(Finding finding) {
        return Optional.ofNullable(explanations.get(finding.key()));
    }

    /// The explanation that holds; one of other numbers does not.
    Optional<Explanation> explanation(Finding finding) {
        return said(finding).filter(e -> e.substance().equals(finding.substance()));
    }

    /// The finding with the explanation that holds.
    Told told(Finding finding) {
        return new Told(finding, explanation(finding).orElse(null));
    }

    /// Those that nobody explained.
    List<Finding> open() {
        return findings.stream().filter(f -> explanation(f).isEmpty()).toList();
    }
}
