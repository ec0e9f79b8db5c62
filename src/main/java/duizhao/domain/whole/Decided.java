package duizhao.domain.whole;

import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.report.Report;
import java.util.List;

/// Everything that people decided about a record and want to keep with it: which prints stand for a row, verdicts by
/// hand, tolerances, explanations of findings, outlooks, decompositions of targets, the comparisons kept under a
/// name and the reports, in their order. What was published stays where it was published.
public record Decided(List<Chosen> chosen, List<HandVerdict> verdicts, List<PlanTolerances> tolerances,
                      List<Explanation> explanations, List<Outlook> outlooks, List<Decomposition> decompositions,
                      List<NamedComparison> comparisons, List<Report> reports) {

    public static final Decided NOTHING = new Decided(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    public Decided {
        chosen = List.copyOf(chosen);
        verdicts = List.copyOf(verdicts);
        tolerances = List.copyOf(tolerances);
        explanations = List.copyOf(explanations);
        outlooks = List.copyOf(outlooks);
        decompositions = List.copyOf(decompositions);
        comparisons = List.copyOf(comparisons);
        reports = List.copyOf(reports);
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
