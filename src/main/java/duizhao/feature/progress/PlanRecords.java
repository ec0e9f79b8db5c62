package duizhao.feature.progress;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.progress.PlanProgress;
import java.util.List;

/// What the place 进度 reads. Slow: not for the JavaFX thread.
public interface PlanRecords {

    /// Spans that have plans, ascending.
    List<Period> plans();

    /// @param districts codes
    /// @param plan      a span
    PlanProgress evaluate(List<String> districts, Period plan);

    /// What people expect of targets.
    List<Outlook> outlooks();

    /// How people divide targets among the years that remain.
    List<Decomposition> decompositions();

    /// Every figure of a document.
    List<Figure> figures(String source);
}
