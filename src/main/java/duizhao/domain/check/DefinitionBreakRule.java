package duizhao.domain.check;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A series whose definition breaks between two years that follow one another in the record: they must not be joined by a
/// line, or by growth. Where the later document's growth says what the earlier year comes to, it is shown.
final class DefinitionBreakRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.DEFINITION_BREAK;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        for (List<Figure> years : Years.of(evidence)) {
            for (int i = 1; i < years.size(); i++) {
                Figure before = years.get(i - 1);
                Figure after = years.get(i);
                if (!evidence.mayCompare(before, after)) {
                    findings.add(finding(evidence, before, after));
                }
            }
        }
        return findings;
    }

    private Finding finding(Evidence evidence, Figure before, Figure after) {
        Words implied = implied(evidence, before, after);
        Words words = Words.of("check.definition-break", before.period(), before, definition(evidence, before),
                after.period(), after, definition(evidence, after), implied);
        return Finding.of(kind(), Severity.WARNING, words, null, LikelyCause.DEFINITION_CHANGED, after, before);
    }

    private static Words implied(Evidence evidence, Figure before, Figure after) {
        boolean next = after.period().first() == before.period().first() + 1;
        Optional<Figure> growth = evidence.outcomes(after, Measure.GROWTH, after.period()).stream()
                .filter(g -> Evidence.sameDefinition(g, after) && g.quantity().unit().isPercent()).findFirst();
        if (!next || growth.isEmpty() || !Evidence.sameUnit(before, after)) {
            return Words.NONE;
        }
        return ImpliedBase.of(after, growth.get(), evidence.indicator(after), evidence.printed())
                .map(base -> Words.of("check.definition-break.implied", before.period(),
                        Rounded.with(base.beside(before), before.quantity().unit())))
                .orElse(Words.NONE);
    }

    private static Object definition(Evidence evidence, Figure figure) {
        var definition = evidence.definition(figure);
        return definition == null ? Words.of("check.no-definition") : definition;
    }
}
