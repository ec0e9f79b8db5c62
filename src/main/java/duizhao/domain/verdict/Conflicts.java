package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.source.PairingKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gate 5: why an outcome cannot answer its plan, all causes in order (`VERDICTS.md`, "Gates").
///
/// A pairing by hand is a person's word that definition, period, area and prices may differ (定义不同但可参照), so it
/// lifts C1, C3, C4 and C5. It cannot lift what arithmetic forbids: C2, C7, C8. Where the person says that it is
/// something else and only to be seen beside the plan (仅供参照), nothing is lifted, and C1 stands for what differs.
final class Conflicts {
    private Conflicts() {
    }

    /// @return empty where plan and outcome can be compared
    static List<Cause> of(Case c, Figure plan, Figure outcome) {
        var causes = new ArrayList<Cause>();
        boolean reference = c.pairing() == PairingKind.REFERENCE;
        boolean another = reference && (plan.period().equals(outcome.period())
                || !plan.series().row().equals(outcome.series().row()));
        if (another || !c.byHand() && definition(c, plan, outcome)) {
            causes.add(Cause.DEFINITION);
        }
        boolean measures = plan.series().measure() != outcome.series().measure() && c.derived() == null;
        if (measures) {
            causes.add(Cause.MEASURE);
        }
        if (reference || !c.byHand()) {
            if (!plan.period().equals(outcome.period())) {
                causes.add(Cause.PERIOD);
            }
            if (areaChanged(c.district(), c.plannedIn(), outcome.period().last())) {
                causes.add(Cause.AREA);
            }
            if (PriceBasis.of(plan, c.planDefinition())
                    .conflictsWith(PriceBasis.of(outcome, c.outcomeDefinition())) || pricesOfBase(c, plan)) {
                causes.add(Cause.PRICE_BASIS);
            }
        }
        Quantity reported = c.reported();
        if (!reported.hasValue() || reported.wording().qualifier() == Qualifier.RELATIVE
                || Steps.isFromBaseline(reported, outcome.series().measure())
                || Signs.unstated(reported, outcome.series().measure(), c.indicator().direction())) {
            causes.add(Cause.WORDING);
        } else if (!measures && c.derived() == null && !reported.unit().isConvertibleTo(c.target().unit())) {
            causes.add(Cause.UNIT);
        }
        return causes;
    }

    private static boolean pricesOfBase(Case c, Figure plan) {
        return c.implied() != null && c.implied().isComputed()
                && Steps.needsConstantPrices(plan, c.implied().base(), c.indicator());
    }

    private static boolean definition(Case c, Figure plan, Figure outcome) {
        return Agreement.of(plan, c.planDefinition(), outcome, c.outcomeDefinition()) == Agreement.CONFLICT;
    }

    /// Whether the district's area changed after the plan was made and not later than the outcome's year.
    private static boolean areaChanged(District district, int planned, int reported) {
        Integer from = year(district.validFrom());
        Integer to = year(district.validTo());
        return from != null && planned < from && from <= reported || to != null && planned <= to && to < reported;
    }

    private static @Nullable Integer year(@Nullable String text) {
        return text != null && text.matches("\\d{4}.*") ? Integer.valueOf(text.substring(0, 4)) : null;
    }
}
