package duizhao.domain.comparison;

import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.record.Catalogue;
import duizhao.domain.verdict.Cause;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Gap;
import duizhao.domain.verdict.Rule;
import duizhao.domain.verdict.Steps;
import duizhao.domain.verdict.Target;
import duizhao.domain.verdict.Tolerance;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.Verdict;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in one sentence, in the style of a report, why a verdict is what it is:
/// "地区生产总值预计增长5.5%左右，低于7.5%以上的年度目标2.0个百分点". Without a full stop, as a table's cell has it.
public final class Sentences {
    private final Catalogue catalogue;
    private final Messages messages;
    private final Clauses clauses;

    public Sentences(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.clauses = new Clauses(catalogue, messages);
    }

    /// One sentence that says why the verdict is what it is.
    public String sentence(ComparisonRow row) {
        Verdict verdict = row.verdict();
        String said = switch (verdict.kind()) {
            case MET, ROUGHLY_MET, MISSED -> judged(row);
            case NOT_COMPARABLE -> notComparable(row);
            case NO_DATA -> messages.text("verdict.no-data", clauses.name(row.series()), plan(row));
            case NOT_DUE -> messages.text("verdict.not-due", clauses.name(row.series()), plan(row),
                    Integer.toString(row.period().last()));
            case NO_TARGET -> noTarget(row);
        };
        String answered = verdict.unanswered() ? messages.text("verdict.unanswered") : "";
        return said + clauses.remarks(row) + answered + hand(row);
    }

    /// The reason in a few words: rule, causes, flags, provisional, unanswered, verdict by hand.
    public String reason(ComparisonRow row) {
        Verdict verdict = row.verdict();
        var parts = new ArrayList<String>();
        if (verdict.kind().isJudged()) {
            parts.add(messages.text("verdict.rule.coded", messages.text("verdict.rule." + verdict.rule()), verdict.rule()));
        } else if (verdict.causes().isEmpty()) {
            parts.add(messages.text("verdict.rule." + verdict.rule()));
        } else {
            parts.add(verdict.causes().stream().map(c -> messages.text("verdict.cause.coded", cause(row, c), c.code()))
                    .collect(Collectors.joining(messages.text("verdict.comma"))));
        }
        verdict.flags().stream().sorted().forEach(f -> parts.add(clauses.remark(row, f)));
        if (verdict.provisional()) {
            parts.add(messages.text("term.provisional.long"));
        }
        if (verdict.unanswered()) {
            parts.add(messages.text("term.unanswered"));
        }
        if (row.hand() != null) {
            parts.add(messages.text("verdict.reason.hand", messages.text("term.verdict." + row.hand().kind())));
        }
        return String.join(messages.text("verdict.semicolon"), parts);
    }

    /// A person's verdict with its name, date and reason; blank where there is none.
    private String hand(ComparisonRow row) {
        HandVerdict hand = row.hand();
        return hand == null ? "" : messages.text("verdict.semicolon") + messages.text("verdict.hand", hand.by(),
                hand.date(), messages.text("term.verdict." + hand.kind()), hand.reason());
    }

    private String plan(ComparisonRow row) {
        return clauses.plan(row, required(row.plan()));
    }

    private String outcome(ComparisonRow row) {
        return clauses.outcome(row, required(row.outcome()));
    }

    private String noTarget(ComparisonRow row) {
        Figure plan = row.plan();
        if (plan != null) {
            return messages.text("verdict.no-target.left", clauses.name(row.series()), clauses.kindOfTarget(plan),
                    messages.text("verdict.quoted", plan.quantity().token()));
        }
        return messages.text("verdict.no-target." + (clauses.isOfYears(required(row.outcome())) ? "span" : "year"),
                outcome(row));
    }

    private String notComparable(ComparisonRow row) {
        Verdict verdict = row.verdict();
        Figure plan = required(row.plan());
        if (isByTarget(row)) {
            String told = messages.text("verdict.quoted", plan.quantity().token());
            Cause first = verdict.causes().getFirst();
            String why = isReferenceMissing(row, first) ? cause(row, first)
                    : messages.text("verdict.why." + first.name());
            return row.outcome() == null
                    ? messages.text("verdict.not-judgeable", clauses.name(row.series()), clauses.kindOfTarget(plan),
                            told, why)
                    : messages.text("verdict.not-judgeable.outcome", clauses.name(row.series()),
                            clauses.kindOfTarget(plan), told, why, outcome(row));
        }
        String causes = verdict.causes().stream().map(c -> cause(row, c))
                .collect(Collectors.joining(messages.text("verdict.and")));
        return messages.text("verdict.not-comparable", outcome(row), plan(row), causes);
    }

    /// Whether the target's own words stand against judging it, and not what the outcome says.
    private static boolean isByTarget(ComparisonRow row) {
        Verdict verdict = row.verdict();
        boolean single = verdict.causes().size() == 1;
        return verdict.causes().contains(Cause.QUALITATIVE) || single && verdict.causes().contains(Cause.WORDING)
                && (row.outcome() == null || row.outcome().quantity().hasValue());
    }

    private String cause(ComparisonRow row, Cause cause) {
        if (!isReferenceMissing(row, cause)) {
            return messages.text("term.cause." + cause.name());
        }
        Figure plan = required(row.plan());
        return plan.quantity().qualifier() == Qualifier.RELATIVE ? messages.text("verdict.why.reference-missing")
                : messages.text("verdict.why.base-missing",
                        messages.text("term.year", Anchors.baseYear(plan, catalogue)));
    }

    private static boolean isReferenceMissing(ComparisonRow row, Cause cause) {
        Figure plan = row.plan();
        return cause == Cause.WORDING && plan != null && row.reference() == null
                && (plan.quantity().qualifier() == Qualifier.RELATIVE
                || Steps.isFromBaseline(plan.quantity(), plan.series().measure()));
    }

    private String judged(ComparisonRow row) {
        Verdict verdict = row.verdict();
        Figure plan = required(row.plan());
        Gap gap = verdict.gap();
        if (gap == null) {
            throw new IllegalArgumentException("judged without a gap: " + row);
        }
        Target target = Target.of(row.target(), catalogue.indicator(plan.series().indicator()).direction(),
                plan.series().measure(), false);
        int sign = gap.value().signum();
        boolean range = target.test() == Target.Test.RANGE;
        Direction from = target.side() == Direction.BAND ? sign > 0 ? Direction.DOWN : Direction.UP : target.side();
        String end = range && verdict.kind() != VerdictKind.MET
                ? from == Direction.DOWN ? "upper" : "lower" : "";
        String said = outcome(row);
        String planned = clauses.target(row, plan, end);
        String size = clauses.quantities().size(gap, target.end(from), plan.series().measure());
        String tail = relation(row, target, sign, plan.series().measure());
        return messages.text("verdict." + tail, said, planned, size, tolerance(row, gap));
    }

    /// The name of the message that sets the two side by side.
    private static String relation(ComparisonRow row, Target target, int sign, Measure measure) {
        Verdict verdict = row.verdict();
        String side = measure == Measure.RANK ? sign > 0 ? "behind" : "ahead" : sign > 0 ? "above" : "below";
        boolean better = target.side() == Direction.UP && sign > 0 || target.side() == Direction.DOWN && sign < 0;
        return switch (rule(verdict)) {
            case M1, M2 -> {
                if (target.test() == Target.Test.RANGE) {
                    yield verdict.flags().contains(Flag.BEYOND_RANGE) ? "met.beyond" : "met.within";
                }
                yield sign == 0 ? "met.level" : "met." + side;
            }
            case R_A -> "tau." + side;
            case R_B -> {
                if (verdict.flags().contains(Flag.LEVEL_WITH_TARGET)) {
                    yield "level-with." + (target.side() == Direction.DOWN ? "down" : "up");
                }
                String by = row.implied() != null && row.implied().isOpen() ? "base" : isExact(row) ? "digits" : "words";
                yield sign == 0 ? by + ".level" : by + "." + side + (better ? ".better" : "");
            }
            case R_C -> "rounded." + side;
            case X -> sign == 0 ? "missed.level" : "missed." + side;
        };
    }

    private static Rule rule(Verdict verdict) {
        return EnumSet.allOf(Rule.class).stream().filter(r -> r.code().equals(verdict.rule())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such rule: " + verdict.rule()));
    }

    /// Whether what is left open comes from printed digits and not from words.
    private static boolean isExact(ComparisonRow row) {
        Figure outcome = required(row.outcome());
        return row.derived() != null || outcome.quantity().qualifier() == Qualifier.BARE;
    }

    private String tolerance(ComparisonRow row, Gap gap) {
        Tolerances tolerances = row.verdict().tolerances();
        if (row.verdict().flags().contains(Flag.TOLERANCE_BY_HAND)) {
            Tolerance own = row.tolerance();
            return clauses.quantities().computed(own.tau(), own.unit());
        }
        return gap.unit().isRate()
                ? clauses.quantities().computed(tolerances.rateTau(), gap.unit())
                : messages.text("verdict.share-of-target",
                        tolerances.levelTau().multiply(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString());
    }

    private static Figure required(@Nullable Figure figure) {
        if (figure == null) {
            throw new IllegalArgumentException("the verdict speaks of a figure that the row does not have");
        }
        return figure;
    }
}
