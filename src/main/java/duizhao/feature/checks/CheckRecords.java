package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.Told;
import duizhao.domain.decision.Explanation;
import duizhao.domain.record.Catalogue;
import java.nio.file.Path;
import java.util.List;

/// What the place 核验 reads. Slow: not for the JavaFX thread.
public interface CheckRecords {

    /// The findings of these districts, the worst first.
    ///
    /// @param districts codes
    List<Finding> check(List<String> districts);

    /// Whether there are figures of any of these districts.
    ///
    /// @param districts codes
    boolean hasFigures(List<String> districts);

    Catalogue catalogue();

    /// Writes findings into a file that is not there yet, or may be replaced.
    ///
    /// @param out ends with `.xlsx` or `.csv`
    /// @throws duizhao.platform.UserException where it cannot be written; what lay there is then as it was
    void export(Path out, List<Told> findings);

    /// What people said of findings, whether it still holds or not.
    List<Explanation> explanations();
}
