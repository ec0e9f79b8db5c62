package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.Catalogue;
import duizhao.domain.verdict.ImpliedTarget;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.Steps;
import duizhao.domain.verdict.Tolerances;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the outcome that a plan is measured against or counts from, and the plan's words as a number with a qualifier.
/// What is not understood or not held stays unresolved: nothing is guessed.
final class References {
    private static final Pattern NOT_BELOW = Pattern.compile("不低于|不少于|不慢于");
    private static final Pattern NOT_ABOVE = Pattern.compile("不高于|不超过|不快于");
    private static final Pattern ABOVE = Pattern.compile("高于|快于|超过|优于|领先");
    private static final Pattern BELOW = Pattern.compile("低于|慢于|少于");
    private static final Pattern LEVEL_WITH = Pattern.compile("同步|持平|相当|一致");

    private final Catalogue catalogue;
    private final Slots slots;
    private final Vintages vintages;
    private final Tolerances tolerances;

    References(Catalogue catalogue, Slots slots, Vintages vintages, Tolerances tolerances) {
        this.catalogue = catalogue;
        this.slots = slots;
        this.vintages = vintages;
        this.tolerances = tolerances;
    }

    /// What a plan is held to.
    ///
    /// @param figure  the outcome that it is measured against or counts from
    /// @param implied null where the words do not say what number that makes
    record Reference(Figure figure, @Nullable ImpliedTarget implied) {
    }

    /// Empty where the plan has its own number, or the outcome is not held or has no single number.
    Optional<Reference> of(Figure plan) {
        return Steps.isFromBaseline(plan.quantity(), plan.series().measure())
                ? baseline(plan).map(base -> new Reference(base, Steps.target(plan, base, tolerances).orElse(null)))
                : referenced(plan).map(figure -> new Reference(figure, new ImpliedTarget(figure,
                        target(plan, figure), Interval.point(figure.quantity().value()), "")));
    }

    /// Of the same definition, silence on both sides counting as one.
    private Optional<Figure> baseline(Figure plan) {
        return Anchors.of(plan, catalogue).flatMap(slots::find)
                .flatMap(slot -> vintages.outcome(slot.outcomes().stream()
                        .filter(f -> f.period().month() == 0 && f.series().equals(plan.series())).toList(), plan))
                .filter(f -> f.quantity().hasValue() && f.quantity().upper() == null);
    }

    private Optional<Figure> referenced(Figure plan) {
        if (qualifier(plan.quantity().token()).isEmpty()) {
            return Optional.empty();
        }
        return Anchors.of(plan, catalogue).flatMap(slots::find)
                .flatMap(slot -> vintages.outcome(slot.outcomes(), plan))
                .filter(f -> !f.key().equals(plan.key()) && f.period().month() == 0)
                .filter(f -> f.quantity().hasValue() && f.quantity().upper() == null);
    }

    /// The plan's words about the number of `reference`: 同步 is about, 高于 more than it.
    private static Quantity target(Figure plan, Figure reference) {
        Quantity words = plan.quantity();
        return new Quantity(reference.quantity().value(), null,
                Wording.of(qualifier(words.token()).orElseThrow()), reference.quantity().unit(), words.firmness(),
                false, words.token());
    }

    private static Optional<Qualifier> qualifier(String token) {
        if (NOT_BELOW.matcher(token).find()) {
            return Optional.of(Qualifier.AT_LEAST);
        }
        if (NOT_ABOVE.matcher(token).find()) {
            return Optional.of(Qualifier.AT_MOST);
        }
        if (ABOVE.matcher(token).find()) {
            return Optional.of(Qualifier.MORE_THAN);
        }
        if (BELOW.matcher(token).find()) {
            return Optional.of(Qualifier.LESS_THAN);
        }
        return LEVEL_WITH.matcher(token).find() ? Optional.of(Qualifier.ABOUT) : Optional.empty();
    }
}
