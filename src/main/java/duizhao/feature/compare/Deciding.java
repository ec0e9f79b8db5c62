package duizhao.feature.compare;

import duizhao.domain.change.Act;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.figure.Figure;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes acts of what a person decides in this place; quick, and changes nothing itself. Each throws a
/// [duizhao.platform.UserException] that says why where a decision makes no sense.
public interface Deciding {

    /// Lets `figure` stand for the row.
    Act choose(Comparison comparison, ComparisonRow row, Figure figure, String reason);

    Act clearChoice(Comparison comparison, ComparisonRow row);

    /// Judges the row by hand, in the person's name and with today's date.
    Act judge(Comparison comparison, ComparisonRow row, VerdictKind kind, String reason);

    Act takeBackVerdict(Comparison comparison, ComparisonRow row);

    /// @param tau   half width of 左右, in the unit of the target; 个百分点 for rates
    /// @param delta how far 以上 and 超 of an outcome reach
    Act setTolerances(Comparison comparison, ComparisonRow row, BigDecimal tau, BigDecimal delta, String reason);

    Act clearTolerances(Comparison comparison, ComparisonRow row);

    /// Keeps what is shown under `name`.
    ///
    /// @param kept those that are kept already
    Act keep(List<NamedComparison> kept, String name, Map<String, String> state);

    Act rename(List<NamedComparison> kept, NamedComparison comparison, String name);

    /// @param place in the list, 0 being the first
    /// @return empty where nothing moves
    Optional<Act> reorder(List<NamedComparison> kept, NamedComparison comparison, int place);

    Act overwrite(NamedComparison comparison, Map<String, String> state);

    Act delete(NamedComparison comparison);
}
