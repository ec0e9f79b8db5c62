package duizhao.app;

import duizhao.app.session.Decisions;
import duizhao.domain.change.Act;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.figure.Figure;
import duizhao.domain.verdict.VerdictKind;
import duizhao.feature.compare.Deciding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person decides in the window, made by the one door that makes such acts.
public record MadeDecisions(Decisions decisions) implements Deciding {

    @Override
    public Act choose(Comparison comparison, ComparisonRow row, Figure figure, String reason) {
        return decisions.choose(comparison, row, figure, reason);
    }

    @Override
    public Act clearChoice(Comparison comparison, ComparisonRow row) {
        return decisions.clearChoice(comparison, row);
    }

    @Override
    public Act judge(Comparison comparison, ComparisonRow row, VerdictKind kind, String reason) {
        return decisions.judge(comparison, row, kind, reason);
    }

    @Override
    public Act takeBackVerdict(Comparison comparison, ComparisonRow row) {
        return decisions.takeBackVerdict(comparison, row);
    }

    @Override
    public Act setTolerances(Comparison comparison, ComparisonRow row, BigDecimal tau, BigDecimal delta,
                             String reason) {
        return decisions.setTolerances(comparison, row, tau, delta, reason);
    }

    @Override
    public Act clearTolerances(Comparison comparison, ComparisonRow row) {
        return decisions.clearTolerances(comparison, row);
    }

    @Override
    public Act keep(List<NamedComparison> kept, String name, Map<String, String> state) {
        return decisions.comparisons().keep(kept, name, state);
    }

    @Override
    public Act rename(List<NamedComparison> kept, NamedComparison comparison, String name) {
        return decisions.comparisons().rename(kept, comparison, name);
    }

    @Override
    public Optional<Act> reorder(List<NamedComparison> kept, NamedComparison comparison, int place) {
        return decisions.comparisons().reorder(kept, comparison, place);
    }

    @Override
    public Act overwrite(NamedComparison comparison, Map<String, String> state) {
        return decisions.comparisons().overwrite(comparison, state);
    }

    @Override
    public Act delete(NamedComparison comparison) {
        return decisions.comparisons().delete(comparison);
    }
}
