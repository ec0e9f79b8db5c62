package duizhao.domain.check;

import duizhao.domain.decision.Explanation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A finding and what a person said of it.
///
/// @param explanation null where nobody explained it, or the explanation is of other numbers than the finding has now
public record Told(Finding finding, @Nullable Explanation explanation) {

    /// Beside each finding the explanation that holds.
    public static List<Told> of(List<Finding> findings, List<Explanation> explanations) {
        Map<String, Explanation> said = explanations.stream().collect(Collectors.toMap(Explanation::finding,
                Function.identity()));
        return findings.stream().map(finding -> {
            Explanation explanation = said.get(finding.key());
            return new Told(finding, explanation != null && explanation.substance().equals(finding.substance())
                    ? explanation : null);
        }).toList();
    }
}
