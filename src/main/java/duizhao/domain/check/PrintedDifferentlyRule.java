package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One figure, printed differently in two documents or twice in one. A number to be held (确保) and one to be aspired to
/// (力争) are two targets, not two prints of one.
final class PrintedDifferentlyRule implements CheckRule {
    private record Same(String definition, Firmness firmness) {
    }

    @Override
    public RuleKind kind() {
        return RuleKind.PRINTED_DIFFERENTLY;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        for (List<Figure> group : evidence.prints().groups()) {
            if (group.size() > 1) {
                Map<Same, List<Figure>> same = group.stream().filter(Printed::isNumber).collect(Collectors.groupingBy(
                        f -> new Same(f.series().definition(), f.quantity().firmness())));
                same.values().forEach(prints -> find(evidence, prints, findings));
            }
        }
        return findings;
    }

    /// Each print against the newest one.
    private void find(Evidence evidence, List<Figure> prints, List<Finding> findings) {
        Figure newest = prints.getFirst();
        Unit unit = newest.quantity().unit();
        Printed printed = evidence.printed();
        for (Figure other : prints.subList(1, prints.size())) {
            if (Evidence.sameUnit(other, newest)
                    && Ranges.areApart(printed.range(newest, unit), printed.range(other, unit))) {
                findings.add(finding(evidence, newest, other, unit));
            }
        }
    }

    private Finding finding(Evidence evidence, Figure newest, Figure other, Unit unit) {
        var size = new Size(Printed.value(newest).subtract(Printed.value(other, unit)), unit);
        if (newest.source().equals(other.source())) {
            return Finding.of(kind(), Severity.ERROR, Words.of("check.printed-twice", other, newest), size,
                    LikelyCause.MISCALCULATED, newest, other);
        }
        boolean estimate = other.quantity().estimated() && !newest.quantity().estimated();
        return Finding.of(kind(), estimate ? Severity.INFO : Severity.WARNING,
                Words.of("check.printed-differently", evidence.catalogue().source(other.source()).title(), other,
                        evidence.catalogue().source(newest.source()).title(), newest),
                size, estimate ? LikelyCause.ESTIMATE_REPLACED : LikelyCause.BASE_REVISED, newest, other);
    }
}
