package duizhao.feature.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.decision.Decomposition;
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
    private final @Nullable Decomposition divided;

    /// @param divided how a person divided the target; null where nobody did
    TakingOver(PlanWords words, Messages messages, LocalDate today, @Nullable Decomposition divided) {
        this.words = words;
        this.messages = messages;
        this.today = today;
        this.divided = divided;
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
    Optional<Act> act(Progress p, Reach reach, List<Figure> held) {
        Figure target = p.target();
        Optional<Source> manual = words.manual(target.district());
        var source = manual.orElseGet(() -> new Source("manual-" + target.district(),
                messages.text("progress.manual.title", words.district(target.district())), "", SourceKind.MANUAL,
                today.toString(), target.district(), "", "", "", null, null));
        String token = token(p, reach);
        var series = p.kind() == TargetKind.AVERAGE_GROWTH
                ? new Series(target.series().indicator(), Measure.GROWTH, target.series().slice(),
                target.series().definition()) : target.series();
        String key = String.join("-", source.key(), target.district(), series.indicator(), series.measure().key(),
                series.slice(), Integer.toString(reach.year())).replace("--", "-");
        Figure before = held.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
        var after = new Figure(key, target.district(), series, Period.year(reach.year()), Role.PLAN,
                read(token), source.key(), Place.UNKNOWN,
                messages.text("progress.taken." + reach.way().key(), words.texts().figure(target)));
        if (after.equals(before)) {
            return Optional.empty();
        }
        var changes = new ArrayList<Change>();
        if (manual.isEmpty()) {
            changes.add(new SourceChange(null, source));
        }
        changes.add(new FigureChange(before, after));
        return Optional.of(new Act(KIND, messages.text("progress.taken.subject", reach.year(), words.name(p), token), "",
                changes));
    }

    /// What the plan is: one decimal finer than the target is printed.
    String token(Progress p, Reach reach) {
        return p.kind() == TargetKind.AVERAGE_GROWTH ? PlanWords.percent(growth(p, reach))
                : words.texts().onPath(p, reach.value());
    }

    /// A number with the unit of a printed target: always understood.
    private static Quantity read(String token) {
        return switch (Notation.read(token)) {
            case Reading.Understood understood -> understood.quantity();
            case Reading.Refused refused -> throw new IllegalStateException(token + ": " + refused.reason());
        };
    }

    /// Of an index, what it must grow in the year.
    private BigDecimal growth(Progress p, Reach reach) {
        BigDecimal from = Reach.of(p, divided, reach.year() - 1, reach.way()).map(Reach::value)
                .orElseGet(() -> Objects.requireNonNull(p.position()).value());
        return Powers.percent(Powers.quotient(reach.value(), from));
    }
}
