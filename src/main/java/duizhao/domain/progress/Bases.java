package duizhao.domain.progress;

import duizhao.domain.check.ImpliedBase;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the base of a path still stands.
final class Bases {
    private final Ground ground;

    Bases(Ground ground) {
        this.ground = ground;
    }

    /// What the first year's level and growth say the base was, where it cannot have been what is stored.
    Optional<ImpliedBase> revised(Figure target, Figure base) {
        if (base.series().measure() != Measure.LEVEL) {
            return Optional.empty();
        }
        List<Figure> stored = alike(target, base, ground.baseYear()).toList();
        return alike(target, base, ground.plan().first()).filter(level -> level.period().isYear())
                .flatMap(level -> growths(target, level).flatMap(growth -> ImpliedBase.contradicting(level, growth,
                        stored, ground.indicator(target), ground.tolerances()).stream()))
                .findFirst();
    }

    private Stream<Figure> alike(Figure target, Figure base, int year) {
        return ground.prints(target, Measure.LEVEL, year).stream().filter(f -> f.series().equals(base.series())
                && f.quantity().unit().isConvertibleTo(base.quantity().unit()));
    }

    /// Growth of the same year, document and definition.
    private Stream<Figure> growths(Figure target, Figure level) {
        return ground.prints(target, Measure.GROWTH, level.period().first()).stream()
                .filter(g -> g.source().equals(level.source()) && g.quantity().unit().isPercent()
                        && g.series().definition().equals(level.series().definition()));
    }
}
