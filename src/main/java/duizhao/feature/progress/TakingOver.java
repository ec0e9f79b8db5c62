package duizhao.feature.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Step;
import duizhao.domain.progress.TargetKind;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes what a year must reach that year's plan, by a person's act. What was computed is rounded once, and from then on
/// is a figure of that person's: its source is 手工录入.
final class TakingOver {

    static final String KIND = "take-over-step";

    private final PlanWords words;
    private final Messages messages;
    private final LocalDate today;

    TakingOver(PlanWords words, Messages messages, LocalDate today) {
        this.words = words;
        this.messages = messages;
        this.today = today;
    }

    /// Whether the step can be a plan: a level or share at the end as it is, an average growth as that year's growth. A rise
    /// over all the years (提高5个百分点) is of another measure than its steps.
    static boolean isPossible(Progress p, @Nullable Step step) {
        Measure measure = p.target().series().measure();
        return step != null && (p.kind() == TargetKind.AVERAGE_GROWTH
                || p.kind() == TargetKind.END && (measure == Measure.LEVEL || measure == Measure.SHARE));
    }

    /// @param held figures that are there from the source 手工录入
    /// @return empty where the same is that year's plan already
    Optional<Act> act(Progress p, Step step, boolean compound, List<Figure> held) {
        Figure target = p.target();
        Optional<Source> manual = words.manual(target.district());
        var source = manual.orElseGet(() -> new Source("manual-" + target.district(),
                messages.text("progress.manual.title", words.district(target.district())), "", SourceKind.MANUAL,
                today.toString(), target.district(), "", "", "", null, null));
        String token = token(p, step, compound);
        var series = p.kind() == TargetKind.AVERAGE_GROWTH
                ? new Series(target.series().indicator(), Measure.GROWTH, target.series().slice(),
                target.series().definition()) : target.series();
        String key = String.join("-", source.key(), target.district(), series.indicator(), series.measure().key(),
                series.slice(), Integer.toString(step.year())).replace("--", "-");
        Figure before = held.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
        var after = new Figure(key, target.district(), series, Period.year(step.year()), Role.PLAN,
                read(token), source.key(), Place.UNKNOWN,
                messages.text(compound && step.compound() != null ? "progress.taken.compound" : "progress.taken.linear",
                        words.texts().figure(target)));
        if (after.equals(before)) {
            return Optional.empty();
        }
        var changes = new ArrayList<Change>();
        if (manual.isEmpty()) {
            changes.add(new SourceChange(null, source));
        }
        changes.add(new FigureChange(before, after));
        return Optional.of(new Act(KIND, messages.text("progress.taken.subject", step.year(), words.name(p), token), "",
                changes));
    }

    /// What the plan is: one decimal finer than the target is printed.
    String token(Progress p, Step step, boolean compound) {
        if (p.kind() == TargetKind.AVERAGE_GROWTH) {
            return PlanWords.percent(growth(p, step, compound));
        }
        return words.texts().onPath(p, compound && step.compound() != null ? step.compound() : step.linear());
    }

    /// A number with the unit of a printed target: always understood.
    private static Quantity read(String token) {
        return switch (Notation.read(token)) {
            case Reading.Understood understood -> understood.quantity();
            case Reading.Refused refused -> throw new IllegalStateException(token + ": " + refused.reason());
        };
    }

    /// Of an index, what it must grow in the step's year.
    private static BigDecimal growth(Progress p, Step step, boolean compound) {
        BigDecimal from = p.steps().stream().filter(s -> s.year() == step.year() - 1)
                .map(s -> at(s, compound)).findFirst()
                .orElseGet(() -> Objects.requireNonNull(p.position()).value());
        return Powers.percent(Powers.quotient(at(step, compound), from));
    }

    private static BigDecimal at(Step step, boolean compound) {
        return compound && step.compound() != null ? step.compound() : step.linear();
    }
}
