package duizhao.domain.check;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import java.util.List;
import java.util.Optional;

/// One document prints a level, the level before, and the growth between them, and the three do not go together.
final class LevelAndGrowthRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.LEVEL_AND_GROWTH;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.outcomes(Measure.GROWTH)
                .filter(g -> g.period().month() == 0 && g.quantity().unit().isPercent())
                .flatMap(growth -> find(evidence, growth).stream()).toList();
    }

    private Optional<Finding> find(Evidence evidence, Figure growth) {
        Period before = Period.year(growth.period().first() - 1);
        return Levels.beside(evidence, growth).flatMap(level -> {
            List<Figure> stored = Levels.alike(evidence, level, before).stream()
                    .filter(f -> f.source().equals(growth.source())).toList();
            return stored.isEmpty() ? Optional.empty()
                    : ImpliedBase.contradicting(level, growth, stored, evidence.indicator(growth),
                    evidence.tolerances()).map(implied -> Finding.of(kind(), Severity.ERROR,
                    Levels.words(implied, stored.getFirst()), Levels.size(implied, stored.getFirst()),
                    LikelyCause.MISCALCULATED, growth, level, stored.getFirst()));
        });
    }
}
