package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Magnitude;
import duizhao.domain.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A unit out of line: cut short in print (34.11亿 of what?), or another than an earlier document had for the same series,
/// so that the two cannot be compared without a rate. One document that prints both means it so (由3个工作日压缩至3小时).
final class UnitRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.UNIT;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        evidence.prints().all().stream().filter(f -> f.series().measure() == Measure.LEVEL && Printed.isNumber(f))
                .forEach(f -> cutShort(evidence, f).ifPresent(findings::add));
        for (List<Figure> years : Years.of(evidence)) {
            for (int i = 1; i < years.size(); i++) {
                changed(years.get(i - 1), years.get(i)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> cutShort(Evidence evidence, Figure figure) {
        Unit unit = figure.quantity().unit();
        Unit usual = Unit.of(evidence.indicator(figure).unit());
        boolean bare = unit.base().isEmpty() && unit.magnitude().compareTo(Magnitude.TEN_THOUSAND) >= 0
                && !usual.base().isEmpty();
        boolean begun = !unit.base().isEmpty() && usual.base().startsWith(unit.base())
                && !usual.isConvertibleTo(unit);
        return !bare && !begun ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.INFO, Words.of("check.unit.cut-short", figure,
                usual.printed()), null, LikelyCause.UNIT_CUT_SHORT, figure));
    }

    private Optional<Finding> changed(Figure before, Figure after) {
        return Evidence.sameUnit(before, after) || before.source().equals(after.source()) || isCut(before) || isCut(after) ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.INFO,
                Words.of("check.unit.changed", before.period(), before, after.period(), after), null,
                LikelyCause.DEFINITION_CHANGED, after, before));
    }

    private static boolean isCut(Figure figure) {
        return figure.quantity().unit().base().isEmpty();
    }
}
