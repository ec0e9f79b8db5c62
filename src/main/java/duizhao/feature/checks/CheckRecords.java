package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.decision.Explanation;
import duizhao.domain.record.Catalogue;
import java.util.List;

/// What the place 核验 reads. Slow: not for the JavaFX thread.
public interface CheckRecords {

    /// The findings of these districts, the worst first.
    ///
    /// @param districts codes
    List<Finding> check(List<String> districts);

    Catalogue catalogue();

    /// What people said of findings, whether it still holds or not.
    List<Explanation> explanations();
}
