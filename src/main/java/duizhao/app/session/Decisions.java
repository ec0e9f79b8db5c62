package duizhao.app.session;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person decides about a row of a comparison, made into acts; and what becomes of the comparisons that are kept.
/// Quick: it looks at nothing but the row, and makes no change itself.
///
/// Each method throws a [UserException] where the decision makes no sense for the row, and says why.
public final class Decisions {

    public static final String CHOOSE = "choose-figure";
    public static final String CLEAR_CHOICE = "clear-choice";
    public static final String JUDGE = "judge-by-hand";
    public static final String TAKE_BACK_VERDICT = "take-back-verdict";
    public static final String SET_TOLERANCES = "set-tolerances";
    public static final String CLEAR_TOLERANCES = "clear-tolerances";
    public static final String PAIR = "pair-figures";
    public static final String UNPAIR = "unpair-figures";

    private final Messages messages;
    private final Clock clock;
    private final String who;

    /// @param who the person who decides
    public Decisions(Messages messages, Clock clock, String who) {
        this.messages = messages;
        this.clock = clock;
        this.who = who;
    }

    /// What a person does with the comparisons kept under a name.
    public KeptComparisons comparisons() {
        return new KeptComparisons(clock);
    }

    /// Lets `figure` stand for the row: as its plan, or as its outcome. What was chosen for the other side stays.
    ///
    /// @param reason may be blank
    public Act choose(Comparison comparison, ComparisonRow row, Figure figure, String reason) {
        if (!row.canStand(figure)) {
            throw refused("error.decision-figure", figure.quantity().words(), name(comparison, row));
        }
        Chosen before = row.decisions().chosen();
        String plan = before == null ? null : before.plan();
        String outcome = before == null ? null : before.outcome();
        var after = figure.isPlan() ? new Chosen(row.key(), figure.key(), outcome, reason.strip())
                : new Chosen(row.key(), plan, figure.key(), reason.strip());
        return act(CHOOSE, comparison, row, reason, new ChoiceChange(before, after));
    }

    /// Lets what is taken by default stand for the row again, on both sides.
    public Act clearChoice(Comparison comparison, ComparisonRow row) {
        return act(CLEAR_CHOICE, comparison, row, "",
                new ChoiceChange(held(row.decisions().chosen(), comparison, row), null));
    }

    /// Judges the row by hand, in the person's name and with today's date.
    ///
    /// @param reason never blank
    public Act judge(Comparison comparison, ComparisonRow row, VerdictKind kind, String reason) {
        requireReason(comparison, row, reason);
        return act(JUDGE, comparison, row, reason, new HandVerdictChange(row.hand(),
                new HandVerdict(row.key(), kind, who, LocalDate.now(clock), reason.strip())));
    }

    public Act takeBackVerdict(Comparison comparison, ComparisonRow row) {
        return act(TAKE_BACK_VERDICT, comparison, row, "",
                new HandVerdictChange(held(row.hand(), comparison, row), null));
    }

    /// Sets the tolerances of the row's plan, in the unit of its number: 个百分点 for rates.
    ///
    /// @param tau    half width of 左右
    /// @param delta  how far 以上 and 超 of an outcome reach
    /// @param reason never blank
    public Act setTolerances(Comparison comparison, ComparisonRow row, BigDecimal tau, BigDecimal delta,
                             String reason) {
        requireReason(comparison, row, reason);
        Quantity target = row.target();
        if (row.plan() == null || target == null || !target.hasValue()) {
            throw refused("error.decision-no-number", name(comparison, row));
        }
        if (tau.signum() < 0 || delta.signum() < 0) {
            throw refused("error.decision-tolerance", name(comparison, row));
        }
        Unit unit = target.unit().isRate() ? Unit.POINTS : target.unit();
        return act(SET_TOLERANCES, comparison, row, reason, new ToleranceChange(row.decisions().tolerances(),
                new PlanTolerances(row.plan().key(), tau, delta, unit, reason.strip())));
    }

    public Act clearTolerances(Comparison comparison, ComparisonRow row) {
        return act(CLEAR_TOLERANCES, comparison, row, "",
                new ToleranceChange(held(row.decisions().tolerances(), comparison, row), null));
    }

    /// Lets `outcome` answer the row's plan, in whatever series and period it is, instead of one paired before.
    ///
    /// @param note why they may be compared, or why with care; may be blank
    public Act pair(Comparison comparison, ComparisonRow row, Figure outcome, PairingKind kind, String note) {
        Figure plan = row.plan();
        if (plan == null || outcome.isPlan() || !outcome.district().equals(plan.district())) {
            throw refused("error.decision-pair", outcome.quantity().words(), name(comparison, row));
        }
        Pairing before = row.pairing();
        String key = before == null ? "pair-" + plan.key() : before.key();
        return act(PAIR, comparison, row, note, new PairingChange(before,
                new Pairing(key, plan.key(), outcome.key(), kind, note.strip())));
    }

    public Act unpair(Comparison comparison, ComparisonRow row) {
        return act(UNPAIR, comparison, row, "", new PairingChange(held(row.pairing(), comparison, row), null));
    }

    private Act act(String kind, Comparison comparison, ComparisonRow row, String why, Change change) {
        return new Act(kind, name(comparison, row), why.strip(), List.of(change));
    }

    /// `青云谱 地区生产总值 增速 2022`: what people call the row.
    private String name(Comparison comparison, ComparisonRow row) {
        var district = comparison.catalogue().district(row.district());
        return String.join(" ", messages.either(district.shortName(), district.english()),
                new SeriesNames(comparison.catalogue(), messages).full(row.series().row()),
                row.period().text().replace('/', '-'));
    }

    private <T> T held(@Nullable T decision, Comparison comparison, ComparisonRow row) {
        if (decision == null) {
            throw refused("error.decision-none", name(comparison, row));
        }
        return decision;
    }

    private void requireReason(Comparison comparison, ComparisonRow row, String reason) {
        if (reason.isBlank()) {
            throw refused("error.decision-reason", name(comparison, row));
        }
    }

    private static UserException refused(String key, Object... arguments) {
        return new UserException(ErrorCode.WRONG_USE, key, arguments);
    }
}
