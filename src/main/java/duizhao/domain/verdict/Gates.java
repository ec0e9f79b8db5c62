package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The gates in order; the first that fires decides (`VERDICTS.md`, "Gates").
public final class Gates {
    /// A number that others set: the province, the city, the level above. Only where the plan has no number of its own.
    private static final Pattern LEFT_TO_OTHERS =
            Pattern.compile("下达|上级|(省、?市|省级|市级|省定|市定)[^，。]{0,4}(标准|任务|要求|目标)");

    private Gates() {
    }

    /// A gate that fired.
    ///
    /// @param causes empty unless `kind` is NOT_COMPARABLE
    public record Gate(VerdictKind kind, List<Cause> causes) {
        public Gate {
            causes = List.copyOf(causes);
        }

        Gate(VerdictKind kind, Cause... causes) {
            this(kind, List.of(causes));
        }

        /// The rule text: the causes' codes (`C1, C2`), otherwise the kind's name.
        public String rule() {
            return causes.isEmpty() ? kind.name() : String.join(", ", causes.stream().map(Cause::code).toList());
        }
    }

    /// @param today decides whether the target's year is over
    /// @return the gate that decides, or empty where the case can be judged by number
    public static Optional<Gate> first(Case c, LocalDate today) {
        Figure plan = c.plan();
        Figure outcome = c.outcome();
        if (plan == null || isLeftToOthers(plan.quantity())) {
            return Optional.of(new Gate(VerdictKind.NO_TARGET));
        }
        if (outcome == null && today.getYear() <= plan.period().last()) {
            return Optional.of(new Gate(VerdictKind.NOT_DUE));
        }
        Optional<Cause> unjudgeable = byTarget(c, plan);
        if (unjudgeable.isPresent()) {
            return Optional.of(new Gate(VerdictKind.NOT_COMPARABLE, unjudgeable.get()));
        }
        if (outcome == null) {
            return Optional.of(new Gate(VerdictKind.NO_DATA));
        }
        List<Cause> causes = Conflicts.of(c, plan, outcome);
        return causes.isEmpty() ? Optional.empty() : Optional.of(new Gate(VerdictKind.NOT_COMPARABLE, causes));
    }

    /// Whether a plan names no number because others set it (上级下达, 省、市标准).
    public static boolean isLeftToOthers(Quantity plan) {
        return !plan.hasValue() && LEFT_TO_OTHERS.matcher(plan.token()).find();
    }

    private static Optional<Cause> byTarget(Case c, Figure plan) {
        return switch (plan.quantity().qualifier()) {
            case QUALITATIVE -> Optional.of(Cause.QUALITATIVE);
            case RELATIVE -> c.implied() == null ? Optional.of(Cause.WORDING) : Optional.empty();
            default -> c.implied() == null && (Steps.isFromBaseline(plan.quantity(), plan.series().measure())
                    || Signs.unstated(c.target(), plan.series().measure(), c.indicator().direction()))
                    ? Optional.of(Cause.WORDING) : Optional.empty();
        };
    }
}
