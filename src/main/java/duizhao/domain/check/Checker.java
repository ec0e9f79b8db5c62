package duizhao.domain.check;

import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Asks every rule what the figures of a record say against each other. Pure: the same record on the same day gives the
/// same findings.
public final class Checker {
    /// Every rule there is.
    static final List<CheckRule> RULES = List.of(new AverageGrowthRule(), new LevelAndGrowthRule(), new PartsRule(),
            new ShareRule(), new CompletionRule(), new PrintedDifferentlyRule(), new ImpliedBaseRule(),
            new GrowthAndLevelsRule(), new DefinitionBreakRule(), new MagnitudeRule(), new UnitRule(),
            new AmbitionRule(), new BelowReachedRule(), new ScopeRule(), new ClaimRule(), new VanishedRule());

    private final Tolerances tolerances;
    private final LocalDate today;

    /// @param today decides which targets are due
    public Checker(Tolerances tolerances, LocalDate today) {
        this.tolerances = tolerances;
        this.today = today;
    }

    /// The worst first, then rule by rule.
    ///
    /// @param districts codes of those whose findings are wanted; the record may hold others, which are looked at where a
    ///                  rule needs them (the city of a district)
    public List<Finding> check(DataSet data, Set<String> districts) {
        return check(data, districts, EnumSet.allOf(RuleKind.class));
    }

    /// The findings of some rules only.
    public List<Finding> check(DataSet data, Set<String> districts, Set<RuleKind> kinds) {
        var evidence = new Evidence(data, tolerances, today);
        return RULES.stream().filter(rule -> kinds.contains(rule.kind())).flatMap(rule -> rule.find(evidence).stream())
                .filter(finding -> districts.contains(finding.district()))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
    }
}
