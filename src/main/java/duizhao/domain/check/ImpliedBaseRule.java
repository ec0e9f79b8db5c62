package duizhao.domain.check;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import java.util.List;
import java.util.Optional;

/// A report's level and growth imply a level of the year before, which an earlier document printed otherwise: the base
/// was revised, or the definition moved, without a word.
final class ImpliedBaseRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.IMPLIED_BASE;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.outcomes(Measure.GROWTH)
                .filter(g -> g.period().isYear() && g.quantity().unit().isPercent())
                .flatMap(growth -> find(evidence, growth).stream()).toList();
    }

    private Optional<Finding> find(Evidence evidence, Figure growth) {
        Period before = Period.year(growth.period().first() - 1);
        return Levels.beside(evidence, growth).flatMap(level -> {
            List<Figure> stored = Levels.alike(evidence, level, before).stream()
                    .filter(f -> !f.source().equals(growth.source())).toList();
            return stored.isEmpty() ? Optional.empty()
                    : ImpliedBase.contradicting(level, growth, stored, evidence.indicator(growth),
                    evidence.tolerances()).map(implied -> finding(implied, stored.getFirst()));
        });
    }

    private Finding finding(ImpliedBase implied, Figure base) {
        return Finding.of(kind(), Severity.WARNING, Levels.words(implied, base), Levels.size(implied, base),
                LikelyCause.BASE_REVISED, base, implied.level(), implied.growth());
    }
}
